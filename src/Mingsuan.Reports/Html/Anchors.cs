using System.Globalization;

namespace Mingsuan.Reports.Html;

/// <summary>The ids by which parts of a report are linked.</summary>
internal static class Anchors
{
    public static string Document(int document) => "d" + Plain(document);

    public static string Finding(int number) => "f" + Plain(number);

    public static string Part(int document, string name) => Document(document) + "-" + name;

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
