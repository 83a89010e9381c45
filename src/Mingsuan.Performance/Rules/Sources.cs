namespace Mingsuan.Performance.Rules;

/// <summary>Where the rules come from.</summary>
internal static class Sources
{
    public const string Indicators = "财预〔2021〕101号";
    public const string Targets = "财预〔2015〕88号";
    public const string Logic = "填报逻辑";
}
