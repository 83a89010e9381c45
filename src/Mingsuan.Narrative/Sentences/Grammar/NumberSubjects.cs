using Mingsuan.Core.Dimensions;

namespace Mingsuan.Narrative.Sentences.Grammar;

/// <summary>Tells what a number is said of.</summary>
internal static class NumberSubjects
{
    /// <summary>The subject of a number: what the words before it ask, or what was spoken of.</summary>
    /// <param name="state">How far the reading has come.</param>
    /// <param name="isChange">True when the number is a change.</param>
    public static (Subject? Subject, Subject? Alternative) Question(ReadingState state, bool isChange)
    {
        var clause = state.Clause;
        if (clause.IsUnknown || clause.Meaning is null)
        {
            return default;
        }

        if (clause.IsQuestion)
        {
            return (state.Subjects.Name(clause.Meaning), null);
        }

        if (isChange || clause.IsFrom || clause.IsTo)
        {
            return clause.IsOfEach ? default : state.Subjects.Compared();
        }

        // 项目20个，共计金额…; 2023年预算执行数为… in the paragraph of an item.
        bool asksAgain = clause.IsPrior || clause.Measure is not null
            || state.Subjects.Current is { Counted: not null } || (state.Subjects.Current is { Question: var question } && IsItem(question));
        return asksAgain ? (state.Subjects.Current, null) : default;
    }

    /// <summary>What is counted: the phrase says it, or it is the projects of a kind (其他运转类12个); null when neither.</summary>
    public static Coordinates? Counted(Coordinates meaning, string unit) =>
        !meaning[StandardDimensions.Counted].IsRoot ? meaning
        : unit is "个" or "项" && StandardDimensions.Nature.Member("project").Covers(meaning[StandardDimensions.Nature]) ? meaning.With(StandardDimensions.Counted.Member("projects"))
        : null;

    /// <summary>Only what is counted of projects has a sum of money.</summary>
    public static bool CountsMoney(Subject subject) => subject.Counted is null or "projects" or "target-tables";

    private static bool IsItem(Coordinates question) => !question[StandardDimensions.Function].IsRoot || !question[StandardDimensions.Economic].IsRoot;
}
