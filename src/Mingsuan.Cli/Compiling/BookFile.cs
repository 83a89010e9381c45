using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Reading;

namespace Mingsuan.Cli.Compiling;

/// <summary>Opens a budget book, whatever form it has.</summary>
internal static class BookFile
{
    /// <summary>Reads a book: a folder, or a workbook.</summary>
    /// <returns>The book; null when its ledger cannot be used (the findings say why).</returns>
    /// <exception cref="ReadingException">There is no such book, or it cannot be read.</exception>
    public static BudgetBook? Read(string path, Catalogue catalogue, BookFindings findings) => Guarded(path, () =>
        Directory.Exists(path) ? FolderBook.Read(path, catalogue, findings)
        : WorkbookBook.Read(File.ReadAllBytes(path), catalogue, findings));

    /// <summary>Reads a bare ledger.</summary>
    /// <exception cref="ReadingException">There is no such file, or it cannot be read.</exception>
    public static BudgetLedger? ReadLedger(string path, Catalogue catalogue, BookFindings findings) => Guarded(path, () =>
        LedgerSheet.Read(CsvSheet.Read(File.ReadAllBytes(path), Path.GetFileName(path), LedgerSheet.Definition, findings), catalogue, findings));

    private static T? Guarded<T>(string path, Func<T?> read)
        where T : class
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new ReadingException(new Message("没有这个文件或文件夹。请检查路径。", "There is no such file or folder. Check the path."));
        }

        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new ReadingException(new Message($"无法读取：{exception.Message}", $"It cannot be read: {exception.Message}"));
        }
    }
}
