using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;

namespace Mingsuan.Checking;

/// <summary>Says where a figure stands: title, row and column of a statement, or the quoted part of a sentence.</summary>
/// <param name="disclosure">The document.</param>
public sealed class FigureWords(Disclosure disclosure)
{
    /// <summary>Where it stands, in Chinese.</summary>
    public string Where(Figure figure)
    {
        string line = figure.Place.Page is { } page ? $"（第 {page} 页）" : figure.Place.Line is { } number ? $"（原文第 {number} 行）" : string.Empty;
        return figure.Place.Statement is { } index ? $"《{disclosure.Statements[index].Title}》“{figure.RowLabel}”行“{figure.ColumnLabel}”列{line}"
            : figure.IsFact ? figure.RowLabel
            : $"{Section(figure, "“", "”一节")}“{figure.Sentence?.Quote}”{line}";
    }

    /// <summary>Where it stands, in English.</summary>
    public string WhereEnglish(Figure figure)
    {
        string line = figure.Place.Page is { } page ? $" (page {page})" : figure.Place.Line is { } number ? $" (line {number})" : string.Empty;
        return figure.Place.Statement is { } index ? $"“{disclosure.Statements[index].Title}”, row “{figure.RowLabel}”, column “{figure.ColumnLabel}”{line}"
            : figure.IsFact ? "the target tables of this document"
            : $"{Section(figure, "section “", "”, ")}“{figure.Sentence?.Quote}”{line}";
    }

    /// <summary>A short label for a line of a sum.</summary>
    public string Label(Figure figure) => figure.Place.Statement is { } index ? $"《{disclosure.Statements[index].Title}》{figure.RowLabel} · {figure.ColumnLabel}"
        : figure.IsFact ? figure.RowLabel
        : $"“{figure.Sentence?.Quote}”";

    /// <summary>The number as printed, with its unit where that stands in the sentence.</summary>
    public static string Printed(Figure figure) => figure.Place.Statement is null && figure.Sentence is not { IsExact: true } ? figure.Place.Text + figure.Amount.Unit.Name : figure.Place.Text;

    private static string Section(Figure figure, string before, string behind) => figure.ColumnLabel.Length == 0 ? string.Empty : before + figure.ColumnLabel + behind;
}
