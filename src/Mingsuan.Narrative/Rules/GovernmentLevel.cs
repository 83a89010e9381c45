namespace Mingsuan.Narrative.Rules;

/// <summary>The level of a government, from the top.</summary>
public enum GovernmentLevel
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>省、自治区、直辖市.</summary>
    Province,

    /// <summary>设区的市、自治州.</summary>
    City,

    /// <summary>县、县级市、市辖区.</summary>
    County,
}
