using System.Text.Json;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;

namespace Mingsuan.Inspection.Json;

/// <summary>What the public JSON formats have in common.</summary>
public static class JsonParts
{
    /// <summary>Writes where a document came from.</summary>
    public static void Source(Utf8JsonWriter json, DocumentSource source)
    {
        json.WriteStartObject();
        json.WriteString("name", source.Name);
        json.WriteString("sha256", source.Sha256);
        json.WriteString("mediaType", source.MediaType);
        json.WriteEndObject();
    }

    /// <summary>Writes what a person should know of the reading; nothing when there is nothing to tell.</summary>
    public static void Notices(Utf8JsonWriter json, IReadOnlyList<Message> notices, Language language)
    {
        if (notices.Count > 0)
        {
            json.WriteStartArray("notices");
            foreach (var notice in notices)
            {
                json.WriteStringValue(notice.In(language));
            }

            json.WriteEndArray();
        }
    }

    /// <summary>Writes a place; statement, row, column, table, sheet and cell are left out where they do not apply.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="place">The place.</param>
    /// <param name="tables">The tables of the document, that the place may name its table.</param>
    public static void Place(Utf8JsonWriter json, Place place, TableNumbers tables)
    {
        json.WriteStartObject();
        if (place.Statement is { } statement)
        {
            json.WriteNumber("statement", statement);
        }

        if (place.Row is { } row)
        {
            json.WriteNumber("row", row);
        }

        if (place.Column is { } column)
        {
            json.WriteNumber("column", column);
        }

        if (tables.Of(place) is { } table)
        {
            json.WriteNumber("table", table);
        }

        if (place.Sheet is not null)
        {
            json.WriteString("sheet", place.Sheet);
        }

        if (place.Cell is not null)
        {
            json.WriteString("cell", place.Cell);
        }

        Number(json, "line", place.Line);
        Number(json, "page", place.Page);
        json.WriteString("text", place.Text);
        json.WriteEndObject();
    }

    /// <summary>Writes an array of texts; null for a missing one.</summary>
    public static void Strings(Utf8JsonWriter json, IEnumerable<string?> values)
    {
        json.WriteStartArray();
        foreach (string? value in values)
        {
            if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                json.WriteStringValue(value);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a number or null.</summary>
    public static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>An amount digit for digit as printed, without thousands separators and without a unit of its own.</summary>
    public static string Digits(string text) => PrintedMoney.Read(text)?.Number.Digits ?? text;

    /// <summary>The public name of a measure: <c>prior-year-budget</c>.</summary>
    public static string Name(Measure measure) => measure switch
    {
        Measure.Budget => "budget",
        Measure.PriorYearBudget => "prior-year-budget",
        Measure.PriorYearExecution => "prior-year-execution",
        Measure.Planned => "planned",
        Measure.Change => "change",
        Measure.Growth => "growth",
        Measure.Share => "share",
        _ => "count",
    };
}
