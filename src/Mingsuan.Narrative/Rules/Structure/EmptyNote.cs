using System.Text.RegularExpressions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>What says that a table has no data, and whether it has any.</summary>
internal static partial class EmptyNote
{
    /// <summary>True when a note says that its table has no data.</summary>
    public static bool Says(string note) => Words().IsMatch(note);

    /// <summary>The printed figures of a statement that are not zero.</summary>
    public static List<Figure> Data(Disclosure disclosure, int statement) =>
        [.. disclosure.Figures.Where(figure => figure.Place.Statement == statement && figure.State != FigureState.Blank && figure.Amount.Value != 0m)];

    [GeneratedRegex("空表列示|[本此]表(?:无数据|为空|没有数据|无内容)|为空表|空表|故本表无|无数据")]
    private static partial Regex Words();
}
