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
        foreach (var block in document.Blocks.OfType<Grid>())
        {
            if (block.Geometry != GridGeometry.CellsLost)
            {
                forms.AddRange(reader.Read(GridRows.Of(block)));
            }
        }

        foreach (var rows in LooseForms.Find(document, _lexicon))
        {
            forms.AddRange(reader.Read(rows));
        }

        return Captions.Give(document, forms, fiscalYear);
    }
}
