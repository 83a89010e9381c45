using Mingsuan.Checking;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Reports;

namespace Mingsuan.Cli.Reports;

/// <summary>
/// The report that a person reads: what is wrong, where, expected and found, the sum line by line, the suspect; then how much
/// was checked and a verdict in one line.
/// </summary>
/// <param name="writer">Takes the report.</param>
/// <param name="language">Its language.</param>
/// <param name="nameUnreadable">Whether documents that could not be read are listed too; they are named on standard error in any case.</param>
internal sealed class TextReport(TextWriter writer, Language language, bool nameUnreadable)
{
    private readonly ReportWords _words = new(language);
    private readonly SumView _sums = new(writer, new ReportWords(language));

    /// <summary>Writes the report of all documents that could be read.</summary>
    public void Write(IReadOnlyList<CheckedInput> results)
    {
        foreach (var result in results)
        {
            if (result.Report is { } report)
            {
                Document(result.Input.Name, report, result);
            }
            else if (nameUnreadable)
            {
                writer.WriteLine(result.Input.Name);
                writer.WriteLine($"  {Say("未能读取：", "not read: ")}{result.Problem!.In(language)}");
                writer.WriteLine();
            }
        }

        if (results.Count > 1)
        {
            int read = results.Count(result => result.Report is not null);
            int errors = results.Sum(result => result.Report?.CountOpen(Severity.Error) ?? 0);
            int warnings = results.Sum(result => result.Report?.CountOpen(Severity.Warning) ?? 0);
            int faulty = results.Count(result => result.Report?.CountOpen(Severity.Error) > 0);
            writer.WriteLine(Say(
                $"共 {results.Count} 份文件，检查 {read} 份：{faulty} 份有错误，合计 {errors} 处错误、{warnings} 处警告。{(read < results.Count ? $"另有 {results.Count - read} 份未能读取，没有检查。" : string.Empty)}",
                $"{results.Count} documents, {read} checked: {faulty} with errors, {errors} error(s) and {warnings} warning(s) in all.{(read < results.Count ? $" {results.Count - read} could not be read and were not checked." : string.Empty)}"));
        }
    }

    private void Document(string name, CheckReport report, CheckedInput input)
    {
        var disclosure = report.Disclosure;
        writer.WriteLine(name);
        writer.WriteLine("  " + _words.Heading(disclosure));
        int number = 0;
        foreach (var finding in report.Findings.Where(finding => finding.Severity != Severity.Info && finding.IsOpen))
        {
            writer.WriteLine();
            Finding(finding, ++number, disclosure);
        }

        var notes = input.Notices.Select(notice => notice.In(language)).Concat(Inferences(disclosure))
            .Concat(report.Findings.Where(finding => finding.Severity == Severity.Info && finding.IsOpen).Select(finding => finding.Message.In(language) + Lines(finding)))
            .Distinct(StringComparer.Ordinal).ToList();
        if (notes.Count > 0)
        {
            writer.WriteLine();
            foreach (string note in notes)
            {
                writer.WriteLine($"  {Say("说明", "note")}  {note}");
            }
        }

        var settled = report.Findings.Where(finding => !finding.IsOpen).ToList();
        if (settled.Count > 0)
        {
            writer.WriteLine();
            foreach (var finding in settled)
            {
                writer.WriteLine($"  {Say("已处理", "settled")}  {finding.Rule} {finding.Message.In(language)}{Lines(finding)}");
                writer.WriteLine($"          {_words.Line(finding.Decision!)}");
            }
        }

        if (input.Targets.Count > 0)
        {
            writer.WriteLine();
            new MeasurabilityView(writer, language).Write(input.Targets);
        }

        writer.WriteLine();
        writer.WriteLine("  " + Verdict(report));
        writer.WriteLine();
    }

