using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mingsuan.Core.Catalogues;

namespace Mingsuan.Cli.Commands;

/// <summary>Shows selected codes as JSON, format <c>mingsuan.codes/1</c>.</summary>
internal static class CodesJson
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, IReadOnlyList<CodesSelection> selections)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("format", "mingsuan.codes/1");
            json.WriteStartArray("lists");
            foreach (CodesSelection selection in selections)
            {
                json.WriteStartObject();
                json.WriteString("list", selection.Definition.Id);
                json.WriteString("title", selection.Definition.Title);
                json.WriteStartArray("entries");
                foreach (CodeEntry entry in selection.Entries)
                {
                    WriteEntry(json, entry);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteEntry(Utf8JsonWriter json, CodeEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("code", entry.Code);
        json.WriteString("name", entry.Name);
        json.WriteStartArray("aliases");
        foreach (string alias in entry.Aliases)
        {
            json.WriteStringValue(alias);
        }

        json.WriteEndArray();
        WriteYear(json, "from", entry.From);
        WriteYear(json, "to", entry.To);
        json.WriteString("evidence", CodeListWriter.Spell(entry.Evidence));
        json.WriteString("source", entry.Source);
        json.WriteEndObject();
    }

    private static void WriteYear(Utf8JsonWriter json, string property, int? year)
    {
        if (year is int value)
        {
            json.WriteNumber(property, value);
        }
        else
        {
            json.WriteNull(property);
        }
    }
}
