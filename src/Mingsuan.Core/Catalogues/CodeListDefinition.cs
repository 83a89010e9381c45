using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Catalogues;

/// <summary>What is fixed about a code list: its name, its file, the shape of its codes and how they nest.</summary>
public sealed class CodeListDefinition
{
    private readonly Func<string, bool> accepts;
    private readonly Func<string, IEnumerable<string>> ancestors;

    private CodeListDefinition(
        string id, string title, Message codeShape, bool importable, Func<string, bool> accepts, Func<string, IEnumerable<string>> ancestors)
    {
        Id = id;
        Title = title;
        CodeShape = codeShape;
        Importable = importable;
        this.accepts = accepts;
        this.ancestors = ancestors;
    }

    /// <summary>Functional classification of expenditure (支出功能分类): 类 3, 款 5, 项 7 digits, 201 and up.</summary>
    public static CodeListDefinition Function { get; } = Classification("function", "支出功能分类科目", '2', 3, 5, 7);

    /// <summary>Economic classification of departmental expenditure (部门预算支出经济分类): 类 3, 款 5 digits, 301 and up.</summary>
    public static CodeListDefinition DepartmentEconomic { get; } =
        Classification("economic-department", "部门预算支出经济分类科目", '3', 3, 5);

    /// <summary>Economic classification of government expenditure (政府预算支出经济分类): 类 3, 款 5 digits, 501 and up.</summary>
    public static CodeListDefinition GovernmentEconomic { get; } =
        Classification("economic-government", "政府预算支出经济分类科目", '5', 3, 5);

    /// <summary>Procurement catalogue (政府采购品目分类目录): A, B or C alone or with 8 digits, two for each level.</summary>
    public static CodeListDefinition Procurement { get; } = new(
        "procurement", "政府采购品目分类目录", new Message("A、B、C 之一，或其后跟 8 位数字", "A, B or C, alone or with 8 digits behind it"), importable: true, CodeShapes.IsProcurement, CodeShapes.ProcurementAncestors);

    /// <summary>Administrative divisions (行政区划): 6 digits, two each for province, city and county.</summary>
    public static CodeListDefinition Divisions { get; } = new(
        "divisions", "行政区划代码", new Message("6 位数字", "6 digits"), importable: false, CodeShapes.IsDivision, CodeShapes.DivisionAncestors);

    /// <summary>Every list, in the order in which they are shown.</summary>
    public static IReadOnlyList<CodeListDefinition> All { get; } =
        [Function, DepartmentEconomic, GovernmentEconomic, Procurement, Divisions];

    /// <summary>Stable name used on the command line, for example <c>economic-department</c>.</summary>
    public string Id { get; }

    /// <summary>The Chinese title of the list.</summary>
    public string Title { get; }

    /// <summary>The shape of a code, to stand after “应为”, “it should be”.</summary>
    public Message CodeShape { get; }

    /// <summary>Whether a user may import the Ministry's list in place of the shipped one.</summary>
    public bool Importable { get; }

    /// <summary>Name of the list's file in its directory.</summary>
    public string FileName => Id + ".csv";

    /// <summary>The list named <paramref name="id"/>, or <see langword="null"/> when there is none.</summary>
    public static CodeListDefinition? ById(string id) => All.FirstOrDefault(definition => definition.Id == id);

    /// <summary>Whether <paramref name="code"/> has the shape of a code of this list; whether it is listed is another question.</summary>
    public bool Accepts(string code) => accepts(code);

    /// <summary>The codes above <paramref name="code"/> by its shape, the nearest first; not all of them need be listed.</summary>
    public IEnumerable<string> AncestorsOf(string code) => accepts(code) ? ancestors(code) : [];

    private static CodeListDefinition Classification(string id, string title, char first, params int[] lengths) => new(
        id,
        title,
        new Message($"以 {first} 开头的 {string.Join("、", lengths)} 位数字", $"{string.Join(" or ", lengths)} digits beginning with {first}"),
        importable: true,
        code => code.Length > 0 && code[0] == first && lengths.Contains(code.Length) && code.All(char.IsAsciiDigit),
        code => lengths.Where(length => length < code.Length).OrderDescending().Select(length => code[..length]));
}
