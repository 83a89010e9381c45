namespace Mingsuan.Reports.Html;

/// <summary>The findings that a reviewer has settled, apart from the others.</summary>
internal sealed class SettledPart(HtmlWriter html, ReportWords words)
{
    /// <summary>Writes the list.</summary>
    public void Write(IReadOnlyList<NumberedFinding> settled, int number)
    {
        html.Line();
        html.Write("h3", words.Say($"已处理（{settled.Count}）", $"Settled ({settled.Count})"), ("id", Anchors.Part(number, "settled")));
        html.Write("p", words.Say("审核人已认定为误报或接受，不计入结论；所涉数字一有变动，就会重新列出。", "A reviewer called these false alarms or accepted them; they do not count. They come back when a figure in them changes."), ("class", "aside"));
        using (html.Open("ol", ("class", "plain")))
        {
            foreach (var finding in settled)
            {
                html.Line();
                using (html.Open("li", ("id", Anchors.Finding(finding.Number))))
                {
                    html.Write("b", $"{finding.Number}{words.Say("　", ". ")}{words.Of(finding.Finding.Severity)} {finding.Finding.Rule}");
                    html.Text(words.Say("　", " ") + words.Say(finding.Finding.Message));
                    html.Void("br");
                    html.Write("span", words.Line(finding.Finding.Decision!), ("class", "decision"));
                }
            }
        }
    }
}
