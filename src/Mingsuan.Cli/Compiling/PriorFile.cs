using System.Text.Json;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Reading;

namespace Mingsuan.Cli.Compiling;

/// <summary>
/// Opens what the year before is known from: its book or ledger (every question has an exact answer), its disclosure as JSON, or the published
/// document itself.
/// </summary>
/// <param name="workbench">Reads documents.</param>
/// <param name="compiler">Gathers ledgers.</param>
/// <param name="catalogue">The code lists.</param>
internal sealed class PriorFile(Workbench workbench, BookCompiler compiler, Catalogue catalogue)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="ReadingException">It cannot be read.</exception>
    public PriorYear Read(string path)
    {
        string extension = Path.GetExtension(path).ToUpperInvariant();
        if (Directory.Exists(path) || extension == ".XLSX")
        {
            var findings = new BookFindings();
            var book = BookFile.Read(path, catalogue, findings);
            return book is null || findings.HasErrors ? throw Faulty() : PriorYear.FromLedger(compiler.Gather(book));
        }

        if (extension == ".CSV")
        {
            var findings = new BookFindings();
            var ledger = BookFile.ReadLedger(path, catalogue, findings);
            return ledger is null || findings.HasErrors ? throw Faulty() : PriorYear.FromLedger(compiler.Gather(new BudgetBook(string.Empty, ledger)));
        }

        if (!File.Exists(path))
        {
            throw new ReadingException(new Message("没有这个文件。请检查路径。", "There is no such file. Check the path."));
        }

        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            var contents = extension == ".JSON" ? workbench.Understand(FromJson(bytes, Path.GetFileName(path))) : workbench.Read(bytes, Path.GetFileName(path));
            return PriorYear.FromFigures(contents.Disclosure.Figures);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new ReadingException(new Message($"无法读取：{exception.Message}", $"It cannot be read: {exception.Message}"));
        }
    }

    private static ReadingException Faulty() => new(new Message("上年的预算书有错误，请先单独编制它、改正错误。", "Last year's book has faults; compile it by itself and mend them first."));

    /// <summary>The statements of a disclosure as a document, so that blank cells say as much as they do in print.</summary>
    private static Document FromJson(byte[] bytes, string name)
    {
        using var json = JsonDocument.Parse(bytes);
        var blocks = new List<Block>();
        foreach (var statement in json.RootElement.GetProperty("statements").EnumerateArray())
        {
            int line = blocks.Count + 1;
            blocks.Add(new Paragraph(statement.GetProperty("title").GetString() ?? string.Empty, line, null));
            if (statement.GetProperty("unit").GetString() is { } unit)
            {
                blocks.Add(new Paragraph("单位：" + unit, line, null));
            }

            blocks.Add(Grid(statement, line));
            blocks.AddRange(statement.GetProperty("notes").EnumerateArray().Select(note => new Paragraph(note.GetString() ?? string.Empty, line, null)));
        }

        return new Document(new DocumentSource(name, Publishing.Writing.PublicationFiles.Hash(bytes), "application/json"), blocks);
    }

    private static Grid Grid(JsonElement statement, int line)
    {
        var paths = statement.GetProperty("columns").EnumerateArray().Select(path => path.EnumerateArray().Select(heading => heading.GetString() ?? string.Empty).ToList()).ToList();
        int depth = paths.Count == 0 ? 0 : paths.Max(path => path.Count);
        var rows = new List<GridRow>();
        for (int level = 0; level < depth; level++)
        {
            // Merged headings stand once, as they do where their span is lost to blanks.
            rows.Add(new GridRow([.. paths.Select((path, column) => new GridCell(Repeats(paths, column, level) ? string.Empty : level < path.Count ? path[level] : string.Empty, line))], line, null));
        }

        foreach (var row in statement.GetProperty("rows").EnumerateArray())
        {
            rows.Add(new GridRow([.. row.GetProperty("cells").EnumerateArray().Select(cell => new GridCell(cell.GetString() ?? string.Empty, line))], line, null));
        }

        return new Grid(GridGeometry.Positioned, rows, null, line, null);
    }

    private static bool Repeats(List<List<string>> paths, int column, int level) =>
        column > 0 && level < paths[column].Count - 1 && level < paths[column - 1].Count - 1
        && paths[column].Take(level + 1).SequenceEqual(paths[column - 1].Take(level + 1), StringComparer.Ordinal);
}
