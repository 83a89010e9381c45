using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using YamlDotNet.RepresentationModel;

namespace Mingsuan.Publishing.Layouts;

/// <summary>Loads a layout; everything wrong in its file is reported at once.</summary>
public static class LayoutLoader
{
    /// <summary>The layout of a text.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="id">The id that the file's name gives.</param>
    /// <param name="text">YAML.</param>
    /// <param name="lexicon">Gives phrases their meaning.</param>
    /// <param name="catalogue">Gives the names of classes.</param>
    /// <exception cref="LayoutException">A key, a phrase or a reference is wrong or missing.</exception>
    public static Layout Load(string file, string id, string text, Lexicon lexicon, Catalogue catalogue)
    {
        var yaml = new YamlSource(file);
        var root = yaml.Parse(text);
        yaml.Expect(root, "id", "name", "english", "year", "source", "title", "unit", "decimals", "thousands", "sentence-unit", "department-line", "accepts", "refuses", "lists", "statements", "forms", "document");
        if (yaml.Text(root, "id") is var own && own != id)
        {
            yaml.Fault(root, $"the id is “{own}”, but the file is named “{id}”.");
        }

        int year = yaml.Integer(root, "year", 2024);
        string unitName = yaml.TextOrNull(root, "unit") ?? MoneyUnit.TenThousandYuan.Name;
        var unit = MoneyUnit.Find(unitName);
        if (unit is null)
        {
            yaml.Fault(root, $"“{unitName}” is no unit of money.");
        }

        int decimals = yaml.Integer(root, "decimals", 2);
        var statements = new List<StatementLayout>();
        var phrases = new PhraseResolver(lexicon, catalogue, year);
        var loader = new StatementLoader(yaml, phrases, unit ?? MoneyUnit.TenThousandYuan, decimals, yaml.Flag(root, "thousands"));
        foreach (var node in YamlSource.List(root, "statements"))
        {
            if (yaml.Mapping(node) is { } mapping && loader.Load(mapping) is { } statement)
            {
                if (statements.Exists(other => other.Id == statement.Id))
                {
                    yaml.Fault(node, $"statement “{statement.Id}” is there twice.");
                }

                statements.Add(statement);
            }
        }

        var forms = new FormLoader(yaml).Load(YamlSource.List(root, "forms"));
        var document = new DocumentLoader(yaml, phrases, statements, forms).Load(YamlSource.List(root, "document"));
        var layout = new Layout(
            id, new Message(yaml.Text(root, "name"), yaml.TextOrNull(root, "english") ?? id), year, yaml.Text(root, "source"), yaml.Text(root, "title"),
            unit ?? MoneyUnit.TenThousandYuan, decimals, yaml.TextOrNull(root, "department-line"), statements, document)
        {
            Forms = forms,
            SentenceUnit = MoneyUnit.Find(yaml.TextOrNull(root, "sentence-unit") ?? MoneyUnit.TenThousandYuan.Name) ?? MoneyUnit.TenThousandYuan,
            Accepts = Accepts(yaml, root),
            Refuses = [.. yaml.Texts(root, "refuses").Select(words => new RefusedMoney(words, Question(yaml, root, phrases, words)))],
        };
        return yaml.Faults.Count == 0 ? layout : throw new LayoutException(yaml.Faults);
    }

    private static Coordinates Question(YamlSource yaml, YamlMappingNode root, PhraseResolver phrases, string words)
    {
        var question = phrases.Question(words);
        if (question is null)
        {
            yaml.Fault(root, $"“{words}”: the lexicon (catalog/lexicon/phrases.csv) does not know it, or its pieces contradict each other.");
        }

        return question ?? Coordinates.Everything;
    }

    private static Dictionary<Dimension, IReadOnlyList<Member>> Accepts(YamlSource yaml, YamlMappingNode root)
    {
        var accepts = new Dictionary<Dimension, IReadOnlyList<Member>>();
        if (YamlSource.Get(root, "accepts") is not YamlMappingNode node)
        {
            return accepts;
        }

        foreach (var (key, _) in node.Children)
        {
            string name = ((YamlScalarNode)key).Value ?? string.Empty;
            if (StandardDimensions.Find(name) is not { } dimension)
            {
                yaml.Fault(key, $"“{name}” is no dimension; expected one of {string.Join(", ", StandardDimensions.All)}.");
                continue;
            }

            var members = new List<Member>();
            foreach (string id in yaml.Texts(node, name))
            {
                if (dimension.TryMember(id) is { } member)
                {
                    members.Add(member);
                }
                else
                {
                    yaml.Fault(key, $"“{id}” is no member of the dimension “{name}”.");
                }
            }

            accepts[dimension] = members;
        }

        return accepts;
    }
}
