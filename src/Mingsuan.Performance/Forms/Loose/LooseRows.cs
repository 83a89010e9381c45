using System.Text.RegularExpressions;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Forms.Loose;

/// <summary>Makes the rows of the indicators from the text below their heading.</summary>
/// <param name="columns">The columns in the order of the heading, levels left out.</param>
internal sealed partial class LooseRows(IReadOnlyList<IndicatorColumn> columns)
{
    private readonly bool _isSplit = columns.Contains(IndicatorColumn.Symbol);
    private readonly Dictionary<IndicatorColumn, decimal> _widths = [];
    private readonly Dictionary<IndicatorColumn, HashSet<string>> _usual = [];

    /// <summary>The rows.</summary>
    /// <param name="text">The text below the heading.</param>
    /// <returns>Rows with a cell for each level and column.</returns>
    public IEnumerable<FormRow> Read(LooseText text)
    {
        var bodies = Bodies(text);
        // The first pass shows how wide the columns are and what they usually hold; the second uses it.
        var drafts = bodies.ConvertAll(body => Assign(body.Text));
        foreach (var column in columns)
        {
            var cells = drafts.ConvertAll(draft => draft.GetValueOrDefault(column) ?? []);
            _widths[column] = cells.SelectMany(CellAssignment.LinesOf).DefaultIfEmpty().Max();
            _usual[column] = [.. cells.ConvertAll(CellAssignment.TextOf).GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
        }

        return [.. bodies.Select(body => new FormRow([body.First, body.Second, .. Cells(body)], null))];
    }

    private IEnumerable<FormCell> Cells(Body body)
    {
        var cells = Assign(body.Text);
        foreach (var column in columns)
        {
            var fragments = cells.GetValueOrDefault(column) ?? [];
            yield return new FormCell(CellAssignment.TextOf(fragments), fragments.Count > 0 ? fragments[0].Line : body.Second.Line);
        }
    }

    /// <summary>The text of each row behind its levels; a name that is that of a level belongs to the row before.</summary>
    private static List<Body> Bodies(LooseText text)
    {
        var bodies = new List<Body>();
        var matches = LoosePatterns.Default.Row.Matches(text.Text);
        for (var index = 0; index < matches.Count; index++)
        {
            var match = matches[index];
            var start = match.Index + match.Length;
            while (index + 1 < matches.Count && string.IsNullOrWhiteSpace(text.Text[start..matches[index + 1].Index]))
            {
                index++;
            }

            var end = index + 1 < matches.Count ? matches[index + 1].Index : text.Text.Length;
            var first = match.Groups["first"];
            var line = text.LineAt(match.Groups["second"].Index);
            bodies.Add(new Body(
                new FormCell(Wrapped.Join(first.Value), first.Success ? text.LineAt(first.Index) : line),
                new FormCell(Wrapped.Join(match.Groups["second"].Value), line),
                text.Slice(start, end)));
        }

        return bodies;
    }

    private Dictionary<IndicatorColumn, IReadOnlyList<Fragment>> Assign(LooseText body)
    {
        var result = new Dictionary<IndicatorColumn, IReadOnlyList<Fragment>>();
        if (!_isSplit)
        {
            Give(Fragment.Of(body), [.. columns], result);
            return result;
        }

        var symbol = Symbol().Match(body.Text);
        var names = symbol.Success ? body.Slice(0, symbol.Index) : body;
        Give(Fragment.Of(names), [.. columns.TakeWhile(column => column is not IndicatorColumn.Symbol)], result);
        if (!symbol.Success)
        {
            return result;
        }

        var sign = Blank().Replace(symbol.Value, "");
        result[IndicatorColumn.Symbol] = [new Fragment(sign, Gap.Cell, body.LineAt(symbol.Index))];
        var behind = columns.SkipWhile(column => column is not IndicatorColumn.Unit).Skip(1).ToArray();
        var rest = Fragment.Of(body.Slice(symbol.Index + symbol.Length, body.Text.Length));
        if (sign.Length > 1 || rest.Count == 0)
        {
            Give(rest, [IndicatorColumn.Number, .. behind], result);
            return result;
        }

        var hasUnit = rest.Count > 1 && rest[1].Before != Gap.Line && IsUnit(rest[1].Text);
        result[IndicatorColumn.Number] = rest[..1];
        result[IndicatorColumn.Unit] = hasUnit ? rest[1..2] : [];
        Give(rest[(hasUnit ? 2 : 1)..], behind, result);
        return result;
    }

    // 万元, 元/人: what reads as a unit behind a number.
    private static bool IsUnit(string text) =>
        TargetParser.Default.Parse("1" + text) is { IsCertain: true, Value: ThresholdValue { Noun.Length: 0, Quantity.Unit: not null } };

    private void Give(List<Fragment> fragments, IndicatorColumn[] to, Dictionary<IndicatorColumn, IReadOnlyList<Fragment>> result)
    {
        if (to.Length == 0)
        {
            return;
        }

        var sorts = Array.ConvertAll(to, column => column == IndicatorColumn.Value ? CellSort.Value : CellSort.Words);
        var cells = new CellAssignment(sorts, Array.ConvertAll(to, column => _widths.GetValueOrDefault(column)), _usual.GetValueOrDefault(to[^1]) ?? []).Assign(fragments);
        for (var index = 0; index < to.Length; index++)
        {
            result[to[index]] = cells[index];
        }
    }

    [GeneratedRegex(@"(?<=\s)(?:[≥≤=＝><＞＜]|文\s*字\s*描\s*述|定\s*性)(?=\s)")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    private sealed record Body(FormCell First, FormCell Second, LooseText Text);
}
