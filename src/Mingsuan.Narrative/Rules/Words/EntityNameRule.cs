using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-ENTITY: the department has one name, and no part of it stands twice.</summary>
public sealed partial class EntityNameRule : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-ENTITY", Severity.Warning, "部门名称规范、前后一致", "the department's name is official and the same throughout", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var names = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        var named = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        foreach (var piece in context.Texts)
        {
            if (piece.InTargets || piece.Text.Length < ShortestName || piece.Text.AsSpan().IndexOfAny(Signs) < 0)
            {
                continue;
            }

            foreach (Match match in Self().Matches(piece.Text).Concat(Of().Matches(piece.Text)))
            {
                if (match.Groups["of"] is { Success: true } of)
                {
                    if (!Pronoun().IsMatch(of.Value))
                    {
                        (named.TryGetValue(of.Value, out var others) ? others : named[of.Value] = []).Add(piece.PlaceOf(of.Index, of.Length));
                    }

                    continue;
                }

                var name = match.Groups["name"];
                if (name.Length >= ShortestName && !Pronoun().IsMatch(name.Value))
                {
                    (names.TryGetValue(name.Value, out var places) ? places : names[name.Value] = []).Add(piece.PlaceOf(name.Index, name.Length));
                }
            }
        }

        foreach (var (name, places) in names)
        {
            if (Doubled().IsMatch(name))
            {
                yield return Finding($"部门名称“{name}”中地名重复，请改为规范全称。", $"the name “{name}” has its place twice; use the official name.", places) with { Actual = name };
            }
            else if (Generic().IsMatch(name))
            {
                yield return Finding($"“{name}”是部门的类别，不是部门名称，请写规范全称。", $"“{name}” is a kind of department, not its name; use the official name.", places) with { Actual = name };
            }
        }

        if (names.Count > 1 && Differs(names.Keys))
        {
            string list = string.Join("、", names.Keys.Select(name => $"“{name}”"));
            yield return Finding($"部门名称前后不一致：{list}。请统一为规范全称。", $"the department has several names: {list}. Use one.", [.. names.Values.SelectMany(places => places)]);
        }
        else
        {
            foreach (var (name, places) in names)
            {
                (named.TryGetValue(name, out var others) ? others : named[name] = []).AddRange(places);
            }

            foreach (var finding in Stray(named))
            {
                yield return finding;
            }
        }
    }

    /// <summary>A name that stands once where the document otherwise names itself. Other departments of the same place end alike and begin alike.</summary>
    private IEnumerable<Finding> Stray(Dictionary<string, List<Place>> named)
    {
        if (named.Count < 2)
        {
            yield break;
        }

        var (own, ownPlaces) = named.MaxBy(pair => pair.Value.Count);
        foreach (var (name, places) in named.Where(pair => pair.Value.Count == 1 && ownPlaces.Count >= Settled))
        {
            if (name[^1] == own[^1] && name[..SharedPlace] == own[..SharedPlace] && !name.EndsWith(own, StringComparison.Ordinal) && !own.EndsWith(name, StringComparison.Ordinal))
            {
                yield return Finding($"此处部门名称写作“{name}”，文中其余{ownPlaces.Count}处写作“{own}”。请核对并统一。", $"the department is called “{name}” here and “{own}” in {ownPlaces.Count} other places; use one name.", places) with { Expected = own, Actual = name };
            }
        }
    }

    private const int ShortestName = 4;

    /// <summary>So often a name stands before it counts as the department's own.</summary>
    private const int Settled = 3;

    /// <summary>Names of one place begin with it.</summary>
    private const int SharedPlace = 2;

    /// <summary>One of these is in every text that names the department itself.</summary>
    private static readonly System.Buffers.SearchValues<string> Signs = System.Buffers.SearchValues.Create(["预算", "现将", "名称", "编制", "所属", "部门：", "部门:", "单位：", "单位:", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], StringComparison.Ordinal);

    /// <summary>Names of one department: they end alike. A short form within the long one (柳泉县水利局, 水利局) is no other name.</summary>
    private static bool Differs(IReadOnlyCollection<string> names)
    {
        var bare = names.Select(name => Party().Replace(name, string.Empty)).Where(name => !Generic().IsMatch(name)).ToHashSet(StringComparer.Ordinal);
        return bare.Any(one => bare.Any(other => one != other && one[^3..] == other[^3..] && !one.EndsWith(other, StringComparison.Ordinal) && !other.EndsWith(one, StringComparison.Ordinal)))
            || (bare.Count > 1 && names.Any(name => Doubled().IsMatch(name)));
    }

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十]部分[\s　]*)?(?!现将)(?<name>[一-龥]{4,40}?)\s*20\d\d\s*年度?(?:部门|单位)预算|现将\s*(?<name>[一-龥]{4,40}?)\s*20\d\d\s*年|(?:部门名称|单位名称|编制部门|编制单位|部门|单位)[：:]\s*(?<name>[一-龥]{4,40})$|(?:^|[。；])(?<name>[一-龥]{4,40}?)(?:机关及所属|（含所属单位）)|^(?!20\d\d年)\d{3,6}\s?(?<name>[一-龥]{4,40})$")]
    private static partial Regex Self();

    /// <summary>Whose budget a sentence speaks of.</summary>
    [GeneratedRegex(@"(?:^|[。；])20\d\d年度?(?<of>[一-龥]{4,40}?[部局委办会院室处厅])(?=(?:部门)?预算(?:收入|支出)|一般公共预算|政府性基金|国有资本|政府采购|财政拨款|机关运行|整体支出)|反映(?<of>[一-龥]{4,40}?[部局委办会院室处厅])(?=(?:20\d\d)?年度部门预算)")]
    private static partial Regex Of();

    [GeneratedRegex("^(?:中共|中国共产党)")]
    private static partial Regex Party();

    [GeneratedRegex("(?<place>[一-龥]{1,4}[县区市省])(?:中共|中国共产党)?\\k<place>")]
    private static partial Regex Doubled();

    [GeneratedRegex("^[一-龥]{2,4}(?<!管理)部门$")]
    private static partial Regex Generic();

    [GeneratedRegex("^(?:第.{1,2}部分|附[件表]|我|本|该|各|全|按|根据|关于|现将|市直|县直|区直|省直|预算|单位|部门|项目|年度)|[，的了和与在为是]|编制|情况")]
    private static partial Regex Pronoun();
}
