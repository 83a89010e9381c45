using System.Text.RegularExpressions;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements.Rows;

/// <summary>Reads row labels by code, by the lexicon and by the names of the code lists.</summary>
/// <param name="lexicon">The phrases.</param>
/// <param name="catalogue">The code lists.</param>
/// <param name="year">The fiscal year, or null.</param>
internal sealed partial class RowLabelReader(Lexicon lexicon, Catalogue catalogue, int? year)
{
    private readonly Dictionary<Dimension, string> _open = [];
    private readonly SplitCodes _parts = new();

    /// <summary>The dimension that names without a heading of their own belong to.</summary>
    public Dimension DefaultDimension { get; init; } = StandardDimensions.Function;

    /// <summary>True where names beside the code of a subject that are not its own are projects.</summary>
    public bool ListsProjects { get; init; }

    /// <summary>Reads the label cells of one row of a block.</summary>
    /// <param name="labels">The label columns with their texts.</param>
    /// <param name="block">The block.</param>
    public RowLabel Read(IReadOnlyList<(Column Column, string Text)> labels, LabelBlock block)
    {
        var printed = labels.Where(label => label.Text.Length > 0).ToList();
        if (printed.Count == 0)
        {
            return RowLabel.None;
        }

        var items = printed.FindAll(label => label.Column.Role == PhraseRole.Item);
        string text = items.Count > 1 ? items[^1].Text : printed[^1].Column.IsCode && printed.Count > 1 && !printed[0].Column.IsCode ? printed[0].Text : printed.Find(label => !label.Column.IsCode).Text ?? printed[^1].Text;
        bool partial = PhraseText.IsPartial(PhraseText.Normalize(text));
        var phrase = printed.Select(label => lexicon.Find(PhraseText.WithoutNumbering(PhraseText.Normalize(label.Text)), PhrasePlace.Row)).FirstOrDefault(found => found?.Role == PhraseRole.Total);
        if (phrase is not null && items.Count > 1)
        {
            // 小计 beside the name of a group is the group's.
            var group = Item(items[0].Text, block);
            return new RowLabel(items[0].Text, group.Meaning, PhraseRole.None, partial, group.IsKnown);
        }

        if (phrase is not null)
        {
            return new RowLabel(text, phrase.Meaning, PhraseRole.Total, partial, true);
        }

        var meaning = Coordinates.Everything;
        var role = PhraseRole.None;
        bool known = true;
        var coded = new HashSet<Dimension>();
        foreach (var (column, cell) in _parts.Join(printed))
        {
            if (column.IsCode && Code(column, cell) is { } member)
            {
                meaning = meaning?.Meet(Coordinates.Of(member));
                coded.Add(member.Dimension);
                Open(member);
            }
        }

        foreach (var (column, cell) in printed)
        {
            if (ListsProjects && column is { Role: PhraseRole.Name, Dimension: null } && coded.Contains(StandardDimensions.Function) && ProjectBeside(meaning, cell) is { } project)
            {
                meaning = meaning?.Meet(Coordinates.Of(project));
                continue;
            }

            if (column.IsCode || (column.Dimension is { } dimension ? coded.Contains(dimension) : coded.Any(known => known != StandardDimensions.Unit)))
            {
                continue;
            }

            if (coded.Count > 0 && column.Dimension is null && Item(cell, block) is { IsKnown: false })
            {
                continue;
            }

            var label = column.Dimension is { } own ? Named(own, cell) : Item(cell, block);
            meaning = label.Meaning is null ? null : meaning?.Meet(label.Meaning);
            role = label.Role != PhraseRole.None ? label.Role : role;
            text = known && !label.IsKnown ? cell : text;
            known &= label.IsKnown;
        }

        return new RowLabel(text, meaning, role, partial, known);
    }

    /// <summary>True when a text is a label of a column; reads without remembering the class that it opens.</summary>
    public bool Knows(Column column, string text, LabelBlock block)
    {
        var open = new Dictionary<Dimension, string>(_open);
        var label = Read([(column, text)], block);
        _open.Clear();
        foreach (var (dimension, code) in open)
        {
            _open[dimension] = code;
        }

        return label is { IsKnown: true, Meaning: not null };
    }

    private static Member? Code(Column column, string cell)
    {
        string code = PhraseText.Normalize(cell);
        if (column.Dimension is { Kind: DimensionKind.Names } names)
        {
            return names.Member(code);
        }

        if (!ClassificationCode().IsMatch(code))
        {
            return null;
        }

        return (code[0] switch
        {
            '1' => StandardDimensions.RevenueClass,
            _ => column.Dimension,
        } ?? code[0] switch
        {
            '2' => StandardDimensions.Function,
            '3' => StandardDimensions.Economic,
            '5' => StandardDimensions.GovernmentEconomic,
            _ => null,
        })?.Member(code);
    }

