using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-EMPTY-X: no note says “empty” under a table with data, whatever table it is.</summary>
public sealed partial class NoteContradictsData : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-EMPTY-X", Severity.Error, "空表说明与表内数据不矛盾", "no note says “empty” under a table with data", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var notes = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < context.Disclosure.Statements.Count; index++)
        {
            var statement = context.Disclosure.Statements[index];
            notes.UnionWith(statement.Notes);
            if (statement.Notes.FirstOrDefault(EmptyNote.Says) is { } note && EmptyNote.Data(context.Disclosure, index) is { Count: > 0 } data)
            {
                yield return Report(statement.Title, note, [.. Places(context, note, statement.Line), data[0].Place]);
            }
        }

        foreach (var (section, passage) in OtherNotes(context, notes))
        {
            if (DataBefore(context, passage, section) is { } place)
            {
                yield return Report(context.Outline.Passages[section].Text, context.Outline.Passages[passage].Text, [context.Outline.Passages[passage].PlaceOf(0, context.Outline.Passages[passage].Text.Length), place]);
            }
        }
    }

    private Finding Report(string title, string note, IReadOnlyList<Place> places) =>
        Finding($"《{title}》下注明“{note}”，但表中有数据“{places[^1].Text}”，请删去说明或核对数据。", $"“{title}” has the note “{note}”, but holds data (“{places[^1].Text}”); delete the note or check the data.", places) with { Actual = note };

    private static IEnumerable<Place> Places(NarrativeContext context, string note, int after) => context.Outline.Passages
        .Where(passage => passage.Line > after && passage.Text == note).Take(1).Select(passage => passage.PlaceOf(0, passage.Text.Length));

    /// <summary>Notes of tables that are no statements, each with the passage where its section or table begins.</summary>
    private static IEnumerable<(int Section, int Passage)> OtherNotes(NarrativeContext context, HashSet<string> known)
    {
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            string text = context.Outline.Passages[index].Text;
            if (text.StartsWith('注') && EmptyNote.Says(text) && !known.Contains(text))
            {
                int section = context.Outline.Sections.Where(candidate => candidate.Index < index && candidate.Number?.Style is NumberStyle.Chinese or NumberStyle.Part).Select(candidate => candidate.Index).LastOrDefault(-1);
                if (section >= 0)
                {
                    yield return (section, index);
                }
            }
        }
    }

    /// <summary>An amount in the table above the note: in the nearest grid, or, where the table arrived as lines, in a line that is no sentence.</summary>
    private static Place? DataBefore(NarrativeContext context, int note, int section)
    {
        var passages = context.Outline.Passages;
        for (int block = passages[note].Block - 1; block > passages[section].Block; block--)
        {
            if (context.Document.Blocks[block] is Grid grid)
            {
                foreach (var row in grid.Rows)
                {
                    if (row.Cells.FirstOrDefault(cell => Amount().IsMatch(cell.Text) && row.Cells.Any(other => other != cell && other.Text.Length > 1 && !Amount().IsMatch(other.Text))) is { } cell)
                    {
                        return new Place(null, null, null, cell.Line, row.Page, cell.Text);
                    }
                }

                return null;
            }
        }

        for (int index = note - 1; index > section; index--)
        {
            if (EmptyNote.Says(passages[index].Text))
            {
                break;
            }

            if (!passages[index].Text.Contains('。', StringComparison.Ordinal) && AmountInLine().Match(passages[index].Text) is { Success: true } match)
            {
                return passages[index].PlaceOf(match.Index, match.Length);
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?=.*[1-9])\d{1,3}(?:,?\d{3})*\.\d{1,6}$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<=[一-龥] ?)(?=[\d,.]*[1-9])(?<![\d.,])\d[\d,]*\.\d{2}(?![\d年])")]
    private static partial Regex AmountInLine();
}
