using System.Globalization;
using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Catalogues;

/// <summary>What an entry gets when its file has no such column; <see langword="null"/> where the column is required.</summary>
internal sealed record CodeEntryDefaults(CodeEvidence? Evidence, string? Source);

/// <summary>Makes entries of rows, and faults of the rows that cannot be entries.</summary>
internal sealed class CodeEntryBuilder(string file, CodeListDefinition definition, CodeEntryDefaults defaults, List<CodeListFault> faults)
{
    private const int FirstYear = 1949;
    private const int LastYear = 2199;

    private readonly Dictionary<string, List<(CodeEntry Entry, int Line)>> seen = [];

    /// <summary>The entries of the rows without fault, in their order.</summary>
    public List<CodeEntry> Entries { get; } = [];

    public void Add(CodeRowReader row, string[] record, int line)
    {
        if (record.Length != row.Width)
        {
            Fault(line, $"有 {record.Length} 列，应有 {row.Width} 列", $"There are {record.Length} columns; there should be {row.Width}");
            return;
        }

        int before = faults.Count;
        string code = row.Cell(record, "code");
        if (!definition.Accepts(code))
        {
            Fault(line, $"代码“{code}”不合格式，应为{definition.CodeShape.Chinese}", $"The code “{code}” is not well-formed; it should be {definition.CodeShape.English}");
        }

        string name = row.Cell(record, "name");
        if (name.Length == 0)
        {
            Fault(line, $"代码 {code} 没有名称", $"The code {code} has no name");
        }

        int? from = Year(row.Cell(record, "from"), new Message("起始年度", "first year"), line);
        int? to = Year(row.Cell(record, "to"), new Message("终止年度", "last year"), line);
        if (from > to)
        {
            Fault(line, $"起始年度 {from} 晚于终止年度 {to}", $"The first year {from} is after the last year {to}");
        }

        CodeEvidence evidence = defaults.Evidence ?? Evidence(row.Cell(record, "evidence"), line);
        string source = defaults.Source ?? row.Cell(record, "source");
        if (source.Length == 0)
        {
            Fault(line, "没有来源（source）", "There is no source");
        }

        string[] aliases = row.Cell(record, "aliases").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (faults.Count == before)
        {
            Keep(new CodeEntry(code, name, aliases, from, to, evidence, source), line);
        }
    }

    private void Keep(CodeEntry entry, int line)
    {
        if (!seen.TryGetValue(entry.Code, out List<(CodeEntry Entry, int Line)>? versions))
        {
            seen.Add(entry.Code, versions = []);
        }

        if (versions.Exists(version => version.Entry.OverlapsYearsOf(entry)))
        {
            int other = versions.Find(version => version.Entry.OverlapsYearsOf(entry)).Line;
            Fault(line, $"代码 {entry.Code} 与第 {other} 行重复，同一代码的年度不应重叠", $"The code {entry.Code} is in line {other} already; the years of one code should not overlap");
            return;
        }

        versions.Add((entry, line));
        Entries.Add(entry);
    }

    private int? Year(string cell, Message column, int line)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= FirstYear and <= LastYear)
        {
            return year;
        }

        Fault(line, $"{column.Chinese}“{cell}”不是年份，应为四位年份或留空", $"The {column.English} “{cell}” is no year; it should have four digits, or be left empty");
        return null;
    }

    private CodeEvidence Evidence(string cell, int line)
    {
        foreach (CodeEvidence evidence in Enum.GetValues<CodeEvidence>())
        {
            if (CodeListWriter.Spell(evidence) == cell)
            {
                return evidence;
            }
        }

        Fault(line, $"证据“{cell}”不认识，应为 official、observed 或 unverified", $"The evidence “{cell}” is unknown; it should be official, observed or unverified");
        return default;
    }

    private void Fault(int line, string chinese, string english) => faults.Add(new CodeListFault(file, line, new Message(chinese, english)));
}
