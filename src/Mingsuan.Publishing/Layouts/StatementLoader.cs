using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Model;
using YamlDotNet.RepresentationModel;

namespace Mingsuan.Publishing.Layouts;

/// <summary>Loads one statement of a layout and resolves all of its phrases.</summary>
internal sealed class StatementLoader(YamlSource yaml, PhraseResolver phrases, MoneyUnit unit, int decimals, bool thousands)
{
    private const int LabelWidth = 6;
    private const int AmountWidth = 3;

    /// <summary>The statement of a node; faults go to the source.</summary>
    public StatementLayout? Load(YamlMappingNode node)
    {
        yaml.Expect(node, "id", "number", "title", "scope", "unit", "decimals", "landscape", "columns", "rows", "total-in", "empty", "empty-rows", "notes", "zeros", "thousands");
        string id = yaml.Text(node, "id");
        string title = yaml.Text(node, "title");
        var reading = phrases.Resolve(title, PhrasePlace.Title);
        if (reading is null)
        {
            Unknown(node, id, "title", title);
        }

        var meaning = reading?.Meaning ?? Coordinates.Everything;
        foreach (string scope in yaml.Texts(node, "scope"))
        {
            if (phrases.Resolve(scope, PhrasePlace.Column) is { } known && known.Meaning.Meet(meaning) is { } both)
            {
                meaning = both;
            }
            else
            {
                Unknown(node, id, "scope", scope);
            }
        }

        var columns = Columns(node, id);
        var blocks = new RowsLoader(yaml, phrases, id, columns).Load(YamlSource.List(node, "rows"));
        if (columns.Count == 0 || blocks.Count == 0)
        {
            yaml.Fault(node, $"statement “{id}”: columns and rows are needed.");
            return null;
        }

        string own = yaml.TextOrNull(node, "unit") ?? unit.Name;
        var money = MoneyUnit.Find(own);
        if (money is null)
        {
            yaml.Fault(node, $"statement “{id}”: “{own}” is no unit of money.");
        }

        var titleReading = phrases.Lexicon.Read(title, PhrasePlace.Title);
        var statement = new StatementLayout(id, title, meaning, money ?? unit, yaml.Integer(node, "decimals", decimals), columns, blocks)
        {
            NumberLine = yaml.TextOrNull(node, "number"),
            Kind = phrases.Lexicon.StatementKinds.FirstOrDefault(kind => kind.Fits(titleReading)),
            KeepsRowsWhenEmpty = yaml.TextOrNull(node, "empty-rows") != "none",
            Notes = yaml.Texts(node, "notes"),
            Landscape = yaml.Flag(node, "landscape"),
            TotalInFirstColumn = yaml.TextOrNull(node, "total-in") == "first",
            Thousands = yaml.Flag(node, "thousands", thousands),
            PrintsZeros = yaml.Flag(node, "zeros"),
        };
        return yaml.TextOrNull(node, "empty") is { } empty ? statement with { EmptyNote = empty } : statement;
    }

    private List<ColumnLayout> Columns(YamlMappingNode node, string statement)
    {
        var columns = new List<ColumnLayout>();
        foreach (var item in YamlSource.List(node, "columns"))
        {
            string text;
            int? width = null;
            if (item is YamlMappingNode mapping)
            {
                yaml.Expect(mapping, "path", "width");
                text = yaml.Text(mapping, "path");
                width = yaml.Integer(mapping, "width", AmountWidth);
            }
            else
            {
                text = ((item as YamlScalarNode)?.Value) ?? string.Empty;
            }

            string[] path = text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            columns.Add(Column(item, statement, path, width));
        }

        return columns;
    }

    private ColumnLayout Column(YamlNode node, string statement, string[] path, int? width)
    {
        var meaning = Coordinates.Everything;
        Dimension? dimension = null;
        var role = PhraseRole.None;
        foreach (string heading in path)
        {
            if (phrases.Resolve(heading, PhrasePlace.Column) is not { } known)
            {
                Unknown(node, statement, "column", heading);
                continue;
            }

            if (meaning.Meet(known.Meaning) is { } both)
            {
                meaning = both;
            }
            else
            {
                yaml.Fault(node, $"statement “{statement}”: column “{string.Join(" | ", path)}”: its headings contradict each other.");
            }

            dimension = known.Dimension ?? dimension;
            role = known.Role;
        }

        var kind = role switch
        {
            PhraseRole.Serial => ColumnRole.Serial,
            PhraseRole.Code or PhraseRole.ClassPart or PhraseRole.DivisionPart or PhraseRole.ItemPart => ColumnRole.Code,
            PhraseRole.Name or PhraseRole.Item => ColumnRole.Label,
            _ => ColumnRole.Amount,
        };
        return new ColumnLayout(path, kind, role, dimension, meaning, width ?? kind switch
        {
            ColumnRole.Label => LabelWidth,
            ColumnRole.Code when role != PhraseRole.Code => 1,
            ColumnRole.Serial => 1,
            _ => AmountWidth,
        });
    }

    private void Unknown(YamlNode node, string statement, string place, string phrase) =>
        yaml.Fault(node, $"statement “{statement}”: {place} “{phrase}”: {phrases.WhyNot(phrase, place == "title" ? PhrasePlace.Title : PhrasePlace.Column)}");
}
