using System.Text;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Tables;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Mingsuan.Publishing.Books;

/// <summary>
/// A book as a folder for version control: <c>book.yaml</c> (settings, reasons, explanations), <c>ledger.csv</c> and the other sheets as
/// CSV, <c>texts/*.md</c>.
/// </summary>
public static class FolderBook
{
    /// <summary>The name of the file of settings.</summary>
    public const string SettingsFile = "book.yaml";

    private const string TextsFolder = "texts";

    /// <summary>Reads a book; every fault goes to the findings. Null when the ledger cannot be used.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static BudgetBook? Read(string folder, Catalogue catalogue, BookFindings findings)
    {
        var sheets = new Dictionary<string, Sheet>(StringComparer.Ordinal);
        foreach (var definition in BookSheets.All.Except(BookSheets.Keyed))
        {
            string file = Path.Combine(folder, definition.Id + ".csv");
            if (File.Exists(file))
            {
                sheets[definition.Id] = CsvSheet.Read(File.ReadAllBytes(file), definition.Id + ".csv", definition, findings);
            }
        }

        string settings = Path.Combine(folder, SettingsFile);
        if (File.Exists(settings))
        {
            Settings(File.ReadAllText(settings), sheets, findings);
        }
        else
        {
            findings.About("BK-FILE", SettingsFile, new Message("缺少此文件，其中应有 layout（样式）等设置。", "the file is missing; it holds the layout and other settings."));
        }

        string texts = Path.Combine(folder, TextsFolder);
        if (Directory.Exists(texts))
        {
            sheets[BookSheets.Texts.Id] = new Sheet(BookSheets.Texts, TextsFolder, [.. Directory.EnumerateFiles(texts, "*.md").Order(StringComparer.Ordinal)
                .Select(file => new SheetRow(1, [Path.GetFileNameWithoutExtension(file), CellText.Clean(File.ReadAllText(file))]))]);
        }

        return BookCodec.Read(sheets, catalogue, findings);
    }

    /// <summary>Writes a book into a folder, which is made when it is not there. Sheets without a row are left out; files of an earlier book that this one lacks are removed.</summary>
    public static void Write(BudgetBook book, string folder)
    {
        Directory.CreateDirectory(folder);
        var keyed = new YamlMappingNode();
        foreach (var sheet in BookCodec.Write(book, titles: false))
        {
            if (sheet.Definition == BookSheets.Texts)
            {
                Texts(sheet, Path.Combine(folder, TextsFolder));
            }
            else if (BookSheets.Keyed.Contains(sheet.Definition))
            {
                if (sheet.Rows.Count > 0)
                {
                    keyed.Add(sheet.Definition.Id, new YamlMappingNode(sheet.Rows.SelectMany(row => (YamlNode[])[new YamlScalarNode(row.Cells[0]), new YamlScalarNode(row.Cells[1]) { Style = ScalarStyle.DoubleQuoted }])));
                }
            }
            else
            {
                string file = Path.Combine(folder, sheet.Definition.Id + ".csv");
                File.Delete(file);
                if (sheet.Rows.Count > 0)
                {
                    File.WriteAllBytes(file, CsvSheet.Write(sheet));
                }
            }
        }

        var text = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(keyed)).Save(text, assignAnchors: false);
        File.WriteAllText(Path.Combine(folder, SettingsFile), text.ToString().Replace("...\n", string.Empty, StringComparison.Ordinal), new UTF8Encoding(false));
    }

    private static void Texts(Sheet sheet, string folder)
    {
        if (Directory.Exists(folder))
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*.md"))
            {
                File.Delete(file);
            }
        }

        foreach (var row in sheet.Rows)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, row.Cells[0] + ".md"), row.Cells[1] + "\n", new UTF8Encoding(false));
        }
    }

    private static void Settings(string text, Dictionary<string, Sheet> sheets, BookFindings findings)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode root)
            {
                findings.About("BK-FILE", SettingsFile, new Message("内容应为“键: 值”。", "a mapping is expected."));
                return;
            }

            foreach (var (key, value) in root.Children)
            {
                var definition = BookSheets.Keyed.FirstOrDefault(sheet => sheet.Id == (key as YamlScalarNode)?.Value);
                if (definition is null || value is not YamlMappingNode mapping)
                {
                    findings.At("BK-COLUMN", SettingsFile, (int)key.Start.Line, null, key.ToString(), new Message(
                        $"不认识“{key}”，或其下不是“键: 值”。可用：{string.Join("、", BookSheets.Keyed.Select(sheet => sheet.Id))}。", $"“{key}” is not known or is no mapping."));
                    continue;
                }

                sheets[definition.Id] = new Sheet(definition, SettingsFile, [.. mapping.Children.Select(pair => new SheetRow((int)pair.Key.Start.Line, [pair.Key.ToString(), CellText.Clean((pair.Value as YamlScalarNode)?.Value ?? string.Empty)]))]);
            }
        }
        catch (YamlException exception)
        {
            findings.At("BK-FILE", SettingsFile, (int)exception.Start.Line, null, string.Empty, new Message("不是合格的 YAML：" + exception.Message, "not valid YAML: " + exception.Message));
        }
    }
}
