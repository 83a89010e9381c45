using DocumentFormat.OpenXml;

namespace Mingsuan.Reports.Excel;

/// <summary>Sizes of paper and columns. The package types them as binary fractions; what it stores is the text given here.</summary>
internal static class Size
{
#pragma warning disable RS0030 // No money: the only way to give a width to the package.
    /// <summary>A size as text: 0.4.</summary>
    public static DoubleValue Of(string text) => new() { InnerText = text };
#pragma warning restore RS0030
}
