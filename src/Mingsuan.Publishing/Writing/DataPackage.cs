using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Publishing.Writing;

/// <summary>
/// The published figures as data: <c>data/figures.csv</c> with a column for each dimension, each statement as printed in a CSV file of its own,
/// and <c>datapackage.json</c> (Fiscal Data Package 1.0). Nothing that is not in the publication.
/// </summary>
public static class DataPackage
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly Dictionary<Dimension, string> ColumnTypes = new()
    {
        [StandardDimensions.Function] = "functional-classification:generic:code",
        [StandardDimensions.Economic] = "economic-classification:generic:code",
        [StandardDimensions.Unit] = "administrative-classification:generic:code",
        [StandardDimensions.Project] = "activity:generic:program:code:full",
        [StandardDimensions.Fund] = "fin-source:generic:code",
    };

    /// <summary>The files by their path in the folder of the publication.</summary>
    public static IReadOnlyList<(string Path, byte[] Content)> Files(CompiledBook book)
    {
        var files = new List<(string Path, byte[] Content)> { ("data/figures.csv", Figures(book)) };
        foreach (var statement in book.Statements)
        {
            files.Add(("data/" + statement.Block.Id + ".csv", Statement(statement.Block)));
        }

        files.Add(("datapackage.json", Describe(book, files)));
        return files;
    }

    private static byte[] Figures(CompiledBook book)
    {
        var text = new StringBuilder("statement,row,column,label,heading,");
        text.AppendJoin(',', StandardDimensions.All.Select(dimension => dimension.Id)).Append(",unit,value,year\n");
        foreach (var (statement, figure) in book.Statements.SelectMany(statement => statement.Figures.Select(figure => (statement, figure))))
        {
            if (figure.State == FigureState.Blank || figure.Coordinates is not { } question)
            {
                continue;
            }

            string[] cells =
            [
                statement.Block.Id, Number(figure.Place.Row), Number(figure.Place.Column), figure.RowLabel, figure.ColumnLabel,
                .. StandardDimensions.All.Select(dimension => question[dimension].Id), figure.Amount.Unit.Name, figure.Place.Text, Number(book.Publication.FiscalYear),
            ];
            text.AppendJoin(',', cells.Select(CsvSheet.Field)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Statement(StatementBlock statement)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', statement.Columns.Select(column => CsvSheet.Field(string.Join(" / ", column.Path)))).Append('\n');
        foreach (var row in statement.Rows)
        {
            text.AppendJoin(',', row.Cells.Select(cell => CsvSheet.Field(cell.Amount?.Printed ?? cell.Text))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Describe(CompiledBook book, List<(string Path, byte[] Content)> files)
    {
        var publication = book.Publication;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("name", $"budget-{publication.FiscalYear}-{publication.Department.Code?.ToLowerInvariant()}");
            json.WriteString("title", publication.Title);
            json.WriteString("profile", "fiscal-data-package");
            json.WriteString("countryCode", "CN");
            json.WriteString("granularity", "aggregated");
            json.WriteStartObject("fiscalPeriod");
            json.WriteString("start", $"{publication.FiscalYear}-01-01");
            json.WriteString("end", $"{publication.FiscalYear}-12-31");
            json.WriteEndObject();
            json.WriteStartArray("resources");
            FigureResource(json, files[0]);
            foreach (var (statement, file) in book.Statements.Zip(files.Skip(1)))
            {
                StatementResource(json, statement.Block, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void FigureResource(Utf8JsonWriter json, (string Path, byte[] Content) file)
    {
        Open(json, "figures", "每个公布的数及其含义", file);
        Field(json, "statement", "string", "报表", null);
        Field(json, "row", "integer", "行（从0起）", null);
        Field(json, "column", "integer", "列（从0起）", null);
        Field(json, "label", "string", "行名", null);
        Field(json, "heading", "string", "列名", null);
        foreach (var dimension in StandardDimensions.All)
        {
            Field(json, dimension.Id, "string", dimension.Id, ColumnTypes.GetValueOrDefault(dimension));
        }

        Field(json, "unit", "string", "单位", null);
        Field(json, "value", "number", "数值", "value");
        Field(json, "year", "year", "年度", "date:fiscal-year");
        Close(json);
    }

    private static void StatementResource(Utf8JsonWriter json, StatementBlock statement, (string Path, byte[] Content) file)
    {
        Open(json, statement.Id, statement.Title, file);
        foreach (var column in statement.Columns)
        {
            string name = string.Join(" / ", column.Path);
            Field(json, name, column.Role == ColumnRole.Amount ? "number" : "string", name, null);
        }

        Close(json);
    }

    private static void Open(Utf8JsonWriter json, string name, string title, (string Path, byte[] Content) file)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("title", title);
        json.WriteString("path", file.Path);
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Content.Length);
        json.WriteString("hash", "sha256:" + PublicationFiles.Hash(file.Content));
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
    }

    private static void Close(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, string name, string type, string title, string? columnType)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("type", type);
        json.WriteString("title", title);
        if (columnType is not null)
        {
            json.WriteString("columnType", columnType);
        }

        json.WriteEndObject();
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
