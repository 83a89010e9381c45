using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Compiling;

/// <summary>What a statement says beside its amounts.</summary>
/// <param name="Fill">Fills the year, the department and the like into a text of the layout.</param>
/// <param name="Names">The names of members.</param>
/// <param name="DepartmentLine">The line that names the department, or null.</param>
public sealed record StatementWords(Func<string, string> Fill, Names Names, string? DepartmentLine);

/// <summary>
/// Makes a statement: the lines of the ledger are summed at the coordinates of each cell in exact yuan, divided by the unit
/// and rounded half away from zero, once for each cell. A cell that no line falls into is blank.
/// </summary>
public static class StatementCompiler
{
    /// <summary>Compiles a statement.</summary>
    /// <param name="layout">Its arrangement.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="words">Names and texts.</param>
    /// <param name="index">Its 0-based position among the statements of the publication.</param>
    /// <param name="findSums">False to leave out which cells are sums of others.</param>
    public static CompiledStatement Compile(StatementLayout layout, LeafTable ledger, StatementWords words, int index, bool findSums = true)
    {
        var blocks = Sum(layout, ledger);
        bool empty = blocks.TrueForAll(block => block.Rows.TrueForAll(segment => segment.TrueForAll(row => row.Sums is null || Enumerable.Range(0, block.Layout.Amounts.Count).All(column => row.Sums[column] is null))));
        var sheet = new StatementSheet(layout, words, index);
        if (!empty || layout.KeepsRowsWhenEmpty)
        {
            sheet.Add(blocks);
        }

        var statement = new StatementBlock(layout.Id, words.Fill(layout.Title), layout.Unit, layout.Decimals, sheet.Columns(), HeadingGrid.Of(layout.Columns, words.Fill), sheet.Rows)
        {
            NumberLine = layout.NumberLine is null ? null : words.Fill(layout.NumberLine),
            DepartmentLine = words.DepartmentLine,
            UnitLine = "单位：" + layout.Unit.Name,
            Notes = [.. Notes(layout, blocks, sheet).Select(words.Fill)],
            Landscape = layout.Landscape,
            Thousands = layout.Thousands,
            Kind = layout.Kind?.Id,
        };
        var figures = sheet.Figures.Count > 0 || sheet.Rows.Count > 0 ? sheet.Figures
            : [new Figure(Measure.Budget, layout.Meaning, new Amount(0m, layout.Unit, layout.Decimals), FigureState.Blank, new Place(index, null, null, null, null, string.Empty))];
        return new CompiledStatement(findSums ? statement with { Sums = SumFinder.Find(figures, sheet.Exact, sheet.PrintedColumns) } : statement, figures, empty);
    }

    /// <summary>
    /// A statement without data says so; where lines fall into it but cancel out it has no data either. Where what falls into it is too little to print,
    /// that is said.
    /// </summary>
    private static IReadOnlyList<string> Notes(StatementLayout layout, IReadOnlyList<SummedBlock> blocks, StatementSheet sheet)
    {
        bool nothing = blocks.All(block => block.Rows.TrueForAll(segment => segment.TrueForAll(row => row.Sums is null || Enumerable.Range(0, block.Layout.Amounts.Count).All(column => row.Sums[column] is null or 0m))));
        if (nothing)
        {
            return [layout.EmptyNote];
        }

        return sheet.Figures.Any(figure => figure.Amount.Value != 0m) ? layout.Notes
            : [$"注：本表各项金额很小，以{layout.Unit.Name}为单位列示时没有数据。"];
    }

    private static List<SummedBlock> Sum(StatementLayout layout, LeafTable ledger)
    {
        var blocks = layout.Blocks.Select(block => new BlockSums(layout, block)).ToList();
        foreach (var leaf in ledger.Leaves)
        {
            if (leaf.Answers(layout.Meaning))
            {
                foreach (var block in blocks)
                {
                    block.Add(leaf);
                }
            }
        }

        return [.. blocks.Select(block => new SummedBlock(block.Layout, [.. block.Segments.Select(segment => segment.SelectMany(row => row.Rows(Coordinates.Everything)).ToList())]))];
    }

    /// <summary>
    /// The sums of a block. Which columns and which plain rows a leaf falls into depends on its kind and the class of its function in nearly all
    /// statements; that is found out once for each.
    /// </summary>
    private sealed class BlockSums
    {
        private readonly StatementLayout _statement;
        private readonly bool _columnsDependOnKind;
        private readonly List<RowAccumulator> _plain;
        private readonly List<RowAccumulator> _others;
        private readonly Dictionary<(LeafKind Kind, string Class), (ulong Mask, List<RowAccumulator> Rows)> _places = [];

        public BlockSums(StatementLayout statement, BlockLayout block)
        {
            _statement = statement;
            Layout = block;
            Segments = [.. block.Segments.Select(segment => segment.Select(row => RowAccumulator.Of(row, block.Amounts.Count)).ToList())];
            _columnsDependOnKind = block.Amounts.All(column => statement.Columns[column].Meaning.Members.All(member => member.Dimension.IsClosed));
            _plain = [.. Segments.SelectMany(segment => segment).Where(row => _columnsDependOnKind && row.DependsOnKindAlone)];
            _others = [.. Segments.SelectMany(segment => segment).Except(_plain)];
        }

        public BlockLayout Layout { get; }

        public List<List<RowAccumulator>> Segments { get; }

        public void Add(Leaf leaf)
        {
            var key = (leaf.Kind, leaf[StandardDimensions.Function]!.Id[..3]);
            if (!_columnsDependOnKind || !_places.TryGetValue(key, out var place))
            {
                _places[key] = place = (Mask(leaf), [.. _plain.Where(row => row.Takes(leaf))]);
            }

            if (place.Mask == 0)
            {
                return;
            }

            foreach (var row in place.Rows)
            {
                row.Add(leaf, place.Mask);
            }

            foreach (var row in _others)
            {
                if (row.Takes(leaf))
                {
                    row.Add(leaf, place.Mask);
                }
            }
        }

        private ulong Mask(Leaf leaf)
        {
            ulong mask = 0;
            for (int column = 0; column < Layout.Amounts.Count; column++)
            {
                if (leaf.Answers(_statement.Columns[Layout.Amounts[column]].Meaning))
                {
                    mask |= 1ul << column;
                }
            }

            return mask;
        }
    }
}

/// <summary>A block with its rows summed.</summary>
/// <param name="Layout">The block.</param>
/// <param name="Rows">The rows of each segment.</param>
internal sealed record SummedBlock(BlockLayout Layout, List<List<SummedRow>> Rows);
