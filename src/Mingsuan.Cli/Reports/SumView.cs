using Mingsuan.Cli.Output;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Relations;
using Mingsuan.Reports;
using Mingsuan.Reports.Sums;

namespace Mingsuan.Cli.Reports;

/// <summary>Shows a relation line by line: the total, what is added, the sum, the difference, and how much rounding could explain.</summary>
internal sealed class SumView(TextWriter writer, ReportWords words)
{
    private const int ShortestLabel = 40;
    private const int AmountWidth = 14;

    /// <summary>Writes one relation; the suspect's line is marked.</summary>
    public void Write(CheckedRelation relation, Disclosure disclosure, Place? suspect)
    {
        var sheet = SumSheet.Of(relation, disclosure, words);
        string printed = (sheet.IsSum ? words.Say("表中：", "printed: ") : string.Empty) + sheet.Total.LabelWithLine;
        int width = sheet.Parts.Select(part => part.LabelWithLine).Append(printed).Max(label => Math.Max(ShortestLabel, DisplayWidth.Of(label)));
        writer.WriteLine();
        writer.WriteLine($"     {sheet.Title}");
        foreach (var part in sheet.Parts)
        {
            Line(width, part.LabelWithLine, part.Printed, part.Place == suspect);
        }

        if (sheet.IsSum)
        {
            Line(width, sheet.SumLabel, sheet.Sum, false);
        }

        Line(width, printed, sheet.Total.Printed, sheet.Total.Place == suspect);
        string allowance = SumSheet.Plain(sheet.Allowance);
        writer.WriteLine($"       {words.Say("相差", "difference")} {SumSheet.Plain(sheet.Difference)}{words.Say($"，四舍五入最多可解释 ±{allowance}", $", rounding explains at most ±{allowance}")}");
    }

    private void Line(int width, string label, string amount, bool isSuspect)
    {
        string gap = new(' ', Math.Max(1, width - DisplayWidth.Of(label)));
        string lead = new(' ', Math.Max(0, AmountWidth - DisplayWidth.Of(amount)));
        writer.WriteLine($"       {label}{gap}{lead}{amount}{(isSuspect ? words.Say("  ← 疑为此处", "  ← suspect") : string.Empty)}");
    }
}
