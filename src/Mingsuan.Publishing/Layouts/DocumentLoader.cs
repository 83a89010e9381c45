using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;
using YamlDotNet.RepresentationModel;

namespace Mingsuan.Publishing.Layouts;

/// <summary>Loads the parts of a layout's document.</summary>
internal sealed class DocumentLoader(YamlSource yaml, PhraseResolver phrases, IReadOnlyList<StatementLayout> statements, IReadOnlyList<FormLayout> forms)
{
    /// <summary>The parts in order.</summary>
    public IReadOnlyList<DocumentItem> Load(IReadOnlyList<YamlNode> nodes)
    {
        var items = new List<DocumentItem>();
        foreach (var node in nodes)
        {
            if (yaml.Mapping(node) is { } mapping && Item(mapping) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    private DocumentItem? Item(YamlMappingNode node)
    {
        string kind = ((YamlScalarNode)node.Children[0].Key).Value ?? string.Empty;
        switch (kind)
        {
            case "heading":
                yaml.Expect(node, "heading", "number", "level");
                return new HeadingItem(yaml.Integer(node, "level", 1), yaml.TextOrNull(node, "number"), yaml.Text(node, "heading"));
            case "contents":
                yaml.Expect(node, "contents");
                return new ContentsItem(yaml.Text(node, "contents"));
            case "page-break":
                yaml.Expect(node, "page-break");
                return new PageBreakItem();
            case "statements":
                yaml.Expect(node, "statements");
                return Statements(node);
            case "text":
                yaml.Expect(node, "text", "title", "otherwise");
                return new TextItem(yaml.Text(node, "text"), yaml.Text(node, "title"), yaml.TextOrNull(node, "otherwise") is { } otherwise ? Template(node, otherwise) : null);
            case "say":
                yaml.Expect(node, "say");
                return new NarrativeItem([.. yaml.Texts(node, "say").Select(template => Template(node, template))]);
            case "form":
                yaml.Expect(node, "form");
                string form = yaml.Text(node, "form");
                if (forms.All(known => known.Id != form))
                {
                    yaml.Fault(node, $"there is no form “{form}”.");
                }

                return new FormItem(form);
            case "chart":
                yaml.Expect(node, "chart", "kind", "of", "by", "level");
                return Chart(node);
            default:
                yaml.Fault(node, $"unknown part “{kind}”; expected heading, contents, page-break, statements, text, say, form or chart.");
                return null;
        }
    }

    private IReadOnlyList<TemplatePart> Template(YamlNode node, string template) =>
        new TemplateParser(phrases.Question, message => yaml.Fault(node, message)).Parse(template);

    private ChartItem Chart(YamlMappingNode node)
    {
        string words = yaml.Text(node, "of");
        string by = yaml.Text(node, "by");
        var question = phrases.Question(words);
        var dimension = StandardDimensions.Find(by);
        if (question is null || dimension is null)
        {
            yaml.Fault(node, $"chart of “{words}” by “{by}”: the lexicon does not know the words, or there is no such dimension.");
        }

        var kind = Enum.TryParse<ChartKind>(yaml.TextOrNull(node, "kind"), ignoreCase: true, out var known) ? known : ChartKind.Pie;
        return new ChartItem(kind, yaml.Text(node, "chart"), question ?? Coordinates.Everything, dimension ?? StandardDimensions.Function, yaml.Integer(node, "level", 0));
    }

    private StatementsItem Statements(YamlMappingNode node)
    {
        var ids = yaml.Texts(node, "statements");
        foreach (string id in ids)
        {
            if (statements.All(known => known.Id != id))
            {
                yaml.Fault(node, $"there is no statement “{id}”.");
            }
        }

        return new StatementsItem(ids);
    }
}
