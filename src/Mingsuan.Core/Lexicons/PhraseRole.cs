namespace Mingsuan.Core.Lexicons;

/// <summary>What a phrase does in a statement beside restricting the question.</summary>
public enum PhraseRole
{
    /// <summary>Nothing more.</summary>
    None,

    /// <summary>Heads a column of row numbers (序号).</summary>
    Serial,

    /// <summary>Heads a column of classification codes (科目编码).</summary>
    Code,

    /// <summary>Heads a column of the first part of a split code (类).</summary>
    ClassPart,

    /// <summary>Heads a column of the second part of a split code (款).</summary>
    DivisionPart,

    /// <summary>Heads a column of the third part of a split code (项).</summary>
    ItemPart,

    /// <summary>Heads a column of names (科目名称).</summary>
    Name,

    /// <summary>Heads a column of row labels of any kind (项目).</summary>
    Item,

    /// <summary>Heads a column whose words say nothing of the question (项目类别, 备注).</summary>
    Aside,

    /// <summary>Heads other headings (功能分类科目, 资金性质).</summary>
    Group,

    /// <summary>The sum of what stands beside or below it (合计, 小计).</summary>
    Total,

    /// <summary>A total that closes the rows above it (本年收入合计).</summary>
    Closing,

    /// <summary>A row that may be followed by its parts (上年结转).</summary>
    Opening,

    /// <summary>The total of all (收入总计).</summary>
    Grand,

    /// <summary>The row that numbers the columns (栏次).</summary>
    Numbering,

    /// <summary>The statement has a side of sources and a side of uses (收支).</summary>
    TwoSided,

    /// <summary>Says that money carried over is included.</summary>
    AllOrigins,

    /// <summary>Marks a table that is not a statement (绩效目标, 采购).</summary>
    Other,
}
