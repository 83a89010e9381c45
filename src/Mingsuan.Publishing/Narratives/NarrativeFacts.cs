using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Compiling;

namespace Mingsuan.Publishing.Narratives;

/// <summary>A figure that is not of the ledger.</summary>
/// <param name="Number">Yuan when it is money, otherwise a number of things.</param>
/// <param name="IsMoney">Whether it is money.</param>
public sealed record NarrativeValue(decimal Number, bool IsMoney);

/// <summary>Everything that sentences speak of.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Names">The names of members.</param>
/// <param name="Prior">The year before.</param>
/// <param name="Fields">The fields by name.</param>
/// <param name="Reasons">The officer's reasons by key.</param>
/// <param name="Values">Figures that are not of the ledger, by key; a key that is missing is nothing.</param>
/// <param name="Unit">The unit of amounts in sentences.</param>
/// <param name="Decimals">Their decimals.</param>
public sealed record NarrativeFacts(
    LeafTable Ledger,
    Names Names,
    PriorYear Prior,
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyDictionary<string, string> Reasons,
    IReadOnlyDictionary<string, NarrativeValue> Values,
    MoneyUnit Unit,
    int Decimals)
{
    /// <summary>The members of a list that are not zero, codes in their order, names in that of the ledger.</summary>
    internal IReadOnlyList<(Member Member, decimal Yuan)> NotZero(Dimension dimension, int level, Coordinates question)
    {
        var members = Ledger.MembersOf(dimension, question);
        if (level > 0)
        {
            members = [.. members.Where(member => member.Id.Length >= level).Select(member => dimension.Member(member.Id[..level])).Distinct().OrderBy(member => member.Id, StringComparer.Ordinal)];
        }

        return [.. members.Select(member => (member, Ledger.Sum(question.With(member)) ?? 0m)).Where(pair => pair.Item2 != 0m)];
    }
}

/// <summary>Gathers what a narrative lacks.</summary>
/// <param name="Findings">Takes the findings; the same is reported once.</param>
public sealed record NarrativeGaps(Tables.BookFindings Findings)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>A reason is missing.</summary>
    public void Reason(string key, string words)
    {
        if (_told.Add("reason " + key))
        {
            Findings.About("BK-REASON", $"增减原因“{key}”", new Message(
                $"“{words}”与上年不同，须说明原因。请在“增减原因”（book.yaml 的 reasons）中填写键“{key}”。",
                $"“{words}” differs from the year before; give the reason under the key “{key}” (reasons)."),
                place: new Tables.BookPlace(Books.BookSheets.Reasons.Title, null, key, Books.BookSheets.Reasons.Columns[1].Title));
        }
    }

    /// <summary>A figure of the year before is missing.</summary>
    public void Prior(string words)
    {
        if (_told.Add("prior " + words))
        {
            Findings.About("BK-PRIOR", $"上年数“{words}”", new Message(
                $"不知道上年“{words}”是多少，无法写增减变化。请用 --prior 给出上年公开文件，或在“上年数”中填一行“{words}”。",
                $"“{words}” of the year before is not known. Give last year's disclosure with --prior, or a line “{words}” in the sheet “prior”."),
                place: new Tables.BookPlace(Books.BookSheets.Prior.Title, null, words, Books.BookSheets.Prior.Columns[1].Title));
        }
    }
}
