namespace Mingsuan.Resources.Rules;

/// <summary>Where the rules come from.</summary>
internal static class Sources
{
    public const string Logic = "会计勾稽关系";
    public const string Form = "填报逻辑";
    public const string Catalogue = "政府采购品目分类目录（财库〔2022〕31号）";
    public const string SmallEnterprises = "财库〔2020〕46号、财库〔2022〕19号";
    public const string Services = "财政部令第102号";
    public const string AssetAllocation = "预算法实施条例（2020）第三十二条；会计勾稽关系";
}
