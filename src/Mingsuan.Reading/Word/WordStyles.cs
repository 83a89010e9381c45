using Mingsuan.Reading.Packages;

namespace Mingsuan.Reading.Word;

/// <summary>The styles of a document as far as they change what is read: heading levels, numbering, hidden text.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 32;
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private string? _default;

    /// <summary>Reads the part of the styles.</summary>
    public static void Read(PartReader reader, WordStyles styles)
    {
        if (!reader.Enter(out int depth))
        {
            return;
        }

        while (reader.NextChild(depth))
        {
            if (reader.Name == "style" && reader.Attribute("styleId") is { } id)
            {
                if (reader.Attribute("type") is null or "paragraph" && reader.Attribute("default") is "1" or "true")
                {
                    styles._default = id;
                }

                styles._styles.TryAdd(id, ReadStyle(reader));
            }
        }
    }

    /// <summary>The heading level of a style, 1 and more; 0 for others.</summary>
    public int HeadingLevel(string? id) => Find(id, style => style.Level) ?? 0;

    /// <summary>The list and the level that a style puts its paragraphs into; null when it does not.</summary>
    public NumberingReference? Numbering(string? id) => Find(id, style => style.Numbering);

    /// <summary>True when a style hides its text.</summary>
    public bool IsHidden(string? id) => Find(id, style => style.IsHidden) ?? false;

    /// <summary>What a style or the nearest one it is based on says; styles that are based on each other in a circle say nothing.</summary>
    private T? Find<T>(string? id, Func<Style, T?> get)
    {
        string? next = id ?? _default;
        for (int step = 0; step < LongestChain && next is not null && _styles.TryGetValue(next, out var style); step++)
        {
            if (get(style) is { } found)
            {
                return found;
            }

            next = style.BasedOn;
        }

        return default;
    }

    private static Style ReadStyle(PartReader reader)
    {
        var style = new Style();
        if (!reader.Enter(out int depth))
        {
            return style;
        }

        while (reader.NextChild(depth))
        {
            switch (reader.Name)
            {
                case "name":
                    style.Level ??= LevelOfName(reader.Attribute("val"));
                    break;
                case "basedOn":
                    style.BasedOn = reader.Attribute("val");
                    break;
                case "pPr":
                    var properties = ParagraphProperties.Read(reader);
                    style.Level = properties.OutlineLevel is { } level ? level : style.Level;
                    style.Numbering = properties.Numbering;
                    break;
                case "rPr":
                    style.IsHidden = RunProperties.Read(reader).IsHidden;
                    break;
            }
        }

        return style;
    }

    private static int? LevelOfName(string? name) =>
        name is not null && (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("标题 ", StringComparison.Ordinal))
        && name[^1] is >= '1' and <= '9' ? name[^1] - '0' : null;

    private sealed class Style
    {
        public string? BasedOn { get; set; }

        public int? Level { get; set; }

        public NumberingReference? Numbering { get; set; }

        public bool? IsHidden { get; set; }
    }
}
