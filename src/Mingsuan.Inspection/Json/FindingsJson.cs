using System.Text.Encodings.Web;
using System.Text.Json;
using Mingsuan.Checking;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;
using Mingsuan.Performance;
using Mingsuan.Performance.Model;

namespace Mingsuan.Inspection.Json;

/// <summary>Writes the public findings format <c>mingsuan.findings/1</c> (schemas/findings.schema.json).</summary>
public static class FindingsJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes the findings of all documents, those that could not be read included.</summary>
    public static void Write(Stream stream, IEnumerable<CheckedInput> results, Language language)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", "mingsuan.findings/1");
        json.WriteStartArray("documents");
        foreach (var result in results)
        {
            json.WriteStartObject();
            json.WriteStartObject("source");
            json.WriteString("name", result.Report?.Disclosure.Source.Name ?? Path.GetFileName(result.Input.Name));
            json.WriteString("path", result.Input.Name);
            json.WriteString("sha256", result.Report?.Disclosure.Source.Sha256);
            json.WriteEndObject();
            json.WriteBoolean("readable", result.Report is not null);
            json.WriteString("error", result.Problem?.In(language));
            JsonParts.Notices(json, result.Notices, language);
            if (result.Report is { } report)
            {
                Report(json, report, result.Targets, new TableNumbers(result.Outline?.Document), language);
            }
            else
            {
                json.WriteNull("summary");
                json.WriteStartArray("findings");
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Report(Utf8JsonWriter json, CheckReport report, IReadOnlyList<PerformanceTarget> targets, TableNumbers tables, Language language)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("error", report.Count(Severity.Error));
        json.WriteNumber("warning", report.Count(Severity.Warning));
        json.WriteNumber("info", report.Count(Severity.Info));
        json.WriteStartObject("decided");
        json.WriteNumber("error", report.Count(Severity.Error) - report.CountOpen(Severity.Error));
        json.WriteNumber("warning", report.Count(Severity.Warning) - report.CountOpen(Severity.Warning));
        json.WriteNumber("info", report.Count(Severity.Info) - report.CountOpen(Severity.Info));
        json.WriteEndObject();
        json.WriteStartObject("relations");
        json.WriteNumber("exact", report.Count(Verdict.Exact));
        json.WriteNumber("rounding", report.Count(Verdict.Rounding));
        json.WriteNumber("broken", report.Count(Verdict.Broken));
        json.WriteNumber("unchecked", report.Count(Verdict.Unchecked));
        json.WriteEndObject();
        Measurability(json, targets);
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Finding(json, finding, tables, language);
        }

        json.WriteEndArray();
    }

    private static void Measurability(Utf8JsonWriter json, IReadOnlyList<PerformanceTarget> targets)
    {
        json.WriteStartObject("targets");
        json.WriteNumber("tables", targets.Count);
        json.WriteNumber("indicators", targets.Sum(target => target.Indicators.Count));
        json.WriteStartArray("measurability");
        foreach (var count in MeasurabilitySummary.Of(targets))
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(count.Dimension.ToString()));
            json.WriteNumber("measurable", count.Measurable);
            json.WriteNumber("partly", count.Partly);
            json.WriteNumber("notMeasurable", count.NotMeasurable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding, TableNumbers tables, Language language)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        json.WriteString("message", finding.Message.In(language));
        json.WriteString("source", finding.Source);
        json.WriteString("expected", finding.Expected);
        json.WriteString("actual", finding.Actual);
        json.WriteString("difference", finding.Difference);
        json.WriteStartArray("places");
        foreach (var place in finding.Places)
        {
            JsonParts.Place(json, place, tables);
        }

        json.WriteEndArray();
        if (finding.Suspect is { } suspect)
        {
            json.WriteStartObject("suspect");
            json.WritePropertyName("place");
            JsonParts.Place(json, suspect.Place, tables);
            json.WriteString("value", suspect.Value);
            json.WriteString("confidence", suspect.Confidence == Confidence.Certain ? "certain" : "likely");
            json.WriteString("slip", suspect.Slip?.In(language));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("suspect");
        }

        json.WriteString("fingerprint", finding.Fingerprint);
        Decision(json, finding.Decision);
        json.WriteEndObject();
    }

    private static void Decision(Utf8JsonWriter json, Decision? decision)
    {
        if (decision is null)
        {
            json.WriteNull("decision");
            return;
        }

        json.WriteStartObject("decision");
        json.WriteString("outcome", JsonNamingPolicy.KebabCaseLower.ConvertName(decision.Outcome.ToString()));
        json.WriteBoolean("settles", decision.Settles);
        json.WriteString("reason", decision.Reason);
        json.WriteString("by", decision.By);
        json.WriteString("date", decision.Date);
        json.WriteEndObject();
    }
}
