using System.Text.Json;
using Mingsuan.Core.Figures;
using Mingsuan.Resources.Model;

namespace Mingsuan.Inspection.Json;

/// <summary>Writes the properties <c>procurement</c> and <c>assets</c>: table rows, and what sentences say.</summary>
public static class ResourcesJson
{
    /// <summary>Writes both properties.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="contents">What was read.</param>
    /// <param name="tables">The tables of the document.</param>
    public static void Write(Utf8JsonWriter json, ResourceContents contents, TableNumbers tables)
    {
        json.WriteStartObject("procurement");
        json.WriteStartArray("rows");
        foreach (var (table, index) in contents.Procurement.Tables.Select((table, index) => (table, index)))
        {
            foreach (var row in table.Rows)
            {
                Row(json, table, index, row, tables);
            }
        }

        json.WriteEndArray();
        Statements(json, contents.Procurement.Statements, tables);
        json.WriteEndObject();
        json.WriteStartObject("assets");
        json.WriteStartArray("rows");
        foreach (var (table, index) in contents.Assets.Tables.Select((table, index) => (table, index)))
        {
            foreach (var row in table.Rows)
            {
                Row(json, table, index, row, tables);
            }
        }

        json.WriteEndArray();
        Statements(json, contents.Assets.Statements, tables);
        json.WriteStartArray("dates");
        foreach (var date in contents.Assets.Dates)
        {
            json.WriteStartObject();
            json.WriteNumber("year", date.Year);
            JsonParts.Number(json, "month", date.Month);
            JsonParts.Number(json, "day", date.Day);
            JsonPlace(json, date.Place, tables);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, ProcurementTable table, int index, ProcurementRow row, TableNumbers tables)
    {
        json.WriteStartObject();
        json.WriteNumber("table", index);
        json.WriteString("level", JsonNamingPolicy.KebabCaseLower.ConvertName(row.Level.ToString()));
        json.WriteString("label", row.Label);
        json.WriteString("unit", table.Unit.Name);
        json.WriteString("project", row.Project);
        json.WriteString("projectBudget", row.ProjectBudget?.Digits);
        json.WriteString("item", row.Item);
        json.WriteString("code", row.Code);
        json.WriteString("category", row.Category is { } category ? JsonNamingPolicy.KebabCaseLower.ConvertName(category.ToString()) : null);
        json.WriteString("organisation", row.Organisation);
        json.WriteString("unitOfQuantity", row.UnitOfQuantity);
        json.WriteString("quantity", row.Quantity?.Digits);
        json.WriteString("unitPrice", row.UnitPrice?.Digits);
        json.WriteString("amount", row.Amount?.Digits);
        json.WriteStartObject("funds");
        foreach (var fund in row.Funds)
        {
            json.WriteString(JsonNamingPolicy.KebabCaseLower.ConvertName(fund.Fund.ToString()), fund.Amount.Digits);
        }

        json.WriteEndObject();
        if (row.HasUncertainFunds)
        {
            json.WriteBoolean("uncertain", true);
        }

        json.WriteString("reserve", row.Reserve?.Digits);
        json.WriteString("smallMicroReserve", row.SmallMicroReserve?.Digits);
        JsonPlace(json, row.Place, tables);
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, AssetTable table, int index, AssetRow row, TableNumbers tables)
    {
        json.WriteStartObject();
        json.WriteNumber("table", index);
        json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(row.Kind.ToString()));
        json.WriteString("label", row.Label);
        json.WriteBoolean("partial", row.IsPartial);
        json.WriteString("unitPriceFloor", row.UnitPriceFloor?.ToString());
        json.WriteString("quantity", row.Quantity?.Digits);
        json.WriteString("unitOfQuantity", row.Quantity?.Unit);
        json.WriteString("value", row.Value?.Digits);
        json.WriteString("unit", row.Value?.Amount.Unit.Name);
        json.WriteString("basis", JsonNamingPolicy.KebabCaseLower.ConvertName(table.Basis.ToString()));
        if (row.IsUncertain)
        {
            json.WriteBoolean("uncertain", true);
        }

        JsonPlace(json, row.Place, tables);
        json.WriteEndObject();
    }

    private static void Statements(Utf8JsonWriter json, IReadOnlyList<ResourceStatement> statements, TableNumbers tables)
    {
        json.WriteStartArray("statements");
        foreach (var statement in statements)
        {
            json.WriteStartObject();
            json.WriteString("concept", JsonNamingPolicy.KebabCaseLower.ConvertName(statement.Concept.ToString()));
            json.WriteString("label", statement.Label);
            json.WriteBoolean("planned", statement.IsPlanned);
            json.WriteString("value", statement.Amount?.Digits ?? statement.Quantity?.Digits);
            json.WriteString("unit", statement.Amount?.Amount.Unit.Name ?? statement.Quantity?.Unit);
            json.WriteString("unitPriceFloor", statement.UnitPriceFloor?.ToString());
            JsonPlace(json, statement.Place, tables);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void JsonPlace(Utf8JsonWriter json, Place place, TableNumbers tables)
    {
        json.WritePropertyName("place");
        JsonParts.Place(json, place, tables);
    }
}
