namespace Mingsuan.Core.Money;

/// <summary>The unit in which a statement, a sentence or a cell states money.</summary>
/// <param name="Name">As printed: 元, 万元, 亿元.</param>
/// <param name="InYuan">How many yuan one unit is; positive.</param>
public sealed record MoneyUnit(string Name, decimal InYuan)
{
    /// <summary>元.</summary>
    public static MoneyUnit Yuan { get; } = new("元", 1m);

    /// <summary>千元.</summary>
    public static MoneyUnit ThousandYuan { get; } = new("千元", 1_000m);

    /// <summary>万元, the usual unit of published statements.</summary>
    public static MoneyUnit TenThousandYuan { get; } = new("万元", 10_000m);

    /// <summary>亿元.</summary>
    public static MoneyUnit HundredMillionYuan { get; } = new("亿元", 100_000_000m);

    /// <summary>All units, longer names first, so that 万元 is tried before 元.</summary>
    public static IReadOnlyList<MoneyUnit> All { get; } = [TenThousandYuan, ThousandYuan, HundredMillionYuan, Yuan];

    /// <summary>%, for shares and growth rates; its “yuan” are points of a percentage.</summary>
    public static MoneyUnit Percent { get; } = new("%", 1m);

    /// <summary>The unit of a number of things, by its measure word: 个, 辆, 平方米.</summary>
    public static MoneyUnit Pieces(string name) => new(name, 1m);

    /// <summary>The unit with a printed name (also 人民币万元; 万 and 亿 without 元); null when it is none.</summary>
    public static MoneyUnit? Find(string printed)
    {
        string bare = printed.StartsWith("人民币", StringComparison.Ordinal) ? printed[3..] : printed;
        string name = bare is "万" or "亿" ? bare + "元" : bare;
        return All.FirstOrDefault(unit => unit.Name == name);
    }

    /// <inheritdoc />
    public override string ToString() => Name;
}
