using System.Text.Encodings.Web;
using System.Text.Json;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;

namespace Mingsuan.Inspection.Json;

/// <summary>Writes the public disclosure format <c>mingsuan.disclosure/1</c> (schemas/disclosure.schema.json).</summary>
public static class DisclosureJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes one disclosure.</summary>
    public static void Write(Stream stream, DocumentContents contents)
    {
        var disclosure = contents.Disclosure;
        var tables = new TableNumbers(contents.Outline.Document);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", "mingsuan.disclosure/1");
        json.WritePropertyName("source");
        JsonParts.Source(json, disclosure.Source);
        JsonParts.Notices(json, contents.Notices, Language.Chinese);
        json.WriteString("kind", disclosure.Kind == DisclosureKind.Budget ? "budget" : "final-account");
        json.WriteString("title", disclosure.Title);
        JsonParts.Number(json, "fiscalYear", disclosure.FiscalYear);
        json.WriteStartObject("department");
        json.WriteString("code", disclosure.Department.Code);
        json.WriteString("name", disclosure.Department.Name);
        json.WriteEndObject();
        json.WriteStartArray("statements");
        foreach (var statement in disclosure.Statements)
        {
            Statement(json, statement);
        }

        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var figure in disclosure.Figures)
        {
            // What cannot be read has no value; its text stands in the row, marked as uncertain.
            bool isUnread = figure.State == FigureState.Uncertain && PrintedMoney.Read(figure.Place.Text) is null;
            if (figure is { State: not FigureState.Blank, Coordinates: not null, IsFact: false } && !isUnread)
            {
                FigureOf(json, figure, tables);
            }
        }

        json.WriteEndArray();
        ProjectsJson.Write(json, contents.Targets);
        ProjectsJson.Write(json, contents.DepartmentGoals);
        ProjectsJson.Write(json, contents.DepartmentOutline);
        ResourcesJson.Write(json, contents.Resources, tables);
        json.WriteStartArray("sections");
        foreach (var section in contents.Outline.Sections)
        {
            json.WriteStartObject();
            json.WriteString("title", section.Heading.Text);
            json.WriteNumber("level", section.Level);
            JsonParts.Number(json, "line", section.Heading.Line);
            JsonParts.Number(json, "page", section.Heading.Page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Statement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("title", statement.Title);
        json.WriteString("unit", statement.Unit?.Name);
        json.WriteStartArray("columns");
        foreach (var path in statement.Columns)
        {
            JsonParts.Strings(json, path);
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in statement.Rows)
        {
            json.WriteStartObject();
            json.WritePropertyName("cells");
            JsonParts.Strings(json, row.Cells);
            JsonParts.Number(json, "line", row.Line);
            JsonParts.Number(json, "page", row.Page);
            if (row.Uncertain.Count > 0)
            {
                json.WriteStartArray("uncertain");
                foreach (int column in row.Uncertain)
                {
                    json.WriteNumberValue(column);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("notes");
        JsonParts.Strings(json, statement.Notes);
        json.WriteNumber("decimals", statement.Decimals);
        json.WritePropertyName("unknownPhrases");
        JsonParts.Strings(json, statement.UnknownPhrases);
        json.WritePropertyName("inferences");
        JsonParts.Strings(json, statement.Inferences.Select(message => message.Chinese));
        json.WriteNumber("line", statement.Line);
        json.WriteEndObject();
    }

    /// <summary>Digit for digit; words that say “nothing” are 0, and the sign that a sentence says in words (减少) is written.</summary>
    private static string ValueOf(Figure figure)
    {
        string digits = figure.Sentence is { IsExact: true } ? "0" : JsonParts.Digits(figure.Place.Text);
        return figure.Amount.Value < 0m && digits[0] != '-' ? "-" + digits : digits;
    }

    private static void FigureOf(Utf8JsonWriter json, Figure figure, TableNumbers tables)
    {
        json.WriteStartObject();
        json.WriteString("value", ValueOf(figure));
        json.WriteString("unit", figure.Amount.Unit.Name);
        json.WriteString("measure", JsonParts.Name(figure.Measure));
        json.WriteStartObject("coordinates");
        foreach (var member in figure.Coordinates!.Members)
        {
            json.WriteString(member.Dimension.Id, member.Id);
        }

        json.WriteEndObject();
        if (figure.State == FigureState.Uncertain)
        {
            json.WriteBoolean("uncertain", true);
        }

        json.WritePropertyName("place");
        JsonParts.Place(json, figure.Place, tables);
        json.WriteEndObject();
    }
}
