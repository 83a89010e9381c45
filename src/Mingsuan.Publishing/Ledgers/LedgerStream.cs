using System.Text;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Ledgers;

/// <summary>
/// Reads the ledger of a whole province, many departments in one CSV file, in one pass. Lines are gathered as they come; line ids are not
/// compared, since that alone would need memory for every line.
/// </summary>
/// <param name="catalogue">The code lists, for the shape of codes.</param>
/// <param name="categories">The spending categories.</param>
/// <param name="findings">Takes the faults; a line at fault is left out.</param>
/// <param name="isGrouped">
/// True when the lines of a department follow one another: each is handed over as soon as it is complete, and memory holds one department.
/// Otherwise all are handed over at the end, and memory grows with the different points of all departments.
/// </param>
public sealed class LedgerStream(Catalogue catalogue, CategoryTable categories, BookFindings findings, bool isGrouped)
{
    private const int MostFaults = 1000;
    private readonly LedgerWords _words = new(catalogue);
    private readonly TextPool _heads = new();
    private readonly Dictionary<int, DepartmentGatherer?> _departments = [];

    /// <summary>The departments in the order in which they first appear; read it once.</summary>
    /// <param name="stream">UTF-8 with a heading line.</param>
    /// <param name="source">The file's name for people.</param>
    public IEnumerable<GatheredLedger> Read(Stream stream, string source)
    {
        var lines = new CsvLines(stream);
        if (!lines.Read() || new SheetHeading(LedgerSheet.Definition, source).Locate(Texts(lines), 1, findings) is not { } columns)
        {
            findings.About("BK-EMPTY", source, new Message("没有可用的表头。", "there is no heading that can be used."));
            yield break;
        }

        int place = 0;
        var column = LedgerSheet.Definition.Columns.ToDictionary(each => each.Id, _ => columns[place++], StringComparer.Ordinal);
        var positions = new Positions(column);
        byte[] headKey = [];
        DepartmentGatherer? current = null;
        int currentHead = -1;
        while (lines.Read() && findings.Findings.Count < MostFaults)
        {
            int head = HeadOf(lines, positions, ref headKey);
            if (head != currentHead)
            {
                if (isGrouped && current is not null)
                {
                    yield return current.Build(categories, _words);
                    _departments[currentHead] = null;
                }

                current = Department(head, lines, positions, source);
                currentHead = head;
            }

            if (current is not null)
            {
                Add(current, lines, positions, source);
            }
        }

        if (isGrouped && current is not null)
        {
            yield return current.Build(categories, _words);
        }
        else if (!isGrouped)
        {
            foreach (int head in _departments.Keys.ToList())
            {
                if (_departments[head] is { } department)
                {
                    yield return department.Build(categories, _words);
                    _departments[head] = null;
                }
            }
        }
    }

    private static string[] Texts(CsvLines lines) => [.. Enumerable.Range(0, lines.Count).Select(index => Encoding.UTF8.GetString(lines.Field(index)))];

    /// <summary>A number for year and department together.</summary>
    private int HeadOf(CsvLines lines, Positions positions, ref byte[] key)
    {
        var year = Field(lines, positions.Year);
        int length = year.Length;
        int whole = length + 1 + Field(lines, positions.Department).Length;
        if (key.Length != whole)
        {
            key = new byte[whole];
        }

        Field(lines, positions.Year).CopyTo(key);
        key[length] = (byte)'/';
        Field(lines, positions.Department).CopyTo(key.AsSpan(length + 1));
        return _heads.NumberOf(key, out _);
    }

    private DepartmentGatherer? Department(int head, CsvLines lines, Positions positions, string source)
    {
        if (_departments.TryGetValue(head, out var known))
        {
            if (known is null && isGrouped)
            {
                Fault(lines, source, "部门代码", Text(lines, positions.Department), new Message("这个部门的明细没有连在一起。请按部门排序。", "the lines of this department do not follow one another. Sort the file by department."));
            }

            return known;
        }

        string code = Text(lines, positions.Department);
        if (!int.TryParse(Text(lines, positions.Year), out int year) || code.Length == 0)
        {
            Fault(lines, source, "预算年度、部门代码", code, new Message("缺少年度或部门代码。", "the year or the department's code is missing."));
            return _departments[head] = null;
        }

        return _departments[head] = new DepartmentGatherer(year, Text(lines, positions.Region), new Department(code, Text(lines, positions.DepartmentName)));
    }

