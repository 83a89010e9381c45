using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules;

/// <summary>What rules about structure and words may know of a document. Made once for each document; the derived parts are made when first asked for.</summary>
public sealed class NarrativeContext
{
    private readonly Lazy<IReadOnlyList<TextPiece>> _texts;
    private readonly Lazy<Jurisdiction> _jurisdiction;
    private readonly Lazy<bool[]> _inTargets;
    private readonly Lazy<int?> _year;

    /// <summary>Makes the context.</summary>
    /// <param name="outline">The running text.</param>
    /// <param name="disclosure">The statements and figures.</param>
    /// <param name="catalogue">The code lists.</param>
    /// <param name="targetLines">The lines where target tables begin; empty when there are none.</param>
    public NarrativeContext(Outline outline, Disclosure disclosure, Catalogue catalogue, IReadOnlyList<int> targetLines)
    {
        Outline = outline;
        Disclosure = disclosure;
        Catalogue = catalogue;
        TargetRanges = TargetLines.Ranges(outline, targetLines);
        _texts = new(() => TextPieces.Of(this));
        _jurisdiction = new(() => Jurisdiction.Of(this));
        _inTargets = new(() => [.. outline.Passages.Select(passage => IsTargetLine(passage.Line))]);
        _year = new(() => BudgetYear.Of(outline, disclosure));
        var title = string.Join('\n', outline.Passages.Take(12).Select(passage => passage.Text));
        IsOfUnit = title.Contains("单位预算", StringComparison.Ordinal) && !title.Contains("部门预算", StringComparison.Ordinal);
    }

    /// <summary>The running text with headings and contents.</summary>
    public Outline Outline { get; }

    /// <summary>The statements and figures.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>The code lists.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The document.</summary>
    public Document Document => Outline.Document;

    /// <summary>The fiscal year, or null when the document does not say it.</summary>
    public int? Year => _year.Value;

    /// <summary>True for a budget, false for final accounts.</summary>
    public bool IsBudget => Disclosure.Kind == DisclosureKind.Budget;

    /// <summary>True when a unit publishes, false when it is a department.</summary>
    public bool IsOfUnit { get; }

    /// <summary>The lines of target tables, which have rules of their own.</summary>
    public IReadOnlyList<LineRange> TargetRanges { get; }

    /// <summary>The passages, and the cells of tables that are no statements.</summary>
    public IReadOnlyList<TextPiece> Texts => _texts.Value;

    /// <summary>Which government the document belongs to.</summary>
    public Jurisdiction Jurisdiction => _jurisdiction.Value;

    /// <summary>True when a passage belongs to a target table.</summary>
    /// <param name="passage">Its index.</param>
    public bool IsInTargets(int passage) => _inTargets.Value[passage];

    /// <summary>True when a line belongs to a target table. The ranges are in order and do not overlap, so they are searched by halves.</summary>
    internal bool IsTargetLine(int line)
    {
        int low = 0;
        int high = TargetRanges.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (TargetRanges[middle].Contains(line))
            {
                return true;
            }

            (low, high) = line < TargetRanges[middle].First ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }

    /// <summary>True when the document explains its budget in words: at least three of the usual sections are there.</summary>
    public bool HasNarrative => Structure.MandatorySections.Present(this) >= 3;
}
