using System.Text.RegularExpressions;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>Understands the labels of asset tables: 1、房屋（平方米）, 其中：办公用房, 3、单价在20万元以上的设备.</summary>
internal static partial class AssetLabels
{
    /// <summary>The kind of asset that a label names.</summary>
    public static AssetKind KindOf(string label)
    {
        string text = Unit().Replace(PhraseText.WithoutNumbering(PhraseText.Normalize(label)), string.Empty).TrimEnd(':');
        text = Price().Replace(text, match => match.Groups["word"].Value);
        return ResourceLexicon.Default.AssetRows.Find(text) ?? ResourceLexicon.Default.AssetRows.Find(WithoutPrice().Replace(text, string.Empty)) ?? AssetKind.Unknown;
    }

    /// <summary>The price from which on devices are counted, in yuan; null when the label states none.</summary>
    public static decimal? FloorOf(string label)
    {
        var match = Price().Match(PhraseText.Normalize(label));
        return match.Success && PrintedNumber.Read(match.Groups["number"].Value) is { } number && MoneyUnit.Find(match.Groups["unit"].Value) is { } unit
            ? number.Value * unit.InYuan
            : null;
    }

    /// <summary>True for a part of the row above.</summary>
    public static bool IsPartial(string label) => PhraseText.IsPartial(PhraseText.Normalize(label));

    [GeneratedRegex(@"\((?:平方米|㎡|台、?辆|辆|台|个|套|台、套|台/套|件|[台套辆件、/()]+)\)")]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<word>单价|单位价值|单台|价值)?在?(?<number>\d+(?:\.\d+)?)(?<unit>万元|元|万)(?:\(含\)|\(原值\)|含)?(?=以上)")]
    private static partial Regex Price();

    [GeneratedRegex(@"^(?:单价|单位价值|单台|价值)?(?:\(含\))?以上的?")]
    private static partial Regex WithoutPrice();
}
