using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Mingsuan.Cli.Tests;

/// <summary>Target tables in <c>read</c> and <c>check</c>.</summary>
public class TargetsTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    [Fact]
    public void Read_ShowsTheProjects()
    {
        using var json = JsonDocument.Parse(Run(0, "read", Sample("clean-targets.md")));
        var projects = json.RootElement.GetProperty("projects");
        projects.GetArrayLength().ShouldBe(4);
        var first = projects[0];
        first.GetProperty("name").GetString().ShouldBe("户外广告整治经费");
        first.GetProperty("unit").GetString().ShouldBe("元");
        first.GetProperty("budget").GetString().ShouldBe("620000.00");
        first.GetProperty("other").ValueKind.ShouldBe(JsonValueKind.Null);
        first.GetProperty("goals").GetArrayLength().ShouldBe(1);
        var indicator = first.GetProperty("indicators")[3];
        indicator.GetProperty("level1").GetString().ShouldBe("产出指标");
        indicator.GetProperty("value").GetString().ShouldBe("≤790 元/处");
        indicator.GetProperty("horizon").GetString().ShouldBe("annual");
        indicator.GetProperty("place").GetProperty("line").GetInt32().ShouldBe(17);
        var target = indicator.GetProperty("target");
        (target.GetProperty("kind").GetString(), target.GetProperty("comparator").GetString(), target.GetProperty("number").GetString(), target.GetProperty("unit").GetString())
            .ShouldBe(("rate", "<=", "790", "元/处"));
    }

    [Fact]
    public void Check_JsonHasFindingsWithPlaceAndProposal()
    {
        using var json = JsonDocument.Parse(Run(1, "check", Sample("faulty-targets.txt"), "--format", "json"));
        var document = json.RootElement.GetProperty("documents")[0];
        document.GetProperty("summary").GetProperty("targets").GetProperty("tables").GetInt32().ShouldBe(7);
        document.GetProperty("summary").GetProperty("targets").GetProperty("measurability").GetArrayLength().ShouldBeGreaterThan(5);
        var finding = document.GetProperty("findings").EnumerateArray().Single(item => item.GetProperty("rule").GetString() == "PF-100");
        finding.GetProperty("expected").GetString().ShouldBe("=100%");
        finding.GetProperty("actual").GetString().ShouldBe("≥100%");
        finding.GetProperty("places")[0].GetProperty("line").GetInt32().ShouldBe(1859);
    }

    [Theory]
    [InlineData("zh", "可衡量")]
    [InlineData("en", "measurable")]
    public void Check_TextHasLinesAndMeasurability(string language, string word)
    {
        var text = Encoding.UTF8.GetString(Run(1, "check", Sample("faulty-targets.txt"), "--lang", language));
        text.ShouldContain("1859");
        text.ShouldContain(word);
    }

    private static byte[] Run(int expected, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        Application.Run(arguments, new Streams(Stream.Null, output, error), Path.Combine(Root, "catalog")).ShouldBe(expected, error.ToString());
        return output.ToArray();
    }

    private static string Sample(string name) => Path.Combine(Root, "samples", "documents", name);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
