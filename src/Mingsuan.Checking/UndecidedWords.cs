using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking;

/// <summary>Says what does not agree when the document does not tell which of the figures is wrong.</summary>
internal sealed class UndecidedWords(FigureWords words)
{
    private const string Ask = "仅凭本文件无法判断哪一个数字有误，请对照账簿。";
    private const string AskEnglish = "The document alone does not tell which figure is wrong: compare the books.";

    /// <summary>The message about a relation that does not hold.</summary>
    /// <param name="check">The relation.</param>
    /// <param name="sum">What its parts give, as it would be printed, without unit.</param>
    public Message Of(CheckedRelation check, string sum)
    {
        var relation = check.Relation;
        var total = relation.Total;
        string where = words.Where(total);
        string english = words.WhereEnglish(total);
        string printed = FigureWords.Printed(total);
        if (relation.Quotient is not null)
        {
            bool opposite = Math.Sign(total.Amount.Value) * Math.Sign(check.SumInYuan) < 0;
            return new Message(
                $"{where}为 {printed}，按金额计算应为 {sum}%，二者不符{(opposite ? "，增减的方向也相反" : string.Empty)}。{Ask}",
                $"{english} is {printed}, but the amounts give {sum}%{(opposite ? ", in the other direction" : string.Empty)}. {AskEnglish}");
        }

        if (relation.Kind == RelationKind.Change)
        {
            return new Message(
                $"{where}为 {printed}，而上年数加上增减额是 {sum}，二者应当相等。{Ask}",
                $"{english} is {printed}, but the year before and the change give {sum}. {AskEnglish}");
        }

        return relation.Parts is [var only]
            ? new Message(
                $"{where}为 {printed}，{words.Where(only)}为 {FigureWords.Printed(only)}，二者应当一致。{Ask}",
                $"{english} is {printed}, {words.WhereEnglish(only)} is {FigureWords.Printed(only)}; they should be the same. {AskEnglish}")
            : new Message(
                $"{where}为 {printed}，其各项之和为 {sum}，二者应当相等。{Ask}",
                $"{english} is {printed}, but its parts add up to {sum}. {AskEnglish}");
    }
}
