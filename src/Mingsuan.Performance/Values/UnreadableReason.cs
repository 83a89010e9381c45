namespace Mingsuan.Performance.Values;

/// <summary>Why a cell cannot be read as a target.</summary>
public enum UnreadableReason
{
    /// <summary>The cell is blank.</summary>
    Empty,

    /// <summary>Only a placeholder stands there: “/”, “无”, “**%”.</summary>
    Placeholder,

    /// <summary>Two numbers are glued together: ≥90100.</summary>
    GluedNumbers,

    /// <summary>The unit column holds a number.</summary>
    UnitIsNumber,

    /// <summary>The name of a rate stands where the % sign belongs: ≥90干部职工满意度.</summary>
    NameInsteadOfUnit,

    /// <summary>The cell repeats what is measured and gives no value: 服务对象满意度.</summary>
    NameOnly,

    /// <summary>Comparators that cannot both hold: ≥…≤, 不低于…以下.</summary>
    ContradictoryComparators,

    /// <summary>A size word that does not go with its number: 23009千万.</summary>
    ImplausibleMagnitude,

    /// <summary>A day or month that does not exist: 24月, 2月30日.</summary>
    ImpossibleDate,

    /// <summary>Digits that are not a number: 1.2.3, 12,34.</summary>
    InvalidNumber,

    /// <summary>A fraction that has no exact decimal: 三分之二.</summary>
    InexactFraction,

    /// <summary>The lower end of a range is above the upper.</summary>
    ReversedRange,

    /// <summary>There is a number, but what stands around it is not a target.</summary>
    NotUnderstood,
}

/// <summary>Why a reading is uncertain, though there is one.</summary>
public enum DoubtKind
{
    /// <summary>No unit and no % sign: ≥90.</summary>
    UnitMissing,

    /// <summary>The unit is understood but not written as it should be: 90百分比, 15人数.</summary>
    UnitWording,

    /// <summary>The name of what is counted stands where the unit belongs: 56行政村数量.</summary>
    NameInsteadOfUnit,

    /// <summary>What stands in the place of the unit is in no dictionary.</summary>
    UnknownUnit,

    /// <summary>The comparator is there twice: ≥不低于.</summary>
    RepeatedComparator,

    /// <summary>A comparator before a date: ≤7月.</summary>
    ComparatorBeforeDate,

    /// <summary>Free text that states no value.</summary>
    FreeText,

    /// <summary>Words with numbers in them which were not taken for the target.</summary>
    NumbersInText,

    /// <summary>Some of the words around several values were not read.</summary>
    WordsLeftOut,
}

/// <summary>One reason to be unsure of a reading.</summary>
/// <param name="Kind">What is doubtful.</param>
/// <param name="Proposed">How the value should be written, where that follows from the text; null otherwise.</param>
public sealed record Doubt(DoubtKind Kind, string? Proposed = null);
