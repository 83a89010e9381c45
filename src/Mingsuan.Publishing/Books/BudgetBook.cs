using Mingsuan.Publishing.Ledgers;

namespace Mingsuan.Publishing.Books;

/// <summary>Everything that a department's disclosure is made from: what the officer fills in, and nothing that can be reckoned.</summary>
/// <param name="LayoutId">The profile: <c>hebei-2024</c>.</param>
/// <param name="Ledger">The budget, line by line.</param>
public sealed record BudgetBook(string LayoutId, BudgetLedger Ledger)
{
    /// <summary>31 December of the year before, or the day that the assets were counted, as printed: 2023年12月31日.</summary>
    public string AssetDate { get; init; } = string.Empty;

    /// <summary>The units with what the ledger does not say of them.</summary>
    public IReadOnlyList<BookUnit> Units { get; init; } = [];

    /// <summary>The projects with their targets.</summary>
    public IReadOnlyList<BookProject> Projects { get; init; } = [];

    /// <summary>The indicators of the projects, in the order in which they are printed.</summary>
    public IReadOnlyList<BookIndicator> Indicators { get; init; } = [];

    /// <summary>What will be bought.</summary>
    public IReadOnlyList<ProcurementRow> Procurement { get; init; } = [];

    /// <summary>What is held.</summary>
    public IReadOnlyList<AssetRow> Assets { get; init; } = [];

    /// <summary>Texts by key: <c>duties</c>, <c>glossary</c>. A line is a paragraph.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Why a figure changed, by the key that the narrative asks for.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Why a warning of the self-check may stand, by rule id.</summary>
    public IReadOnlyDictionary<string, string> Explanations { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Figures of the year before.</summary>
    public IReadOnlyList<PriorFigure> Prior { get; init; } = [];
}

/// <summary>A budgetary unit.</summary>
/// <param name="Code">Its code in the ledger.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Member of <see cref="BookVocabulary.UnitKinds"/>: <c>office</c>, <c>office-like</c> (参公), <c>institution</c>.</param>
/// <param name="Rank">单位规格; may be empty.</param>
/// <param name="Funding">经费保障形式; may be empty.</param>
public sealed record BookUnit(string Code, string Name, string Kind, string Rank, string Funding);

/// <summary>A project with what its target table says beside its money.</summary>
/// <param name="Code">Its code in the ledger.</param>
/// <param name="Fields">By id of the column of the sheet <c>projects</c>: <c>purpose</c>, <c>goal</c>, <c>plan_3</c>. Blank fields are left out.</param>
public sealed record BookProject(string Code, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>A field, or an empty text.</summary>
    public string this[string field] => Fields.GetValueOrDefault(field, string.Empty);
}

/// <summary>An indicator of a project.</summary>
/// <param name="ProjectCode">The project.</param>
/// <param name="Horizon"><c>annual</c> or <c>period</c>.</param>
/// <param name="Level1">一级指标.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Level3">三级指标.</param>
/// <param name="Description">绩效指标描述; may be empty.</param>
/// <param name="Value">指标值, as printed: ≥90%.</param>
/// <param name="Basis">指标值确定依据; may be empty.</param>
public sealed record BookIndicator(string ProjectCode, string Horizon, string Level1, string Level2, string Level3, string Description, string Value, string Basis);

/// <summary>A line of the procurement budget.</summary>
/// <param name="UnitCode">The unit that buys.</param>
/// <param name="ProjectCode">The project that pays.</param>
/// <param name="Item">What is bought.</param>
/// <param name="CatalogueCode">政府采购品目分类目录.</param>
/// <param name="MeasureUnit">计量单位.</param>
/// <param name="Quantity">How many.</param>
/// <param name="PriceYuan">For one, in yuan.</param>
/// <param name="Fund">Member id of the dimension <c>fund</c>.</param>
/// <param name="Origin">Member id of the dimension <c>origin</c>.</param>
/// <param name="Yuan">In all, in yuan.</param>
/// <param name="SmallFirmsYuan">Of that set aside for small and medium firms, in yuan; null when nothing is said.</param>
public sealed record ProcurementRow(
    string UnitCode, string ProjectCode, string Item, string CatalogueCode, string MeasureUnit, decimal Quantity, decimal PriceYuan, string Fund, string Origin, decimal Yuan, decimal? SmallFirmsYuan);

/// <summary>Assets of one kind.</summary>
/// <param name="Kind">Member of <see cref="BookVocabulary.AssetKinds"/>.</param>
/// <param name="Quantity">Square metres of buildings, number of other things; null when nothing is said.</param>
/// <param name="Yuan">Their value, in yuan; null when nothing is said.</param>
public sealed record AssetRow(string Kind, decimal? Quantity, decimal? Yuan);

/// <summary>A figure of the year before, asked for in words.</summary>
/// <param name="Words">Phrases with | between them, as rows and headings would spell it: 一般公共预算 | 基本支出.</param>
/// <param name="Yuan">In yuan.</param>
public sealed record PriorFigure(string Words, decimal Yuan);