    /// <summary>What was inferred about the statements' structure, said once for all statements that share it.</summary>
    private IEnumerable<string> Inferences(Disclosure disclosure) => disclosure.Statements
        .SelectMany(statement => statement.Inferences.Select(inference => (Text: inference.In(language), statement.Title)))
        .GroupBy(item => item.Text, StringComparer.Ordinal)
        .Select(group => group.Count() > 2
            ? Say($"{group.Count()} 张报表{group.Key}。", $"{group.Count()} statements: {group.Key}.")
            : string.Join(Say("、", ", "), group.Select(item => Say($"《{item.Title}》", $"“{item.Title}”"))) + Say($"{group.Key}。", $": {group.Key}."));

    private void Finding(Finding finding, int number, Disclosure disclosure)
    {
        string severity = _words.Say(_words.Of(finding.Severity), _words.Of(finding.Severity).ToUpperInvariant());
        writer.WriteLine($"  {number}. {severity}  {finding.Message.In(language)}");
        writer.WriteLine(Say($"     规则 {finding.Rule}　依据 {finding.Source}{Lines(finding)}", $"     rule {finding.Rule}, source {finding.Source}{Lines(finding)}"));
        const int Shown = 3;
        if (finding.Decision is { } decision)
        {
            writer.WriteLine($"     {Say("处理意见", "reviewer")} {_words.Line(decision)}");
        }

        foreach (var relation in finding.Relations.Take(Shown))
        {
            _sums.Write(relation, disclosure, finding.Suspect?.Place);
        }

        if (finding.Relations.Count > Shown)
        {
            writer.WriteLine(Say($"     另有 {finding.Relations.Count - Shown} 项关系因同一原因不成立。", $"     {finding.Relations.Count - Shown} more relation(s) fail for the same cause."));
        }
    }

    /// <summary>Where to look, for what stands in no statement; a figure's message names its row and column.</summary>
    private string Lines(Finding finding)
    {
        const int Most = 6;
        if (finding.Places.Any(place => place.Statement is not null))
        {
            return "";
        }

        var lines = finding.Places.Select(place => place.Line).Where(line => line is not null).Distinct().ToList();
        var more = lines.Count > Most ? Say(" 等", " …") : "";
        return lines.Count == 0 ? "" : Say($"（第 {string.Join("、", lines.Take(Most))}{more} 行）", $" (line {string.Join(", ", lines.Take(Most))}{more})");
    }

    private string Verdict(CheckReport report)
    {
        int errors = report.CountOpen(Severity.Error);
        int warnings = report.CountOpen(Severity.Warning);
        int figures = report.Relations.Where(relation => relation.Verdict != Core.Relations.Verdict.Unchecked).SelectMany(relation => relation.Relation.Figures).Distinct().Count();
        int exact = report.Count(Core.Relations.Verdict.Exact);
        int rounding = report.Count(Core.Relations.Verdict.Rounding);
        int broken = report.Count(Core.Relations.Verdict.Broken);
        int open = report.Count(Core.Relations.Verdict.Unchecked);
        if (figures == 0 && errors + warnings == 0)
        {
            return Say("— 没有核对任何报表数字。", "— no statement figures were checked.");
        }

        string result = errors > 0 ? Say("✗ 不通过", "✗ failed") : warnings > 0 ? Say("! 需人工判断", "! a person must decide") : Say("✓ 未发现错误", "✓ no errors");
        return Say(
            $"{result}：{errors} 处错误，{warnings} 处警告。核对数字 {figures} 个、勾稽关系 {exact + rounding + broken} 项（相符 {exact}，四舍五入 {rounding}，不符 {broken}）；未能核对 {open} 项。",
            $"{result}: {errors} error(s), {warnings} warning(s). Checked {figures} figures in {exact + rounding + broken} relations ({exact} exact, {rounding} rounding, {broken} broken); {open} could not be checked.");
    }

    private string Say(string chinese, string english) => language == Language.Chinese ? chinese : english;
}
