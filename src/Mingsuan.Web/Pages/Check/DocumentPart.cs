using System.Globalization;
using System.Text.RegularExpressions;

namespace Mingsuan.Web.Pages.Check;

/// <summary>A part of a document that is shown at once.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Which statement, table (by its block) or page (from 1); 0 for running text.</param>
/// <param name="From">The first row or passage.</param>
public sealed partial record DocumentPart(PartKind Kind, int Index, int From = 0)
{
    /// <summary>The rows that are shown at once.</summary>
    public const int Rows = 300;

    /// <summary>The passages that are shown at once.</summary>
    public const int Passages = 80;

    /// <summary>As it stands in an address: <c>s3</c>, <c>s3-300</c>.</summary>
    public string Name => Letter(Kind) + Index.ToString(CultureInfo.InvariantCulture) + (From == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"-{From}"));

    /// <summary>Reads what stands in an address; null when it is none.</summary>
    public static DocumentPart? Read(string? name)
    {
        var match = Pattern().Match(name ?? string.Empty);
        return match.Success
            ? new DocumentPart(
                Enum.GetValues<PartKind>().First(kind => Letter(kind) == match.Groups[1].Value),
                int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture),
                match.Groups[3].Success ? int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture) : 0)
            : null;
    }

    private static string Letter(PartKind kind) => kind switch { PartKind.Statement => "s", PartKind.Table => "g", PartKind.Text => "t", _ => "p" };

    [GeneratedRegex("^([sgtp])([0-9]{1,6})(?:-([0-9]{1,7}))?$")]
    private static partial Regex Pattern();
}

/// <summary>What a part of a document is.</summary>
public enum PartKind
{
    /// <summary>A statement.</summary>
    Statement,

    /// <summary>Another table.</summary>
    Table,

    /// <summary>Running text.</summary>
    Text,

    /// <summary>The picture of a page.</summary>
    Page,
}
