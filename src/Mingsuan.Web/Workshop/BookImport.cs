using System.IO.Compression;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Departments;

namespace Mingsuan.Web.Workshop;

/// <summary>Reads an uploaded book: the workbook, a bare ledger, or the folder form as zip. Everything that is wrong is found at once.</summary>
public sealed class BookImport(BookWorkshop workshop, DepartmentStore departments)
{
    private const long MostUnpacked = 64L * 1024 * 1024;
    private const int MostEntries = 1000;
    private const int MostPackedRatio = 200;

    /// <summary>The rows that take the place of those of a book.</summary>
    /// <param name="content">The book.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <returns>The rows; null when the file cannot be taken over.</returns>
    public async Task<IReadOnlyList<BookRow>?> ReadAsync(BookContent content, string name, byte[] bytes, BookFindings findings)
    {
        try
        {
            var book = await ReadBookAsync(content, name, bytes, findings);
            if (book is null || findings.HasErrors)
            {
                return null;
            }

            await CheckAsync(content, book.Ledger, findings);
            return findings.HasErrors ? null : BookRowCodec.Rows(book);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or FormatException or OverflowException or NotSupportedException)
        {
            findings.About("BK-FILE", name, new Message("读不出这个文件，可能已损坏，或不是预算书。请用“导出 Excel”得到的文件填写后再导入。", "The file cannot be read; it is damaged or no budget book. Fill in the file that “export” gives."));
            return null;
        }
    }

    private async Task<BudgetBook?> ReadBookAsync(BookContent content, string name, byte[] bytes, BookFindings findings)
    {
        var catalogue = workshop.Desk.Catalogue;
        switch (Path.GetExtension(name).ToUpperInvariant())
        {
            case ".XLSX":
                RequireModest(bytes);
                return WorkbookBook.Read(bytes, catalogue, findings);
            case ".ZIP":
                return ReadFolder(bytes, findings);
            case ".CSV":
                var sheet = CsvSheet.Read(bytes, Path.GetFileName(name), LedgerSheet.Definition, findings);
                if (LedgerSheet.Read(sheet, catalogue, findings) is not { } ledger || findings.HasErrors)
                {
                    return null;
                }

                // A bare ledger takes the place of the ledger; what else the book holds stays.
                var stored = BookRowCodec.Sheets(content.Rows, await workshop.HeadAsync(content.Book));
                var sheets = new Dictionary<string, Sheet>(stored.Sheets, StringComparer.Ordinal) { [LedgerSheet.Definition.Id] = sheet };
                return BookCodec.Read(sheets, catalogue, findings);
            default:
                findings.About("BK-FILE", name.Length == 0 ? "文件" : name, new Message("请选择预算书（.xlsx）、预算明细（.csv），或文件夹形式的压缩包（.zip）。", "Choose a budget book (.xlsx), a ledger (.csv) or the folder form (.zip)."));
                return null;
        }
    }

    private BudgetBook? ReadFolder(byte[] bytes, BookFindings findings)
    {
        RequireModest(bytes);
        var folder = Directory.CreateTempSubdirectory("mingsuan-import");
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var entries = archive.Entries.Where(entry => entry.Name.Length > 0).ToList();

            // The folder itself may have been packed, or what is in it.
            string root = entries.Select(entry => entry.FullName).FirstOrDefault(name => Path.GetFileName(name) == FolderBook.SettingsFile) is { } settings ? settings[..^FolderBook.SettingsFile.Length] : string.Empty;
            foreach (var entry in entries.Where(entry => entry.FullName.StartsWith(root, StringComparison.Ordinal)))
            {
                string relative = entry.FullName[root.Length..];
                bool isText = relative.StartsWith("texts/", StringComparison.Ordinal) && relative == "texts/" + entry.Name && entry.Name.EndsWith(".md", StringComparison.Ordinal);
                if (isText || (relative == entry.Name && (relative == FolderBook.SettingsFile || relative.EndsWith(".csv", StringComparison.Ordinal))))
                {
                    string target = Path.Combine(folder.FullName, isText ? Path.Combine("texts", entry.Name) : entry.Name);
                    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                    entry.ExtractToFile(target, overwrite: true);
                }
            }

            return FolderBook.Read(folder.FullName, workshop.Desk.Catalogue, findings);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Refuses archives that unpack to far more than a budget book can be.</summary>
    internal static void RequireModest(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostEntries || archive.Entries.Sum(entry => entry.Length) > Math.Min(MostUnpacked, Math.Max(1024 * 1024, (long)bytes.Length * MostPackedRatio)))
        {
            throw new InvalidDataException("The archive unpacks to more than a budget book can be.");
        }

        foreach (var entry in archive.Entries)
        {
            // What the directory says of the lengths is only what the sender says.
            using var stream = entry.Open();
            byte[] buffer = new byte[81920];
            long length = 0;
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                length += read;
                if (length > entry.Length)
                {
                    throw new InvalidDataException("An entry is longer than it says.");
                }
            }
        }
    }

    private async Task CheckAsync(BookContent content, BudgetLedger ledger, BookFindings findings)
    {
        var head = await workshop.HeadAsync(content.Book);
        string title = LedgerSheet.Definition.Title;
        Same("预算年度", "fiscal_year", ledger.FiscalYear.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Same("行政区划代码", "region_code", ledger.RegionCode);
        Same("部门代码", "department_code", ledger.Department.Code ?? string.Empty);
        Same("部门名称", "department_name", ledger.Department.Name ?? string.Empty);
        var units = (await departments.UnitsAsync()).Where(unit => unit.DepartmentId == content.Book.DepartmentId).Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in ledger.Units.Where(unit => !units.Contains(unit.Code)))
        {
            findings.About("BK-UNIT", $"{title} 单位代码“{unit.Code}”（{unit.Name}）", new Message(
                "不是本部门登记的单位。请核对代码；确是新单位的，请管理员先登记。", "is none of the department's units. Check the code; for a new unit ask the administrator to enter it first."));
        }

        void Same(string words, string column, string found)
        {
            if (head[column] != found)
            {
                findings.About("BK-HEAD", $"{title} {words}“{found}”", new Message($"与这本预算的“{head[column]}”不同。请核对是否选错了文件。", $"differs from “{head[column]}” of this book. Is it the right file?"));
            }
        }
    }
}
