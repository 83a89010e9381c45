using System.Text.RegularExpressions;
using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Forms.Loose;

/// <summary>The patterns that find labels, headings and rows in the text of a page, made from the lexicon.</summary>
internal sealed class LoosePatterns
{
    private const string Serial = @"(?<=\A|\n)\s*(?:\d{1,2}\s+)?";
    private static readonly Lazy<LoosePatterns> Shared = new(() => new LoosePatterns(FieldLexicon.Default));

    private LoosePatterns(FieldLexicon lexicon)
    {
        var columns = Wrapped.AnyOf(lexicon.Headings) + "[）)]?";
        Heading = new Regex(Serial + Wrapped.AnyOf(["一级指标"]) + @"(?:\s+(?:\d{1,2}\s+)?" + columns + @"(?=\s))+");
        var level2 = Wrapped.AnyOf(lexicon.SecondLevels.Where(name => name.EndsWith("指标", StringComparison.Ordinal)));
        Row = new Regex(Serial + "(?:(?<first>" + Wrapped.AnyOf(lexicon.FirstLevels) + @")\s+)?(?<second>" + level2 + @")(?=\s)");
        Label = new Regex(
            @"(?<=\A|\s)(?:(?<=\A|\n)\d{1,2}\s+)?(?:其中\s*[:：]\s*)?[（(]?(?<label>" + Wrapped.AnyOf(lexicon.Labels.Select(pair => pair.Key)) + @")(?:\s*[（(]\s*[%％万千亿元]{1,2}\s*[）)]|[）)])?(?=[\s:：]|\z)[:：]?");
    }

    /// <summary>The patterns of the lexicon that comes with the library.</summary>
    public static LoosePatterns Default => Shared.Value;

    /// <summary>A heading of the indicators, all its lines.</summary>
    public Regex Heading { get; }

    /// <summary>The beginning of a row of the indicators: its levels.</summary>
    public Regex Row { get; }

    /// <summary>A label of a field; the group “label” is its words.</summary>
    public Regex Label { get; }
}
