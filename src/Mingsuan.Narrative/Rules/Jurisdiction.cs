using System.Text.RegularExpressions;

namespace Mingsuan.Narrative.Rules;

/// <summary>Which government a document belongs to, as far as its titles and the department's name say.</summary>
/// <param name="Level">The level, or unknown.</param>
/// <param name="Province">The province or municipality, or null.</param>
/// <param name="City">The city, or null.</param>
/// <param name="County">The county, district or county-level city, or null.</param>
/// <param name="IsCityByName">True when the government's own name ends in 市, whatever its level: 我市 is then its own word.</param>
public sealed partial record Jurisdiction(GovernmentLevel Level, string? Province, string? City, string? County, bool IsCityByName)
{
    private const int TitlePassages = 8;
    private const int EnoughWords = 3;

    private static readonly HashSet<string> Municipalities = ["北京市", "天津市", "上海市", "重庆市"];

    /// <summary>Reads it from the department's name, then from the titles, then from the words of the text.</summary>
    internal static Jurisdiction Of(NarrativeContext context)
    {
        var titles = context.Outline.Passages.Take(TitlePassages).Select(passage => passage.Text).Prepend(context.Disclosure.Title);
        foreach (string text in titles.Prepend(context.Disclosure.Department.Name ?? string.Empty))
        {
            if (FromName(context, text) is { } found)
            {
                return found with { City = found.City ?? CityAbove(context, found), Province = found.Province ?? ProvinceAbove(context, found) };
            }
        }

        return new Jurisdiction(ByWords(context), null, null, null, IsCityByName: false);
    }

    private static Jurisdiction? FromName(NarrativeContext context, string text)
    {
        var match = Name().Match(text.Replace("中国共产党", string.Empty, StringComparison.Ordinal).Replace("中共", string.Empty, StringComparison.Ordinal));
        string? province = Value(match, "province");
        string? city = Value(match, "city");
        string? county = Value(match, "county");
        if (city is not null && Municipalities.Contains(city))
        {
            (province, city) = (city, null);
        }

        if (county is null && city is not null && IsCountyLevel(context, city))
        {
            return new Jurisdiction(GovernmentLevel.County, province, null, city, IsCityByName: true);
        }

        return county is not null ? new(GovernmentLevel.County, province, city, county, county.EndsWith('市'))
            : city is not null ? new(GovernmentLevel.City, province, city, null, IsCityByName: true)
            : province is not null ? new(GovernmentLevel.Province, province, null, null, province.EndsWith('市'))
            : null;
    }

    /// <summary>The city that a county belongs to: as the text writes it before the county's name, or as the list of divisions has it.</summary>
    private static string? CityAbove(NarrativeContext context, Jurisdiction found)
    {
        if (found.County is not { } county || (found.Province is { } above && Municipalities.Contains(above)))
        {
            return null;
        }

        if (context.Catalogue.Divisions.FindByName(county) is [var entry])
        {
            return context.Catalogue.Divisions.Find(entry.Code[..4] + "00")?.Name;
        }

        foreach (var passage in context.Outline.Passages.Take(TitlePassages))
        {
            int at = passage.Text.IndexOf(county, StringComparison.Ordinal);
            if (at > 2 && passage.Text[at - 1] == '市' && Before().Match(passage.Text[..at]) is { Success: true } match)
            {
                return match.Value;
            }
        }

        return null;
    }

    private static string? ProvinceAbove(NarrativeContext context, Jurisdiction found)
    {
        foreach (string? name in new[] { found.County, found.City })
        {
            if (name is not null && context.Catalogue.Divisions.FindByName(name) is [var entry])
            {
                return context.Catalogue.Divisions.Find(entry.Code[..2] + "0000")?.Name;
            }
        }

        return null;
    }

    private static bool IsCountyLevel(NarrativeContext context, string city)
    {
        var entries = context.Catalogue.Divisions.FindByName(city);
        return entries.Count > 0 && entries.All(entry => !entry.Code.EndsWith("00", StringComparison.Ordinal));
    }

    /// <summary>A text that says 全县, 县委 again and again is a county's.</summary>
    private static GovernmentLevel ByWords(NarrativeContext context)
    {
        int county = 0;
        int city = 0;
        int province = 0;
        foreach (var passage in context.Outline.Passages)
        {
            foreach (var match in Words().EnumerateMatches(passage.Text))
            {
                switch (passage.Text[match.Index + (passage.Text[match.Index] is '全' or '我' ? 1 : 0)])
                {
                    case '县' or '区':
                        county++;
                        break;
                    case '市':
                        city++;
                        break;
                    default:
                        province++;
                        break;
                }
            }
        }

        int most = Math.Max(county, Math.Max(city, province));
        return most < EnoughWords ? GovernmentLevel.Unknown : most == county ? GovernmentLevel.County : most == city ? GovernmentLevel.City : GovernmentLevel.Province;
    }

    private static string? Value(Match match, string group) => match.Groups[group].Success && match.Groups[group].Length > 0 ? match.Groups[group].Value : null;

    [GeneratedRegex("^(?<province>[一-龥]{2,3}(?:省|自治区)|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)?(?<city>[一-龥]{2,3}市|[一-龥]{2,8}自治州|[一-龥]{2,4}地区)?(?<county>[一-龥]{1,3}?(?:县|新区|区|旗)|(?<=[市州])[一-龥]{2,3}市)?")]
    private static partial Regex Name();

    [GeneratedRegex("[一-龥]{2}市$")]
    private static partial Regex Before();

    [GeneratedRegex("全[县区市省]|我[县区市省]|[县区市省]委(?!会)")]
    private static partial Regex Words();
}
