using System.Text;
using System.Text.RegularExpressions;
using Mingsuan.Core.Dimensions;

namespace Mingsuan.Publishing.Narratives;

/// <summary>
/// Runs a template backwards: finds in a paragraph the numbers that the template put there. What is written and what is read back
/// must be the same figures.
/// </summary>
/// <param name="fields">The fields by name.</param>
/// <param name="unit">The unit of amounts.</param>
/// <param name="nameOf">The name of a member of a list.</param>
/// <param name="membersOf">The members that a list may name.</param>
public sealed class NarrativeReader(
    IReadOnlyDictionary<string, string> fields, string unit, Func<Member, string> nameOf, Func<Dimension, int, IEnumerable<Member>> membersOf)
{
    private const string Number = @"-?\d+(?:\.\d+)?";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The figures of a paragraph; null when the paragraph is not of the template.</summary>
    public IReadOnlyList<NarrativeFigure>? Read(IReadOnlyList<TemplatePart> template, string paragraph)
    {
        var pattern = new StringBuilder("^");
        var takers = new List<Action<Match, List<(int, NarrativeFigure)>>>();
        foreach (var part in template)
        {
            Add(part, pattern, takers);
        }

        var match = Regex.Match(paragraph, pattern.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.Singleline, Patience);
        if (!match.Success)
        {
            return null;
        }

        var figures = new List<(int Position, NarrativeFigure Figure)>();
        foreach (var take in takers)
        {
            take(match, figures);
        }

        return [.. figures.OrderBy(pair => pair.Position).Select(pair => pair.Figure)];
    }

    private void Add(TemplatePart part, StringBuilder pattern, List<Action<Match, List<(int, NarrativeFigure)>>> takers)
    {
        string group = "g" + takers.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        switch (part)
        {
            case LiteralPart literal:
                pattern.Append(Regex.Escape(literal.Text));
                break;
            case FieldPart field:
                pattern.Append(Regex.Escape(fields.GetValueOrDefault(field.Name, string.Empty)));
                break;
            case AmountPart amount:
                Plain(pattern, takers, group, "amount", amount.Question.Coordinates.ToString(), unit);
                break;
            case SharePart share:
                Plain(pattern, takers, group, "share", share.Question.Coordinates.ToString(), "%", share.Whole.Coordinates.ToString());
                break;
            case CountPart count:
                Plain(pattern, takers, group, "count", count.Dimension.Id + " " + count.Question.Coordinates, string.Empty);
                break;
            case ValuePart value:
                pattern.Append($"(?<{group}>{Number})(?:{Regex.Escape(unit)})?");
                takers.Add((match, figures) => Take(match.Groups[group], figures, digits => new NarrativeFigure("value", value.Key, digits)));
                break;
            case ChangePart change:
                Directed(pattern, takers, group, "change", change.Question.Coordinates.ToString(), "增加", "减少", unit);
                break;
            case GrowthPart { InBrackets: true } growth:
                pattern.Append("(?:（");
                Add(growth with { InBrackets = false }, pattern, takers);
                pattern.Append("）)?");
                break;
            case GrowthPart growth:
                Directed(pattern, takers, group, "growth", growth.Question.Coordinates.ToString(), "增长", "下降", "%");
                break;
            case ReasonPart:
                pattern.Append("(?:，主要原因是.*?)?");
                break;
            case ListPart list:
                pattern.Append($"(?<{group}>.+?)");
                takers.Add((match, figures) => TakeList(list, match.Groups[group], figures));
                break;
            case ChoicePart choice:
                pattern.Append("(?:");
                choice.Then.ToList().ForEach(each => Add(each, pattern, takers));
                pattern.Append('|');
                choice.Else.ToList().ForEach(each => Add(each, pattern, takers));
                pattern.Append(')');
                break;
        }
    }

    private static void Plain(StringBuilder pattern, List<Action<Match, List<(int, NarrativeFigure)>>> takers, string group, string measure, string subject, string behind, string? whole = null)
    {
        pattern.Append($"(?<{group}>{Number}){Regex.Escape(behind)}");
        takers.Add((match, figures) => Take(match.Groups[group], figures, digits => new NarrativeFigure(measure, subject, digits) { Whole = whole }));
    }

    private static void Directed(
        StringBuilder pattern, List<Action<Match, List<(int, NarrativeFigure)>>> takers, string group, string measure, string subject, string up, string down, string behind)
    {
        pattern.Append($"(?<{group}>{up}{Number}{Regex.Escape(behind)}|{down}{Number}{Regex.Escape(behind)}|{NarrativeWriter.Equal}|0\\.00%|{NarrativeWriter.NothingBefore})");
        takers.Add((match, figures) => Take(match.Groups[group], figures, text =>
            text == NarrativeWriter.NothingBefore ? null
            : text is NarrativeWriter.Equal or "0.00%" ? new NarrativeFigure(measure, subject, "0.00")
            : new NarrativeFigure(measure, subject, (text.StartsWith(down, StringComparison.Ordinal) ? "-" : string.Empty) + text[2..^behind.Length])));
    }

    private static void Take(Group group, List<(int, NarrativeFigure)> figures, Func<string, NarrativeFigure?> make)
    {
        if (group.Success && make(group.Value) is { } figure)
        {
            figures.Add((group.Index, figure));
        }
    }

    private void TakeList(ListPart list, Group group, List<(int, NarrativeFigure)> figures)
    {
        if (!group.Success || list.NamesOnly)
        {
            return;
        }

        var byName = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var member in membersOf(list.Dimension, list.Level))
        {
            byName.TryAdd(nameOf(member), member);
            byName.TryAdd(ListNames.Whole(member, nameOf), member);
        }

        foreach (Match item in Regex.Matches(group.Value, $"(?<name>[^；]+?)(?<amount>{Number}){Regex.Escape(unit)}(?:，占(?<share>{Number})%)?(?:[、；]|$)", RegexOptions.CultureInvariant, Patience))
        {
            if (!byName.TryGetValue(item.Groups["name"].Value, out var member))
            {
                continue;
            }

            string subject = list.Question.Coordinates.With(member).ToString();
            figures.Add((group.Index + item.Groups["amount"].Index, new NarrativeFigure("amount", subject, item.Groups["amount"].Value)));
            Take(item.Groups["share"], figures, group.Index, digits => new NarrativeFigure("share", subject, digits) { Whole = list.Whole?.Coordinates.ToString() });
        }
    }

    private static void Take(Group found, List<(int, NarrativeFigure)> figures, int offset, Func<string, NarrativeFigure> make)
    {
        if (found.Success)
        {
            figures.Add((offset + found.Index, make(found.Value)));
        }
    }
}
