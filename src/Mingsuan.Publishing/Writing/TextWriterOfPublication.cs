using System.Text;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Writing;

/// <summary>
/// Writes a publication as plain text, UTF-8: a paragraph is a line, a row of a table a line with its cells separated by tabs, merged cells
/// blank behind their first. The simplest form that can be read back.
/// </summary>
public sealed class TextWriterOfPublication : IPublicationWriter
{
    /// <inheritdoc />
    public string Format => "txt";

    /// <inheritdoc />
    public void Write(Publication publication, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(publication.Title);
        foreach (var block in publication.Blocks)
        {
            writer.WriteLine();
            Write(writer, block);
        }
    }

    private static void Write(StreamWriter writer, PublicationBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                writer.WriteLine(heading.Line);
                break;
            case TextBlock text:
                writer.WriteLine(Line(text.Text));
                break;
            case StatementBlock statement:
                Write(writer, statement);
                break;
            case FormBlock form:
                Write(writer, form);
                break;
        }
    }

    private static void Write(StreamWriter writer, StatementBlock statement)
    {
        Above(writer, statement.NumberLine, statement.Title, statement.DepartmentLine, statement.UnitLine);
        int width = statement.Columns.Count;
        for (int line = 0; line < statement.Heading.Count; line++)
        {
            Row(writer, width, statement.Heading[line].Select(cell => (cell.Column, cell.Text)));
        }

        foreach (var row in statement.Rows)
        {
            Row(writer, width, row.Cells.Select((cell, column) => (column, cell.Text)));
        }

        Below(writer, statement.Notes);
    }

    private static void Write(StreamWriter writer, FormBlock form)
    {
        Above(writer, form.NumberLine, form.Title, form.DepartmentLine, form.UnitLine);
        foreach (var row in form.Rows)
        {
            Row(writer, form.ColumnWidths.Count, row.Cells.Select(cell => (cell.Column, cell.Text)));
        }

        Below(writer, form.Notes);
    }

    private static void Above(StreamWriter writer, params ReadOnlySpan<string?> lines)
    {
        foreach (string? line in lines)
        {
            if (!string.IsNullOrEmpty(line))
            {
                writer.WriteLine(line);
                writer.WriteLine();
            }
        }
    }

    private static void Below(StreamWriter writer, IReadOnlyList<string> notes)
    {
        writer.WriteLine();
        foreach (string note in notes)
        {
            writer.WriteLine(note);
        }
    }

    private static void Row(StreamWriter writer, int width, IEnumerable<(int Column, string Text)> cells)
    {
        string[] texts = new string[width];
        Array.Fill(texts, string.Empty);
        foreach (var (column, text) in cells)
        {
            texts[column] = Line(text);
        }

        writer.WriteLine(string.Join('\t', texts));
    }

    private static string Line(string text) => text.Replace('\t', ' ').Replace("\r", string.Empty, StringComparison.Ordinal).Replace('\n', ' ');
}
