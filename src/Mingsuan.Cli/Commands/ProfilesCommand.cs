using System.CommandLine;
using System.Text.Json;
using Mingsuan.Cli.Output;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Lexicons;
using Mingsuan.Publishing.Layouts;

namespace Mingsuan.Cli.Commands;

/// <summary><c>mingsuan profiles</c>: the layouts that a disclosure can be compiled in.</summary>
internal static class ProfilesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Streams streams, string catalogDirectory)
    {
        Option<string> format = new Option<string>("--format") { Description = "输出格式", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json");
        var command = new Command("profiles", "列出可用的公开样式（地区、年度）及其依据") { format };
        command.SetAction(result => Run(streams, Load(catalogDirectory), result.GetValue(format)!));
        return command;
    }

    /// <summary>The layouts of the program.</summary>
    public static LayoutCatalogue Load(string catalogDirectory) => new(
        Path.Combine(catalogDirectory, "layouts"),
        LexiconLoader.Load(Path.Combine(catalogDirectory, "lexicon")),
        Catalogue.Load(Path.Combine(catalogDirectory, "codes"), UserCodes.CurrentDirectory()));

    private static int Run(Streams streams, LayoutCatalogue layouts, string format) => ResultWriter.Write(streams, null, stream =>
    {
        var all = layouts.Ids.Select(id => layouts.Find(id)!).ToList();
        if (format == "json")
        {
            using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });
            json.WriteStartArray();
            foreach (var layout in all)
            {
                json.WriteStartObject();
                json.WriteString("id", layout.Id);
                json.WriteString("name", layout.Name.Chinese);
                json.WriteString("english", layout.Name.English);
                json.WriteNumber("year", layout.Year);
                json.WriteNumber("statements", layout.Statements.Count);
                json.WriteString("unit", layout.Unit.Name);
                json.WriteString("source", layout.Source);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            return;
        }

        using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        int id = all.Max(layout => layout.Id.Length);
        int name = all.Max(layout => DisplayWidth.Of(layout.Name.Chinese));
        foreach (var layout in all)
        {
            writer.WriteLine($"{layout.Id.PadRight(id)}  {layout.Name.Chinese}{new string(' ', name - DisplayWidth.Of(layout.Name.Chinese))}  报表 {layout.Statements.Count,2} 张，单位：{layout.Unit.Name}  {layout.Source}");
        }
    });
}
