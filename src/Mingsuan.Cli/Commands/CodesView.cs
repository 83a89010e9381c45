using System.Globalization;
using Mingsuan.Cli.Output;
using Mingsuan.Core.Catalogues;

namespace Mingsuan.Cli.Commands;

/// <summary>Shows selected codes as text, CSV or JSON.</summary>
internal static class CodesView
{
    public static void Write(TextWriter output, TextWriter error, IReadOnlyList<CodesSelection> selections, CodesQuery query)
    {
        switch (query.Format)
        {
            case "csv":
                IEnumerable<IReadOnlyList<string>> rows = selections.SelectMany(selection =>
                    selection.Entries.Select(IReadOnlyList<string> (entry) => [selection.Definition.Id, .. CodeListWriter.Cells(entry)]));
                CodeListWriter.WriteRows(output, rows.Prepend(["list", .. CodeListWriter.Columns]));
                break;
            case "json":
                CodesJson.Write(output, selections);
                break;
            default:
                WriteText(output, error, selections, query);
                break;
        }
    }

    private static void WriteText(TextWriter output, TextWriter error, IReadOnlyList<CodesSelection> selections, CodesQuery query)
    {
        if (query.IsOverview)
        {
            TextTable.Write(output, ["代码表", "名称", "条目", "官方", "公开文件所见", "未核实"], [.. selections.Select(Figures)]);
            return;
        }

        CodesSelection[] found = [.. selections.Where(selection => selection.Entries.Count > 0)];
        if (found.Length == 0 && selections.Count > 0)
        {
            error.WriteLine("没有符合条件的代码。");
        }

        foreach (CodesSelection selection in found)
        {
            output.WriteLine($"{selection.Definition.Title}（{selection.Definition.Id}），{selection.Entries.Count} 条");
            TextTable.Write(output, ["代码", "名称", "其他写法", "适用年度", "依据", "来源"], [.. selection.Entries.Select(Cells)]);
        }
    }

    private static string[] Figures(CodesSelection selection)
    {
        string Count(Func<CodeEntry, bool> counted) => selection.Entries.Count(counted).ToString(CultureInfo.InvariantCulture);
        return
        [
            selection.Definition.Id,
            selection.Definition.Title,
            Count(_ => true),
            Count(entry => entry.Evidence == CodeEvidence.Official),
            Count(entry => entry.Evidence == CodeEvidence.Observed),
            Count(entry => entry.Evidence == CodeEvidence.Unverified),
        ];
    }

    private static string[] Cells(CodeEntry entry) =>
        [entry.Code, entry.Name, string.Join("、", entry.Aliases), Years(entry), Spell(entry.Evidence), entry.Source];

    private static string Years(CodeEntry entry) => (entry.From, entry.To) switch
    {
        (null, null) => "",
        (int from, null) => $"{from} 起",
        (null, int to) => $"至 {to}",
        (int from, int to) => $"{from}–{to}",
    };

    private static string Spell(CodeEvidence evidence) => evidence switch
    {
        CodeEvidence.Official => "官方",
        CodeEvidence.Observed => "公开文件所见",
        _ => "未核实",
    };
}
