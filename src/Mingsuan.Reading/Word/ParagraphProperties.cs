using Mingsuan.Reading.Packages;

namespace Mingsuan.Reading.Word;

/// <summary>The properties of a paragraph that change what is read.</summary>
/// <param name="Style">The id of its style, or null.</param>
/// <param name="OutlineLevel">1 and more for headings, 0 for body text, null when it does not say.</param>
/// <param name="Numbering">Its place in a list, or null when it does not say.</param>
/// <param name="IsMarkDeleted">True when the end of the paragraph is deleted, so that the next one goes on with it.</param>
internal sealed record ParagraphProperties(string? Style, int? OutlineLevel, NumberingReference? Numbering, bool IsMarkDeleted)
{
    private const int BodyText = 9;

    /// <summary>Of a paragraph without properties.</summary>
    public static ParagraphProperties None { get; } = new(null, null, null, false);

    /// <summary>Reads the element <c>pPr</c>.</summary>
    public static ParagraphProperties Read(PartReader reader)
    {
        var result = None;
        if (!reader.Enter(out int depth))
        {
            return result;
        }

        while (reader.NextChild(depth))
        {
            switch (reader.Name)
            {
                case "pStyle":
                    result = result with { Style = reader.Attribute("val") };
                    break;
                case "outlineLvl" when reader.Number("val") is >= 0 and <= BodyText and { } level:
                    result = result with { OutlineLevel = level == BodyText ? 0 : level + 1 };
                    break;
                case "numPr":
                    result = result with { Numbering = NumberingReference.Read(reader) };
                    break;
                case "rPr":
                    result = result with { IsMarkDeleted = RunProperties.Read(reader).IsDeleted };
                    break;
            }
        }

        return result;
    }
}

/// <summary>A place in a list.</summary>
/// <param name="List">The id of the list; 0 for none; null when only the level is given.</param>
/// <param name="Level">0 and more; null when not given.</param>
internal sealed record NumberingReference(int? List, int? Level)
{
    /// <summary>Reads the element <c>numPr</c>.</summary>
    public static NumberingReference Read(PartReader reader)
    {
        int? list = null;
        int? level = null;
        if (reader.Enter(out int depth))
        {
            while (reader.NextChild(depth))
            {
                if (reader.Name == "numId")
                {
                    list = reader.Number("val");
                }
                else if (reader.Name == "ilvl")
                {
                    level = reader.Number("val");
                }
            }
        }

        return new NumberingReference(list, level);
    }
}

/// <summary>The properties of a run that change what is read.</summary>
/// <param name="Style">The id of its style, or null.</param>
/// <param name="IsHidden">Hidden or not; null when it does not say.</param>
/// <param name="IsDeleted">True for the mark of a deleted paragraph.</param>
/// <param name="Font">The font for symbols, or null.</param>
internal readonly record struct RunProperties(string? Style, bool? IsHidden, bool IsDeleted, string? Font)
{
    /// <summary>Reads the element <c>rPr</c>.</summary>
    public static RunProperties Read(PartReader reader)
    {
        var result = default(RunProperties);
        if (!reader.Enter(out int depth))
        {
            return result;
        }

        while (reader.NextChild(depth))
        {
            switch (reader.Name)
            {
                case "rStyle":
                    result = result with { Style = reader.Attribute("val") };
                    break;
                case "vanish" or "specVanish":
                    result = result with { IsHidden = reader.IsOn() };
                    break;
                case "del" or "moveFrom":
                    result = result with { IsDeleted = true };
                    break;
                case "rFonts":
                    result = result with { Font = reader.Attribute("ascii") ?? reader.Attribute("hAnsi") };
                    break;
            }
        }

        return result;
    }
}
