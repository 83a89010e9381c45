namespace Mingsuan.Performance.Values;

/// <summary>How the result is to stand to the number of the target (符号).</summary>
public enum Comparator
{
    /// <summary>≥, 不低于, 不少于, 至少, …以上.</summary>
    AtLeast,

    /// <summary>≤, 不超过, 不高于, …以内, …以下.</summary>
    AtMost,

    /// <summary>&gt;, 大于, 超过, 高于.</summary>
    MoreThan,

    /// <summary>&lt;, 小于, 低于, 少于.</summary>
    LessThan,

    /// <summary>=, 等于.</summary>
    EqualTo,

    /// <summary>≈, 约, …左右.</summary>
    About,
}

/// <summary>The printed form of comparators.</summary>
public static class ComparatorSymbols
{
    /// <summary>The sign of a comparator: ≥ ≤ &gt; &lt; = ≈.</summary>
    /// <param name="comparator">The comparator.</param>
    /// <returns>One character.</returns>
    public static string Symbol(this Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "≥",
        Comparator.AtMost => "≤",
        Comparator.MoreThan => ">",
        Comparator.LessThan => "<",
        Comparator.EqualTo => "=",
        _ => "≈",
    };

    /// <summary>The sign in the public JSON: &gt;= &lt;= &gt; &lt; = ~.</summary>
    /// <param name="comparator">The comparator.</param>
    /// <returns>One or two ASCII characters.</returns>
    public static string Code(this Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => ">=",
        Comparator.AtMost => "<=",
        Comparator.MoreThan => ">",
        Comparator.LessThan => "<",
        Comparator.EqualTo => "=",
        _ => "~",
    };

    /// <summary>Whether the comparator asks for at least something (≥, &gt;).</summary>
    /// <param name="comparator">The comparator.</param>
    /// <returns>True for ≥ and &gt;.</returns>
    public static bool IsLowerBound(this Comparator comparator) => comparator is Comparator.AtLeast or Comparator.MoreThan;

    /// <summary>Whether the comparator asks for at most something (≤, &lt;).</summary>
    /// <param name="comparator">The comparator.</param>
    /// <returns>True for ≤ and &lt;.</returns>
    public static bool IsUpperBound(this Comparator comparator) => comparator is Comparator.AtMost or Comparator.LessThan;
}