    private void Add(DepartmentGatherer department, CsvLines lines, Positions positions, string source)
    {
        int? nature = Word(lines, positions.Nature, _words.Nature, source);
        int? fund = Word(lines, positions.Fund, _words.Fund, source);
        int? origin = Word(lines, positions.Origin, _words.Origin, source);
        int? category = Field(lines, positions.Category).IsEmpty ? -1 : Word(lines, positions.Category, _words.Category, source);
        int? function = Word(lines, positions.Function, _words.Function, source);
        int? economic = Word(lines, positions.Economic, _words.Economic, source);
        int? government = Word(lines, positions.Government, _words.Government, source);
        int unit = department.NumberOf(Field(lines, positions.Unit), Field(lines, positions.UnitName), isUnit: true);
        int project = department.NumberOf(Field(lines, positions.Project), Field(lines, positions.ProjectName), isUnit: false);
        if (unit < 0 || project < 0)
        {
            Fault(lines, source, unit < 0 ? "单位名称" : "项目名称", Text(lines, unit < 0 ? positions.UnitName : positions.ProjectName), new Message(
                "与前面同一代码的名称不同。一个代码只能有一个名称，请统一。", "differs from the name that the code bears above. A code has one name."));
        }

        if (!Cents(Field(lines, positions.Yuan), out long cents))
        {
            Fault(lines, source, "金额（元）", Text(lines, positions.Yuan), new Message("不是最多两位小数的数字。只填数字，单位为元。", "not a number of at most two decimals. Give yuan, the number alone."));
        }
        else if (unit >= 0 && project >= 0 && nature is { } own && fund is { } money && origin is { } when && category is { } kind && function is { } use && economic is { } item && government is { } other)
        {
            department.Add(new DepartmentGatherer.PointKey(unit, project, own, use, item, other, money, when, kind), cents);
        }
    }

    /// <summary>The number of a code or closed word; null, with a fault, when it is not understood.</summary>
    private int? Word(CsvLines lines, int field, WordColumn column, string source)
    {
        int? number = column.NumberOf(Field(lines, field));
        if (number is null)
        {
            Fault(lines, source, column.Title, Text(lines, field), column.Expected);
        }

        return number;
    }

    private void Fault(CsvLines lines, string source, string column, string text, Message message) =>
        findings.At("BK-LINE", source, lines.Line, column, text, message);

    private static ReadOnlySpan<byte> Field(CsvLines lines, int field) => field < 0 || field >= lines.Count ? [] : lines.Field(field);

    private static string Text(CsvLines lines, int field) => Encoding.UTF8.GetString(Field(lines, field));

    /// <summary>Yuan with at most two decimals, exact.</summary>
    private static bool Cents(ReadOnlySpan<byte> text, out long cents)
    {
        cents = 0;
        bool isNegative = text is [(byte)'-', ..];
        text = isNegative ? text[1..] : text;
        int point = text.IndexOf((byte)'.');
        var fraction = point < 0 ? [] : text[(point + 1)..];
        if (text.Length is 0 or > 16 || point == 0 || fraction.Length > 2)
        {
            return false;
        }

        foreach (byte digit in point < 0 ? text : text[..point])
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            cents = (cents * 10) + digit - '0';
        }

        for (int place = 0; place < 2; place++)
        {
            byte digit = place < fraction.Length ? fraction[place] : (byte)'0';
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            cents = (cents * 10) + digit - '0';
        }

        cents = isNegative ? -cents : cents;
        return true;
    }

    /// <summary>Where the columns stand in the file; -1 for one that it does not have.</summary>
    private sealed class Positions(Dictionary<string, int> columns)
    {
        public int Year { get; } = columns["fiscal_year"];

        public int Region { get; } = columns["region_code"];

        public int Department { get; } = columns["department_code"];

        public int DepartmentName { get; } = columns["department_name"];

        public int Unit { get; } = columns["unit_code"];

        public int UnitName { get; } = columns["unit_name"];

        public int Project { get; } = columns["project_code"];

        public int ProjectName { get; } = columns["project_name"];

        public int Nature { get; } = columns["project_category"];

        public int Function { get; } = columns["function_code"];

        public int Economic { get; } = columns["economic_code"];

        public int Government { get; } = columns["gov_economic_code"];

        public int Fund { get; } = columns["fund_source"];

        public int Origin { get; } = columns["origin"];

        public int Category { get; } = columns["expense_category"];

        public int Yuan { get; } = columns["amount_yuan"];
    }
}
