using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;
using Mingsuan.Publishing.Model;
using YamlDotNet.RepresentationModel;

namespace Mingsuan.Publishing.Layouts;

/// <summary>Loads the rows of a statement: a plain list for one block, or groups of <c>left</c>, <c>right</c> and <c>third</c> for several.</summary>
internal sealed class RowsLoader(YamlSource yaml, PhraseResolver phrases, string statement, IReadOnlyList<ColumnLayout> columns)
{
    private static readonly string[] Sides = ["left", "right", "third"];

    /// <summary>The blocks with their rows.</summary>
    public IReadOnlyList<BlockLayout> Load(IReadOnlyList<YamlNode> nodes)
    {
        var areas = Areas();
        var groups = nodes.Select(node => node is YamlMappingNode mapping && Sides.Any(side => YamlSource.Get(mapping, side) is not null) ? mapping : null).ToList();
        var blocks = new List<BlockLayout>();
        for (int block = 0; block < areas.Count; block++)
        {
            var segments = new List<IReadOnlyList<YamlNode>>();
            if (groups.TrueForAll(group => group is null))
            {
                segments.Add(block == 0 ? nodes : []);
            }
            else
            {
                foreach (var group in groups)
                {
                    segments.Add(group is null || block >= Sides.Length ? [] : YamlSource.List(group, Sides[block]));
                }
            }

            blocks.Add(Block(areas[block], segments));
        }

        return blocks;
    }

    /// <summary>Label columns with the columns of amounts that follow them.</summary>
    private List<(List<int> Labels, List<int> Amounts)> Areas()
    {
        var areas = new List<(List<int> Labels, List<int> Amounts)>();
        for (int column = 0; column < columns.Count; column++)
        {
            if (columns[column].Role == ColumnRole.Serial)
            {
                continue;
            }

            bool label = columns[column].Role != ColumnRole.Amount;
            if (areas.Count == 0 || (label && areas[^1].Amounts.Count > 0))
            {
                areas.Add(([], []));
            }

            (label ? areas[^1].Labels : areas[^1].Amounts).Add(column);
        }

        return areas;
    }

    private BlockLayout Block((List<int> Labels, List<int> Amounts) area, List<IReadOnlyList<YamlNode>> segments)
    {
        bool isRevenue = area.Amounts.Count > 0 && area.Amounts.TrueForAll(column => columns[column].Meaning[StandardDimensions.Side].Id == "revenue");
        var dimension = area.Labels.Select(column => columns[column].Dimension).FirstOrDefault(found => found is not null) ?? StandardDimensions.Function;
        var drafts = segments.Select(segment => segment.Select(node => Draft(node, dimension, isRevenue)).ToList()).ToList();

        // Sections reach over the groups of a block.
        var labels = drafts.SelectMany(segment => segment).Select(draft => draft.Section).ToList();
        var meanings = RowSections.Apply(labels);
        int index = 0;
        int sectionEnd = 0;
        bool among = false;
        var rows = new List<IReadOnlyList<LayoutRow>>();
        foreach (var segment in drafts)
        {
            var resolved = new List<LayoutRow>();
            foreach (var draft in segment)
            {
                bool inside = index < sectionEnd;
                if (labels[index].Role == PhraseRole.Opening)
                {
                    sectionEnd = RowSections.SectionEnd(labels, index);
                    inside = false;
                }

                among = GoesOn(labels, index, among);
                resolved.Add(draft.Make(meanings[index] ?? Coordinates.Everything) with { Indent = inside || among || PhraseText.IsPartial(labels[index].Text) ? 1 : 0 });
                index++;
            }

            rows.Add(resolved);
        }

        return new BlockLayout(area.Labels, area.Amounts, rows);
    }

