using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>Reads what a document says of procurement and assets: its tables in every form, and its sentences. Takes one pass.</summary>
public static class ResourceReader
{
    private const int LongestTitle = 50;
    private const int NearestBlocks = 4;

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passages">Its running text.</param>
    public static ResourceContents Read(Document document, IEnumerable<TextPassage> passages)
    {
        var pieces = new List<LocatedPiece>();
        var assets = new List<AssetTable>();
        var dates = new List<PublishedDate>();
        for (int index = 0; index < document.Blocks.Count; index++)
        {
            if (document.Blocks[index] is Grid grid)
            {
                if (grid.Geometry != GridGeometry.CellsLost)
                {
                    ReadGrid(document, index, grid, pieces, assets, dates);
                }
            }
            else if (LooseProcurementReader.Read(document.Blocks, index, out int next) is { } loose)
            {
                pieces.Add(new LocatedPiece(loose, index, next - 1));
                index = next - 1;
            }
            else if (LooseAssetReader.Read(document.Blocks, index, dates, out next) is { } table)
            {
                assets.Add(table);
                index = next - 1;
            }
        }

        var sentences = SentenceReader.Read(passages);
        return new ResourceContents(
            new Procurement(Join(pieces), [.. sentences.Statements.Where(statement => statement.IsProcurement)]),
            new Assets(assets, [.. sentences.Statements.Where(statement => !statement.IsProcurement)], [.. dates, .. sentences.Dates]));
    }

    private static void ReadGrid(Document document, int index, Grid grid, List<LocatedPiece> pieces, List<AssetTable> assets, List<PublishedDate> dates)
    {
        bool goesOn = pieces.Count > 0 && pieces[^1].End == index - 1;
        if (!goesOn && !GridSigns.MayConcern(grid))
        {
            return;
        }

        if (pieces is [.., var (last, start, end)] && end == index - 1 && ProcurementGridReader.Read(grid, TitleOf(document, index), null) is null
            && ProcurementGridReader.ReadOn(grid, last.Heading) is { } more)
        {
            pieces[^1] = new LocatedPiece(last with { Drafts = [.. last.Drafts, .. more] }, start, index);
            return;
        }

        if (ProcurementGridReader.Read(grid, TitleOf(document, index), UnitAbove(document, index)) is { } piece)
        {
            pieces.Add(new LocatedPiece(piece, index, index));
        }
        else if (AssetGridReader.Read(grid, TitleOf(document, index), UnitAbove(document, index)) is { } table)
        {
            assets.Add(table);
            dates.AddRange(TableDates.Of(grid));
            dates.AddRange(TableDates.Above(document.Blocks, index));
        }
    }

    // A part that begins with a row of its own level and has the same columns goes on with the table of the page before.
    private static List<ProcurementTable> Join(List<LocatedPiece> pieces)
    {
        var tables = new List<ProcurementTable>();
        for (int index = 0; index < pieces.Count; index++)
        {
            var piece = pieces[index].Piece;
            var drafts = new List<ProcurementDraft>(piece.Drafts);
            while (index + 1 < pieces.Count && GoesOn(pieces[index], pieces[index + 1]))
            {
                drafts.AddRange(pieces[++index].Piece.Drafts);
            }

            tables.Add(Table(piece, drafts));
        }

        return tables;
    }

    private static bool GoesOn(LocatedPiece earlier, LocatedPiece later) =>
        later.Start - earlier.End <= NearestBlocks && later.Piece.Heading.Columns.SequenceEqual(earlier.Piece.Heading.Columns)
        && earlier.Piece.Drafts.Count > 0 && later.Piece.Drafts is [var first, ..] && !IsTotal(first);

    private static bool IsTotal(ProcurementDraft draft) => Catalog.ResourceLexicon.Default.Levels.Find(PhraseText.Normalize(draft.Place.Text)) == ProcurementLevel.Total;

    private static ProcurementTable Table(ProcurementPiece piece, List<ProcurementDraft> drafts)
    {
        var unit = piece.Unit ?? MoneyUnit.TenThousandYuan;
        var units = new Dictionary<ProcurementColumn, MoneyUnit>();
        for (int column = 0; column < piece.Heading.Columns.Count; column++)
        {
            if (piece.Heading is { } heading && heading.Columns[column] is { } meaning && heading.Units[column] is { } own)
            {
                units.TryAdd(meaning, own);
            }
        }

        var columns = piece.Heading.Columns.OfType<ProcurementColumn>().ToHashSet();
        return new ProcurementTable(piece.Title.Text, unit, columns, new ProcurementRowReader(unit, units).Read(drafts), piece.Title);
    }

    /// <summary>The short paragraph right above a table that names it.</summary>
    private static Place TitleOf(Document document, int index)
    {
        for (int above = index - 1; above >= Math.Max(0, index - NearestBlocks); above--)
        {
            if (document.Blocks[above] is not Paragraph paragraph)
            {
                break;
            }

            if (paragraph.Text.Length <= LongestTitle && Titles.IsTitle(paragraph.Text))
            {
                return new Place(null, null, null, paragraph.Line, paragraph.Page, paragraph.Text);
            }
        }

        return new Place(null, null, null, document.Blocks[index].Line, document.Blocks[index].Page, string.Empty);
    }

    private static MoneyUnit? UnitAbove(Document document, int index) =>
        UnitLines.In(document.Blocks.Take(index).Skip(Math.Max(0, index - NearestBlocks)).OfType<Paragraph>().Select(paragraph => paragraph.Text));

    private sealed record LocatedPiece(ProcurementPiece Piece, int Start, int End);
}
