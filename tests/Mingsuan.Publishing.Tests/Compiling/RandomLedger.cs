using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tests.Layouts;

namespace Mingsuan.Publishing.Tests.Compiling;

/// <summary>Ledgers of fictional departments, the same for the same seed: empty funds, adjustments, long names, one unit or many.</summary>
internal static class RandomLedger
{
    private static readonly string[] Functions = [.. Catalog.Codes.Function.Entries.Where(entry => entry.Code.Length == 7 && !entry.Code.StartsWith("223", StringComparison.Ordinal) && entry.ValidIn(2024)).Select(entry => entry.Code)];
    private static readonly string[] PersonnelClasses = [.. Catalog.Codes.DepartmentEconomic.Entries.Where(entry => entry.Code.Length == 5 && entry.Code[..3] is "301" or "303").Where(entry => entry.ValidIn(2024) && Catalog.Codes.DepartmentEconomic.FindByName(entry.Name).Count == 1).Select(entry => entry.Code)];
    private static readonly string[] OtherClasses = [.. Catalog.Codes.DepartmentEconomic.Entries.Where(entry => entry.Code.Length == 5 && entry.Code[..3] is "302" or "310").Where(entry => entry.ValidIn(2024) && Catalog.Codes.DepartmentEconomic.FindByName(entry.Name).Count == 1).Select(entry => entry.Code)];

    public static BudgetLedger Make(int seed, Layout layout)
    {
        var random = new Random(seed);
        int units = random.Next(4) switch { 0 => 1, 1 => 2, 2 => 7, _ => 40 };
        int projects = random.Next(4) switch { 0 => 0, 1 => 1, 2 => 9, _ => 200 };
        var lines = new List<LedgerLine>();
        string[] functions = [.. Enumerable.Range(0, 1 + random.Next(12)).Select(_ => Functions[random.Next(Functions.Length)])];
        string[] funds = [.. Allowed(layout, StandardDimensions.Fund, LedgerVocabulary.Funds).Where(_ => random.Next(3) == 0).Append("general-public").Distinct()];
        string[] origins = [.. Allowed(layout, StandardDimensions.Origin, LedgerVocabulary.Origins).Where(_ => random.Next(2) == 0).Append("current-year").Distinct()];
        int count = projects == 200 ? 260 : 1 + random.Next(80);
        for (int index = 0; index < count; index++)
        {
            string fund = funds[random.Next(funds.Length)];
            bool own = StandardDimensions.Fund.Member("unit-funds").Covers(StandardDimensions.Fund.Member(fund));
            string nature = projects > 0 && random.Next(2) == 0 ? random.Next(2) == 0 ? "other-operations" : "specific-purpose"
                : own && random.Next(4) == 0 ? Allowed(layout, StandardDimensions.Nature, LedgerVocabulary.Natures)[^1]
                : random.Next(2) == 0 ? "personnel" : "public";
            string[] classes = nature == "personnel" ? PersonnelClasses : OtherClasses;
            var line = new LedgerLine(
                $"L{index}", $"30{random.Next(units):000}", nature is "other-operations" or "specific-purpose" ? $"P{random.Next(projects):000}" : nature,
                nature, functions[random.Next(functions.Length)], classes[random.Next(classes.Length)], nature == "personnel" ? "50101" : "50201", fund, origins[random.Next(origins.Length)],
                Amount(random));
            if (Refused(layout, line))
            {
                continue;
            }

            lines.Add(line);
            if (random.Next(10) == 0)
            {
                // An adjustment takes a part of the line back.
                lines.Add(line with { Id = $"L{index}-a", Yuan = -Math.Round(line.Yuan / 3m, 2) });
            }
        }

        if (lines.Count == 0)
        {
            lines.Add(new LedgerLine("L", "301", "personnel", "personnel", functions[0], PersonnelClasses[0], "50101", "general-public", "current-year", 100m));
        }

        return new BudgetLedger(
            layout.Year, "990101", new Department("301", "临川省示例县农业农村和乡村振兴综合服务保障局"),
            [.. lines.Select(line => line.UnitCode).Distinct().Order(StringComparer.Ordinal).Select(code => new CodedName(code, "临川省示例县第" + code + "单位"))],
            [.. lines.Select(line => line.ProjectCode).Distinct().Order(StringComparer.Ordinal).Select(code => new CodedName(code, "一个名称很长的示例项目用来检验换行和列宽" + code))],
            lines);
    }

    private static bool Refused(Layout layout, LedgerLine line) => layout.Refuses.Any(refused =>
        refused.Question.Covers(Coordinates.Of(StandardDimensions.Fund.Member(line.Fund), StandardDimensions.Origin.Member(line.Origin), StandardDimensions.Nature.Member(line.Nature))));

    private static string[] Allowed(Layout layout, Dimension dimension, IReadOnlyList<LedgerTerm> terms) =>
        layout.Accepts.TryGetValue(dimension, out var members) ? [.. members.Select(member => member.Id)] : [.. terms.Select(term => term.Member)];

    private static decimal Amount(Random random) => random.Next(4) switch
    {
        0 => random.Next(1, 2_000_000) * 100m,
        1 => random.Next(1, 100_000_000) / 100m,
        2 => random.Next(1, 10_000) / 100m,
        _ => (random.Next(1, 100_000) * 10_000m) + 5_000m,
    };
}
