using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;

namespace Mingsuan.Resources.Model;

/// <summary>The procurement that a document plans: its tables, and what its sentences say of it.</summary>
/// <param name="Tables">The tables (政府采购预算表) in order; empty ones included.</param>
/// <param name="Statements">What the sentences say, in order.</param>
public sealed record Procurement(IReadOnlyList<ProcurementTable> Tables, IReadOnlyList<ResourceStatement> Statements)
{
    /// <summary>The rows of all tables.</summary>
    public IEnumerable<ProcurementRow> Rows => Tables.SelectMany(table => table.Rows);

    /// <summary>The rows that plan a purchase.</summary>
    public IEnumerable<ProcurementRow> Items => Rows.Where(row => row.Level == ProcurementLevel.Item);
}

/// <summary>A procurement table.</summary>
/// <param name="Title">As printed; empty when it has none.</param>
/// <param name="Unit">The unit of its amounts.</param>
/// <param name="Columns">The columns that it has.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Place">Where it begins.</param>
public sealed record ProcurementTable(string Title, MoneyUnit Unit, IReadOnlySet<ProcurementColumn> Columns, IReadOnlyList<ProcurementRow> Rows, Place Place);

/// <summary>How far up a row of a procurement table stands; a row is the sum of the rows below it that stand next lower.</summary>
public enum ProcurementLevel
{
    /// <summary>合计.</summary>
    Total,

    /// <summary>小计 of a unit.</summary>
    Office,

    /// <summary>All goods, works or services.</summary>
    Category,

    /// <summary>All purchases of a project.</summary>
    Project,

    /// <summary>A purchase.</summary>
    Item,
}

/// <summary>The kinds of procurement (政府采购法 第二条).</summary>
public enum ProcurementCategory
{
    /// <summary>货物.</summary>
    Goods,

    /// <summary>工程.</summary>
    Works,

    /// <summary>服务.</summary>
    Services,
}

/// <summary>A row of a procurement table. What is not printed is null.</summary>
/// <param name="Level">What the row stands for.</param>
/// <param name="Label">The words that name it, for messages.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ProcurementRow(ProcurementLevel Level, string Label, Place Place)
{
    /// <summary>The project that pays; carried down where the table prints it once.</summary>
    public string? Project { get; init; }

    /// <summary>The whole budget of that project.</summary>
    public PublishedAmount? ProjectBudget { get; init; }

    /// <summary>What is bought.</summary>
    public string? Item { get; init; }

    /// <summary>Where the name of what is bought stands.</summary>
    public Place? ItemPlace { get; init; }

    /// <summary>The code of the procurement catalogue (政府采购品目分类目录).</summary>
    public string? Code { get; init; }

    /// <summary>Where the code stands.</summary>
    public Place? CodePlace { get; init; }

    /// <summary>Goods, works or services: by the code, or by the division of the table.</summary>
    public ProcurementCategory? Category { get; init; }

    /// <summary>How the purchase is organised (集中采购, 分散采购).</summary>
    public string? Organisation { get; init; }

    /// <summary>计量单位.</summary>
    public string? UnitOfQuantity { get; init; }

    /// <summary>数量.</summary>
    public PublishedQuantity? Quantity { get; init; }

    /// <summary>单价.</summary>
    public PublishedAmount? UnitPrice { get; init; }

    /// <summary>The amount (合计, 总计).</summary>
    public PublishedAmount? Amount { get; init; }

    /// <summary>The amount by source of money, in the order of the columns.</summary>
    public IReadOnlyList<FundAmount> Funds { get; init; } = [];

    /// <summary>True when the source lost its blank cells and the money may belong to another fund.</summary>
    public bool HasUncertainFunds { get; init; }

    /// <summary>Of the amount reserved for small and medium enterprises (预留中小企业份额).</summary>
    public PublishedAmount? Reserve { get; init; }

    /// <summary>Of the reserve, for small and micro enterprises.</summary>
    public PublishedAmount? SmallMicroReserve { get; init; }
}

/// <summary>The part of an amount that comes from one source.</summary>
/// <param name="Fund">The column of the source.</param>
/// <param name="Amount">The amount.</param>
public sealed record FundAmount(ProcurementColumn Fund, PublishedAmount Amount);
