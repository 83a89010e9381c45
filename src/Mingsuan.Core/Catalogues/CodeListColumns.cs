using System.Diagnostics.CodeAnalysis;
using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Catalogues;

/// <summary>The columns a code list file must and may have, found by their headings in any order.</summary>
internal sealed class CodeListColumns
{
    private static readonly Dictionary<string, string> ChineseHeadings = new()
    {
        ["科目编码"] = "code",
        ["编码"] = "code",
        ["代码"] = "code",
        ["科目名称"] = "name",
        ["名称"] = "name",
        ["起始年度"] = "from",
        ["终止年度"] = "to",
    };

    private readonly string[] required;
    private readonly string[] optional;

    private CodeListColumns(string[] required, string[] optional)
    {
        this.required = required;
        this.optional = optional;
    }

    public static CodeListColumns Catalogue { get; } = new(["code", "name", "aliases", "from", "to", "evidence", "source"], []);

    public static CodeListColumns Import { get; } = new(["code", "name"], ["from", "to"]);

    public string Expected => string.Join(",", required) + string.Concat(optional.Select(name => $"[,{name}]"));

    /// <summary>Finds the columns in the heading row; <paramref name="problem"/> says what is wrong with it when that fails.</summary>
    public bool Locate(string[] headings, [NotNullWhen(true)] out CodeRowReader? row, [NotNullWhen(false)] out Message? problem)
    {
        string[] names = [.. headings.Select(heading => NameKey.Of(heading)).Select(key => ChineseHeadings.GetValueOrDefault(key, key))];
        string? missing = required.FirstOrDefault(name => !names.Contains(name));
        string? unknown = names.FirstOrDefault(name => !required.Contains(name) && !optional.Contains(name));
        string? twice = names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1)?.Key;
        problem = missing is not null ? new Message($"表头缺少列 {missing}，应为 {Expected}", $"The header has no column {missing}; it should be {Expected}")
            : unknown is not null ? new Message($"表头有不认识的列“{unknown}”，应为 {Expected}", $"The header has an unknown column “{unknown}”; it should be {Expected}")
            : twice is not null ? new Message($"表头的列 {twice} 重复，应为 {Expected}", $"The header has the column {twice} twice; it should be {Expected}")
            : null;
        row = problem is null ? new CodeRowReader(names) : null;
        return row is not null;
    }
}

/// <summary>Gives the cells of a row by the names of its columns.</summary>
internal sealed class CodeRowReader(string[] names)
{
    /// <summary>Number of cells every row must have.</summary>
    public int Width => names.Length;

    /// <summary>The trimmed cell of column <paramref name="name"/>; empty when there is no such column.</summary>
    public string Cell(string[] record, string name)
    {
        int index = Array.IndexOf(names, name);
        return index < 0 ? "" : record[index].Trim();
    }
}
