using System.Runtime.CompilerServices;
using Mingsuan.Core.Lexicons;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Catalog;

/// <summary>The phrases of procurement tables, asset tables and the sentences about them (catalog/resources/phrases.csv).</summary>
public sealed class ResourceLexicon
{
    private const string FileName = "catalog/resources/phrases.csv";
    private static readonly string[] Header = ["phrase", "where", "meaning", "note"];
    private static readonly Lazy<ResourceLexicon> Shared = new(LoadEmbedded);

    private ResourceLexicon(Dictionary<string, Dictionary<string, string>> phrases)
    {
        Columns = Of<ProcurementColumn>(phrases, "procurement-column");
        Levels = Of<ProcurementLevel>(phrases, "procurement-level");
        Categories = Of<ProcurementCategory>(phrases, "procurement-category");
        AssetRows = Of<AssetKind>(phrases, "asset-row");
        AssetColumns = Of<AssetColumn>(phrases, "asset-column");
        Concepts = Of<ResourceConcept>(phrases, "sentence");
        Markers = Of<SentenceMarker>(phrases, "marker");
        Projects = Of<ProjectMarker>(phrases, "project");
    }

    /// <summary>The lexicon that comes with the library.</summary>
    public static ResourceLexicon Default => Shared.Value;

    /// <summary>Headings of procurement tables.</summary>
    public PhraseIndex<ProcurementColumn> Columns { get; }

    /// <summary>Labels of rows that sum up others.</summary>
    public PhraseIndex<ProcurementLevel> Levels { get; }

    /// <summary>Names of goods, works and services.</summary>
    public PhraseIndex<ProcurementCategory> Categories { get; }

    /// <summary>Labels of asset tables.</summary>
    public PhraseIndex<AssetKind> AssetRows { get; }

    /// <summary>Headings of asset tables.</summary>
    public PhraseIndex<AssetColumn> AssetColumns { get; }

    /// <summary>What the number behind a phrase says in a sentence.</summary>
    public PhraseIndex<ResourceConcept> Concepts { get; }

    /// <summary>Phrases that change what a sentence speaks of.</summary>
    public PhraseIndex<SentenceMarker> Markers { get; }

    /// <summary>What the words of a project say of it.</summary>
    public PhraseIndex<ProjectMarker> Projects { get; }

    /// <summary>Loads a lexicon from a table with the columns phrase, where, meaning, note.</summary>
    /// <param name="table">The table in UTF-8.</param>
    /// <exception cref="LexiconException">A row is wrong; every fault is listed with its line.</exception>
    public static ResourceLexicon Load(string table)
    {
        var faults = new List<string>();
        var phrases = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (line, cells) in DataRows.Of(table, FileName, Header))
        {
            if (!IsKnown(cells[1], cells[2]))
            {
                faults.Add(FormattableString.Invariant($"{FileName}:{line}: “{cells[0]}”: “{cells[1]}” has no meaning “{cells[2]}”."));
            }
            else
            {
                if (!phrases.TryGetValue(cells[1], out var there))
                {
                    phrases.Add(cells[1], there = new(StringComparer.Ordinal));
                }

                if (!there.TryAdd(PhraseText.Normalize(cells[0]), cells[2]))
                {
                    faults.Add(FormattableString.Invariant($"{FileName}:{line}: “{cells[0]}” is there twice."));
                }
            }
        }

        return faults.Count > 0 ? throw new LexiconException(faults) : new ResourceLexicon(phrases);
    }

    private static ResourceLexicon LoadEmbedded()
    {
        using var stream = typeof(ResourceLexicon).Assembly.GetManifestResourceStream(FileName) ?? throw new LexiconException([$"{FileName} is missing from the assembly."]);
        using var reader = new StreamReader(stream);
        return Load(reader.ReadToEnd());
    }

    private static bool IsKnown(string where, string meaning) => where switch
    {
        "procurement-column" => Meaning<ProcurementColumn>(meaning) is not null,
        "procurement-level" => Meaning<ProcurementLevel>(meaning) is not null,
        "procurement-category" => Meaning<ProcurementCategory>(meaning) is not null,
        "asset-row" => Meaning<AssetKind>(meaning) is not null,
        "asset-column" => Meaning<AssetColumn>(meaning) is not null,
        "sentence" => Meaning<ResourceConcept>(meaning) is not null,
        "marker" => Meaning<SentenceMarker>(meaning) is not null,
        "project" => Meaning<ProjectMarker>(meaning) is not null,
        _ => false,
    };

    private static PhraseIndex<T> Of<T>(Dictionary<string, Dictionary<string, string>> phrases, string where)
        where T : struct, Enum
    {
        var meanings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (phrase, meaning) in phrases.GetValueOrDefault(where) ?? [])
        {
            meanings.Add(phrase, Unsafe.BitCast<T, int>(Meaning<T>(meaning)!.Value));
        }

        return new(new PhraseTable(meanings));
    }

    private static T? Meaning<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var value) && char.IsAsciiLetter(name.FirstOrDefault()) ? value : null;
}

/// <summary>What a column of an asset table holds.</summary>
public enum AssetColumn
{
    /// <summary>项目.</summary>
    Label,

    /// <summary>数量, 面积.</summary>
    Quantity,

    /// <summary>价值, without saying which.</summary>
    Value,

    /// <summary>原值.</summary>
    OriginalCost,

    /// <summary>净值.</summary>
    NetBookValue,

    /// <summary>Others: 序号, 备注.</summary>
    Remark,
}

/// <summary>What a phrase changes in a sentence.</summary>
public enum SentenceMarker
{
    /// <summary>The sentence is about procurement.</summary>
    Procurement,

    /// <summary>The sentence is about assets.</summary>
    Assets,

    /// <summary>What follows is to be bought.</summary>
    Planned,

    /// <summary>The number that follows compares with another year or is otherwise no statement of this one.</summary>
    Comparison,
}

/// <summary>What the words of a project say of it.</summary>
public enum ProjectMarker
{
    /// <summary>It buys something that the law on procurement may cover.</summary>
    Purchase,

    /// <summary>Its money is that of the office's running (公用经费).</summary>
    PublicFunds,
}
