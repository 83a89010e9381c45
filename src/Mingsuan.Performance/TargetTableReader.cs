using Mingsuan.Core.Documents;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Forms;
using Mingsuan.Performance.Forms.Loose;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance;

/// <summary>Reads the target tables (绩效目标表) of a document, whatever form it is in.</summary>
public sealed class TargetTableReader
{
    private readonly FieldLexicon _lexicon;

    /// <summary>Makes a reader over the labels and headings that come with the library.</summary>
    public TargetTableReader()
        : this(FieldLexicon.Default)
    {
    }

    /// <summary>Makes a reader.</summary>
    /// <param name="lexicon">Labels and headings.</param>
    public TargetTableReader(FieldLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Reads every target table.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fiscalYear">The budget year; null when not known.</param>
    /// <returns>The tables in the order of the document; empty when there are none.</returns>
    public IReadOnlyList<PerformanceTarget> Read(Document document, int? fiscalYear = null)
    {
        var forms = new List<TargetDraft>();
        var reader = new FormReader(_lexicon);
        for (var index = 0; index < document.Blocks.Count; index++)
        {
            if (document.Blocks[index] is Grid grid && grid.Geometry != GridGeometry.CellsLost)
            {
                Add(reader.Read(GridRows.Of(grid)), index);
            }
        }

        foreach (var (block, rows) in LooseForms.Find(document, _lexicon))
        {
            Add(reader.Read(rows), block);
        }

        return Captions.Give(document, forms, fiscalYear);

        void Add(IEnumerable<TargetDraft> drafts, int block)
        {
            foreach (var draft in drafts)
            {
                draft.Block = block;
                forms.Add(draft);
            }
        }
    }
}