    /// <summary>Below a numbered row, 其中 introduces its parts: those after the first have no number of their own and stand in like it.</summary>
    private static bool GoesOn(IReadOnlyList<SectionRow> rows, int index, bool above)
    {
        var row = rows[index];
        return PhraseText.IsPartial(row.Text)
            ? above || (index > 0 && IsNumbered(rows[index - 1].Text))
            : above && row.Text.Length > 0 && row.Role is not (PhraseRole.Total or PhraseRole.Closing or PhraseRole.Opening) && !IsNumbered(row.Text);
    }

    private static bool IsNumbered(string printed) => PhraseText.Normalize(printed) is var label && PhraseText.WithoutNumbering(label).Length < label.Length;

    private RowDraft Draft(YamlNode node, Dimension dimension, bool isRevenue)
    {
        switch (node)
        {
            case YamlScalarNode { Value: null or "" }:
                return new RowDraft(new SectionRow(string.Empty, Coordinates.Everything, PhraseRole.None), _ => new BlankRow());
            case YamlScalarNode scalar:
                return Fixed(scalar, scalar.Value, phrases.Row(scalar.Value, dimension, isRevenue));
            case YamlMappingNode mapping when YamlSource.Get(mapping, "expand") is not null:
                return Expanded(mapping, dimension);
            case YamlMappingNode mapping:
                yaml.Expect(mapping, "total");
                return Fixed(mapping, yaml.Text(mapping, "total"), new ResolvedPhrase(Coordinates.Everything, PhraseRole.Total, null));
            default:
                yaml.Fault(node, $"statement “{statement}”: a row is a text, “expand” or “total”.");
                return new RowDraft(new SectionRow(string.Empty, null, PhraseRole.None), _ => new BlankRow());
        }
    }

    private RowDraft Fixed(YamlNode node, string label, ResolvedPhrase? known)
    {
        if (known is null)
        {
            yaml.Fault(node, $"statement “{statement}”: row “{label}”: neither the lexicon (catalog/lexicon/phrases.csv) nor the code lists know it.");
            known = new ResolvedPhrase(Coordinates.Everything, PhraseRole.None, null);
        }

        return new RowDraft(new SectionRow(label, known.Meaning, known.Role), meaning => new FixedRow(label, meaning, known.Role is PhraseRole.Total or PhraseRole.Closing or PhraseRole.Grand));
    }

    private RowDraft Expanded(YamlMappingNode node, Dimension dimension)
    {
        yaml.Expect(node, "expand", "levels", "with", "numbered", "rows");
        var expanded = DimensionOf(node, "expand");
        var with = YamlSource.Get(node, "with") is null ? null : DimensionOf(node, "with");
        var levels = yaml.Texts(node, "levels").Select(level => int.TryParse(level, out int length) ? length : 0).ToList();
        if (expanded is { Kind: DimensionKind.Codes } && (levels.Count == 0 || levels.Contains(0)))
        {
            yaml.Fault(node, $"statement “{statement}”: “levels” must list the lengths of codes, such as [3, 5, 7].");
        }

        var children = YamlSource.List(node, "rows").Select(child => Draft(child, dimension, isRevenue: false)).Select(draft => draft.Make(draft.Section.Meaning ?? Coordinates.Everything)).ToList();
        bool numbered = yaml.Flag(node, "numbered");
        return new RowDraft(new SectionRow(string.Empty, Coordinates.Everything, PhraseRole.None), meaning => new ExpandedRows(expanded ?? StandardDimensions.Function, levels, with, numbered, children, meaning));
    }

    private Dimension? DimensionOf(YamlMappingNode node, string key)
    {
        string name = yaml.Text(node, key);
        var dimension = StandardDimensions.Find(name);
        if (dimension is null)
        {
            yaml.Fault(node, $"statement “{statement}”: “{name}” is no dimension; expected one of {string.Join(", ", StandardDimensions.All)}.");
        }

        return dimension;
    }

    /// <summary>A row before its section is known.</summary>
    private sealed record RowDraft(SectionRow Section, Func<Coordinates, LayoutRow> Make);
}
