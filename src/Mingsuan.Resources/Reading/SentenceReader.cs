using System.Buffers;
using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>
/// Reads the numbers in sentences about procurement and assets. A number says what the last known phrase between it and the number
/// before names; 拟购置 holds to the end of the sentence.
/// </summary>
internal static partial class SentenceReader
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(["采购", "购买服务", "资产", "车辆", "用车", "用房", "房屋", "设备", "货物", "中小", "小微"], StringComparison.Ordinal);

    private const int UsualDecimals = 2;
    private const int LongestTail = 12;
    private const int LongestTailOfKind = 6;
    private const int LongestLabel = 30;

    /// <summary>Reads the passages.</summary>
    public static (IReadOnlyList<ResourceStatement> Statements, IReadOnlyList<PublishedDate> Dates) Read(IEnumerable<TextPassage> passages)
    {
        var statements = new List<ResourceStatement>();
        var dates = new List<PublishedDate>();
        int sentence = 0;
        foreach (var passage in BrokenLines.Join(passages))
        {
            if (!MayConcern(passage.Text))
            {
                continue;
            }

            int start = 0;
            bool isOpen = false;
            while (start < passage.Text.Length)
            {
                int end = passage.Text.IndexOf('。', start);
                end = end < 0 ? passage.Text.Length : end + 1;
                isOpen = ReadSentence(passage, start, end, sentence, isOpen, statements, dates);
                start = end;
                sentence++;
            }
        }

        return (Continue(statements), dates);
    }

    // Without one of these nothing here is meant; most of a document is passed over so.
    private static bool MayConcern(ReadOnlySpan<char> text) => text.ContainsAny(Signs) && text.ContainsAnyInRange('0', '9');

    /// <summary>Reads one sentence; returns whether it is about procurement, as the next one of the passage then may be.</summary>
    private static bool ReadSentence(TextPassage passage, int start, int end, int sentence, bool isOpen, List<ResourceStatement> statements, List<PublishedDate> dates)
    {
        if (!MayConcern(passage.Text.AsSpan(start, end - start)))
        {
            return isOpen;
        }

        var lexicon = ResourceLexicon.Default;
        string text = passage.Text[start..end];
        string normal = PhraseText.Normalize(text);
        bool isProcurement = isOpen || lexicon.Markers.Contains(normal, SentenceMarker.Procurement);
        bool isAssets = lexicon.Markers.Contains(normal, SentenceMarker.Assets);
        if (!isProcurement && !isAssets)
        {
            return false;
        }

        if (isAssets && Date().Match(text) is { Success: true } date && !isProcurement)
        {
            dates.Add(new PublishedDate(TableDates.Number(date, 1)!.Value, TableDates.Number(date, 2), TableDates.Number(date, 3), false, passage.PlaceOf(start + date.Index, date.Length)));
        }

        int behind = 0;
        bool isPlanned = false;
        bool sawVehicles = false;
        decimal? floor = null;
        foreach (Match match in Number().Matches(text))
        {
            string lead = PhraseText.Normalize(Aside().Replace(text[behind..match.Index], string.Empty));
            behind = match.Index + match.Length;
            isPlanned |= lexicon.Markers.Contains(lead, SentenceMarker.Planned);
            string unit = PhraseText.Normalize(match.Groups["unit"].Value);
            if (PrintedNumber.Read(match.Groups["number"].Value) is not { } number)
            {
                continue;
            }

            if (match.Groups["above"].Success)
            {
                floor = MoneyUnit.Find(unit) is { } of ? number.Value * of.InYuan : null;
                continue;
            }

            var concept = ConceptOf(lead, unit, isProcurement, isAssets);
            var place = passage.PlaceOf(start + match.Index, match.Length);
            if (concept is { } meaning && Statement(meaning, lead, sentence, place, number, unit) is { } statement)
            {
                bool isKind = statement.Concept == ResourceConcept.Vehicles && sawVehicles;
                sawVehicles |= statement.Concept == ResourceConcept.Vehicles;
                bool isDevice = statement.Concept is ResourceConcept.Devices or ResourceConcept.GeneralDevices or ResourceConcept.SpecialDevices;
                statements.Add(statement with
                {
                    Concept = isKind ? ResourceConcept.VehiclesOfKind : statement.Concept,
                    IsPlanned = isPlanned,
                    UnitPriceFloor = isDevice ? floor : null,
                });
            }

            floor = null;
        }

        return isProcurement;
    }

    private static ResourceConcept? ConceptOf(string lead, string unit, bool isProcurement, bool isAssets)
    {
        var lexicon = ResourceLexicon.Default;
        if (lexicon.Concepts.FindLast(lead) is not { } found)
        {
            return null;
        }

        // A verb behind the phrase (减少, 比上年) says that the number is no amount of it.
        string rest = lead[found.End..];
        bool isKind = found.Meaning is ResourceConcept.ProcurementGoods or ResourceConcept.ProcurementWorks or ResourceConcept.ProcurementServices;
        if (isKind && (rest.Contains(')', StringComparison.Ordinal) || !BeforeKind().IsMatch(lead[..found.Start])))
        {
            return null;
        }

        bool compares = rest.Length > (isKind ? LongestTailOfKind : LongestTail) || lexicon.Markers.Contains(rest, SentenceMarker.Comparison) || (rest.Length > 0 && rest.AsSpan().IndexOfAny(";,。") >= 0);
        bool isMoney = MoneyUnit.Find(unit) is not null;
        bool fits = found.Meaning <= ResourceConcept.PurchaseOfServices ? isProcurement && isMoney
            : isAssets && isMoney == found.Meaning is ResourceConcept.FixedAssets or ResourceConcept.OtherFixedAssets or ResourceConcept.PlannedFixedAssets;
        return compares || !fits ? null : found.Meaning;
    }

    private static ResourceStatement? Statement(ResourceConcept concept, string lead, int sentence, Place place, PrintedNumber number, string unit)
    {
        int phrase = lead.LastIndexOfAny([',', ';', ':', '、', '(', '。']);
        string label = lead[(phrase + 1)..];
        var statement = new ResourceStatement(concept, label.Length > LongestLabel ? label[^LongestLabel..] : label, sentence, place);
        if (MoneyUnit.Find(unit) is { } money)
        {
            // 34万元 stands among amounts with two decimals; 元 is printed as it is.
            int decimals = money == MoneyUnit.Yuan ? number.Decimals : Math.Max(UsualDecimals, number.Decimals);
            return statement with { Amount = new PublishedAmount(new Amount(number.Value, money, decimals), number.Digits, place) };
        }

        bool isArea = unit is "平方米" or "㎡";
        bool wantsArea = concept is ResourceConcept.Houses or ResourceConcept.Offices;
        return isArea == wantsArea ? statement with { Quantity = new PublishedQuantity(number.Value, number.Digits, unit, place) } : null;
    }

    // 其中 may begin a sentence of its own: the parts belong to the whole before.
    private static IReadOnlyList<ResourceStatement> Continue(List<ResourceStatement> statements)
    {
        for (int index = 1; index < statements.Count; index++)
        {
            var (earlier, later) = (statements[index - 1], statements[index]);
            bool isPart = later.Concept is ResourceConcept.ProcurementGoods or ResourceConcept.ProcurementWorks or ResourceConcept.ProcurementServices;
            if (isPart && later.Sentence == earlier.Sentence + 1 && earlier.Concept == ResourceConcept.ProcurementTotal)
            {
                int from = later.Sentence;
                for (int part = index; part < statements.Count && statements[part].Sentence == from; part++)
                {
                    statements[part] = statements[part] with { Sentence = earlier.Sentence };
                }
            }
        }

        return statements;
    }

    [GeneratedRegex(@"(?<number>(?<![\d.])\d[\d,]*(?:\.\d+)?)\s*(?<unit>万元|亿元|千元|元|万(?=（含）|\(含\)|以上)|平方米|㎡|辆|台|套|件)(?<above>\s*(?:（[^）]{1,3}）|\([^)]{1,3}\))?\s*以上)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"截[至止]\s*(\d{4})\s*年(?:末|底|\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日)")]
    private static partial Regex Date();

    [GeneratedRegex(@"（(?:不含|含|原值|套|台/套)[^）]*）|\((?:不含|含|原值|套|台/套)[^)]*\)|^/?套")]
    private static partial Regex Aside();

    // 货物 alone names a kind of procurement; 信息服务 does not.
    [GeneratedRegex(@"(?:^|[,;:、(和及与])(?:分别为|分别是|其中|其中:|包括|即|含|为|是|拟?采购|拟?购买|预算)?$")]
    private static partial Regex BeforeKind();

}
