using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Corpus.Tests.Variants;

/// <summary>Holds what was read from a variant against the original, cell for cell.</summary>
internal sealed class Comparison(Disclosure original, VariantDocument variant, Disclosure read)
{
    private readonly List<string> _differences = [];

    /// <summary>How many amounts of the original were compared, and how many of them are uncertain in the variant.</summary>
    public (int Amounts, int Uncertain) Count { get; private set; }

    /// <summary>What differs; uncertain cells are counted, not listed.</summary>
    public IReadOnlyList<string> Differences()
    {
        if (read.Statements.Count != variant.Statements.Count)
        {
            _differences.Add($"{read.Statements.Count} statements instead of {variant.Statements.Count}: {string.Join("、", read.Statements.Select(statement => statement.Title))}");
            return _differences;
        }

        for (int index = 0; index < variant.Statements.Count; index++)
        {
            Compare(index);
        }

        return _differences;
    }

    private void Compare(int index)
    {
        var printed = variant.Statements[index];
        var before = original.Statements[printed.Index];
        var after = read.Statements[index];
        string at = $"《{printed.Title}》";
        if (after.Id != before.Id)
        {
            _differences.Add($"{at}: kind {after.Id ?? "none"} ({after.Title}) instead of {before.Id}");
            return;
        }

        if (!after.Columns.Select(Heading).SequenceEqual(before.Columns.Select(Heading)))
        {
            if (IsDoubted(index))
            {
                int amounts = original.Figures.Count(figure => figure.IsPrinted && figure.Place.Statement == printed.Index && figure.Place.Row is not null);
                Count = (Count.Amounts + amounts, Count.Uncertain + amounts);
                return;
            }

            _differences.Add($"{at}: columns {string.Join(" | ", after.Columns.Select(Heading))} instead of {string.Join(" | ", before.Columns.Select(Heading))}");
            return;
        }

        var expected = original.Figures.Where(figure => figure.Place.Statement == printed.Index && figure.Place.Row is not null)
            .ToDictionary(figure => (figure.Place.Row!.Value, figure.Place.Column!.Value));
        var seen = new HashSet<(int, int)>();
        foreach (var figure in read.Figures.Where(figure => figure.Place.Statement == index && figure.Place.Row is not null))
        {
            if (figure.Place.Row >= variant.RowsOfOriginal[index].Count)
            {
                _differences.Add($"{at}: an additional row {figure.RowLabel}");
                return;
            }

            var key = (variant.RowsOfOriginal[index][figure.Place.Row!.Value], figure.Place.Column!.Value);
            seen.Add(key);
            if (!expected.TryGetValue(key, out var same) && figure.State == FigureState.Blank)
            {
                // A label without amounts may belong to either side; a blank says nothing.
                continue;
            }

            if (same is null)
            {
                _differences.Add($"{at}: additional {figure.RowLabel} / {figure.ColumnLabel}: {figure.Place.Text}");
            }
            else if (figure.State == FigureState.Uncertain)
            {
                Count = (Count.Amounts, Count.Uncertain + (same.IsPrinted ? 1 : 0));
            }
            else if (figure.State != same.State || figure.Amount.InYuan != same.Amount.InYuan || figure.Measure != same.Measure || !Equals(figure.Coordinates, same.Coordinates))
            {
                _differences.Add($"{at}: {figure.RowLabel} / {figure.ColumnLabel}: {figure.State} {figure} instead of {same.State} {same}");
            }
        }

        foreach (var (key, figure) in expected)
        {
            Count = (Count.Amounts + (figure.IsPrinted ? 1 : 0), Count.Uncertain);
            if (figure.IsPrinted && !seen.Contains(key))
            {
                _differences.Add($"{at}: missing {figure.RowLabel} / {figure.ColumnLabel}: {figure.Place.Text}");
            }
        }
    }

    /// <summary>True when the reader vouches for no amount of a statement, or gives none: it may then have its columns wrong.</summary>
    private bool IsDoubted(int index)
    {
        var amounts = read.Figures.Where(figure => figure.Place.Statement == index && figure.State != FigureState.Blank).ToList();
        return amounts.TrueForAll(figure => figure.State == FigureState.Uncertain);
    }

    private static string Heading(IReadOnlyList<string> path) => string.Concat(PhraseText.Normalize(string.Concat(path)).Where(character => character is not ('-' or '/' or '_' or '—' or '、')));
}
