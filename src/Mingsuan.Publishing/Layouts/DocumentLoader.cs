using Mingsuan.Publishing.Model;
using YamlDotNet.RepresentationModel;

namespace Mingsuan.Publishing.Layouts;

/// <summary>Loads the parts of a layout's document.</summary>
internal sealed class DocumentLoader(YamlSource yaml, IReadOnlyList<StatementLayout> statements, IReadOnlyList<FormLayout> forms)
{
    /// <summary>The parts in order.</summary>
    public IReadOnlyList<DocumentItem> Load(IReadOnlyList<YamlNode> nodes)
    {
        var items = new List<DocumentItem>();
        foreach (var node in nodes)
        {
            if (yaml.Mapping(node) is { } mapping && Item(mapping) is { } item)
            {
                items.Add(item with { When = yaml.TextOrNull(mapping, "when") });
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
                yaml.Expect(node, "heading", "number", "level", "when");
                return new HeadingItem(yaml.Integer(node, "level", 1), yaml.TextOrNull(node, "number"), yaml.Text(node, "heading"));
            case "contents":
                yaml.Expect(node, "contents", "when");
                return new ContentsItem(yaml.Text(node, "contents"));
            case "page-break":
                yaml.Expect(node, "page-break", "when");
                return new PageBreakItem();
            case "statements":
                yaml.Expect(node, "statements", "when");
                return Statements(node);
            case "text":
                yaml.Expect(node, "text", "title", "otherwise", "when");
                return new TextItem(yaml.Text(node, "text"), yaml.Text(node, "title"), yaml.TextOrNull(node, "otherwise"));
            case "say":
                yaml.Expect(node, "say", "when");
                return new NarrativeItem(yaml.Texts(node, "say"));
            case "form":
                yaml.Expect(node, "form", "when");
                string form = yaml.Text(node, "form");
                if (forms.All(known => known.Id != form))
                {
                    yaml.Fault(node, $"there is no form “{form}”.");
                }

                return new FormItem(form);
            case "chart":
                yaml.Expect(node, "chart", "kind", "of", "by", "level", "when");
                return new ChartItem(Enum.TryParse<ChartKind>(yaml.TextOrNull(node, "kind"), ignoreCase: true, out var chart) ? chart : ChartKind.Pie, yaml.Text(node, "chart"), yaml.Text(node, "of"), yaml.Text(node, "by"), yaml.Integer(node, "level", 0));
            default:
                yaml.Fault(node, $"unknown part “{kind}”; expected heading, contents, page-break, statements, text, say, form or chart.");
                return null;
        }
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