    /// <summary>A name in a column that says which list its names belong to.</summary>
    private RowLabel Named(Dimension dimension, string cell)
    {
        if (dimension.Kind == DimensionKind.Names)
        {
            return new RowLabel(cell, Coordinates.Of(dimension.Member(PhraseText.Normalize(cell))), PhraseRole.None, false, true);
        }

        string words = PhraseText.Normalize(cell);

        // A list of classes may end with 当年支出小计, 结转下年, 支出合计.
        if (lexicon.Find(PhraseText.WithoutNumbering(words), PhrasePlace.Row) is { Role: PhraseRole.Closing or PhraseRole.Opening or PhraseRole.Grand } phrase)
        {
            return new RowLabel(cell, phrase.Meaning, phrase.Role, PhraseText.IsPartial(words), true);
        }

        if ((Leading(words, dimension) ?? ByName(dimension, cell) ?? ByName(dimension, PhraseText.WithoutNumbering(words))) is { } member)
        {
            Open(member);
            return new RowLabel(cell, Coordinates.Of(member), PhraseRole.None, false, true);
        }

        return new RowLabel(cell, Coordinates.Of(Anonymous(dimension, cell)), PhraseRole.None, false, false);
    }

    /// <summary>The project that a name beside the code of a subject names; null when it is the name of the subject or of a unit.</summary>
    private Member? ProjectBeside(Coordinates? meaning, string cell)
    {
        string words = PhraseText.WithoutNumbering(PhraseText.Normalize(cell));
        string? code = meaning?[StandardDimensions.Function].Id;
        return code is null || catalogue.Function.FindByName(words).Any(entry => entry.Code == code) || code.Length < 7 ? null : StandardDimensions.Project.Member(words);
    }

    /// <summary>A label of any kind.</summary>
    private RowLabel Item(string cell, LabelBlock block)
    {
        string words = PhraseText.WithoutNumbering(PhraseText.Normalize(cell));
        if (lexicon.Find(words, PhrasePlace.Row) is { } phrase)
        {
            Open(phrase.Meaning[StandardDimensions.Economic]);
            return new RowLabel(cell, phrase.Meaning, phrase.Role, false, true);
        }

        var member = Leading(words, DefaultDimension) ?? (block.IsRevenue ? null : ByName(DefaultDimension, words));
        if (member is not null)
        {
            Open(member);
            return new RowLabel(cell, Coordinates.Of(member), PhraseRole.None, false, true);
        }

        var reading = lexicon.Read(cell, PhrasePlace.Row);
        if (reading.IsComplete)
        {
            return new RowLabel(cell, reading.Meaning, reading.Phrases[^1].Role, false, true);
        }

        return block.IsRevenue
            ? new RowLabel(cell, null, PhraseRole.None, false, false)
            : new RowLabel(cell, Coordinates.Of(Anonymous(DefaultDimension, words)), PhraseRole.None, false, false);
    }

    /// <summary>A code in front of the name: 20132组织事务, [20132]组织事务, 20132-组织事务.</summary>
    private static Member? Leading(string words, Dimension otherwise)
    {
        var code = LeadingCode().Match(words);
        if (!code.Success)
        {
            return null;
        }

        string digits = code.Groups[1].Value;
        var dimension = digits[0] == '2' ? StandardDimensions.Function
            : digits[0] == '3' ? StandardDimensions.Economic
            : digits[0] == '5' ? StandardDimensions.GovernmentEconomic
            : otherwise;
        return dimension.Member(digits);
    }

    /// <summary>The code of a name; where several have it, the one inside the division, then the class, that the list has reached, then the highest.</summary>
    private Member? ByName(Dimension dimension, string name)
    {
        var list = List(dimension);
        if (list is null)
        {
            return null;
        }

        var entries = list.FindByName(name, year);
        if (entries.Count == 0)
        {
            entries = list.FindByName(name);
        }

        string open = _open.GetValueOrDefault(dimension) ?? string.Empty;
        var entryFound = Inside(open) ?? Inside(open.Length > 3 ? open[..3] : string.Empty) ?? entries.OrderBy(entry => entry.Code.Length).FirstOrDefault();
        return entryFound is null ? null : dimension.Member(entryFound.Code);

        CodeEntry? Inside(string code) => code.Length == 0 ? null
            : entries.Where(entry => entry.Code.Length > code.Length && entry.Code.StartsWith(code, StringComparison.Ordinal)).OrderBy(entry => entry.Code.Length).FirstOrDefault();
    }

    /// <summary>A member for words that no list has, inside the class that the list has reached, so that it still counts in its sum.</summary>
    private Member Anonymous(Dimension dimension, string words) =>
        dimension.Member((dimension == StandardDimensions.Economic ? _open.GetValueOrDefault(dimension)?[..3] : null) + "?" + words);

    private void Open(Member member)
    {
        if (member.Id.Length >= 3 && member.Dimension.Kind == DimensionKind.Codes)
        {
            _open[member.Dimension] = member.Id[..Math.Min(5, member.Id.Length)];
        }
    }

    private CodeList? List(Dimension dimension) =>
        dimension == StandardDimensions.Function ? catalogue.Function
        : dimension == StandardDimensions.Economic ? catalogue.DepartmentEconomic
        : dimension == StandardDimensions.GovernmentEconomic ? catalogue.GovernmentEconomic
        : null;

    [GeneratedRegex(@"^\d{3}(?:\d{2}(?:\d{2})?)?$")]
    private static partial Regex ClassificationCode();

    [GeneratedRegex(@"^[\[(]?([235]\d{2}(?:\d{2}(?:\d{2})?)?)(?=[^\d.年])")]
    private static partial Regex LeadingCode();
}
