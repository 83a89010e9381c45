using System.Globalization;
using System.Xml;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing.Html;

/// <summary>A chart as a drawing of bars with their amounts in words: what a pie shows, bars show to everybody, printed in one colour too.</summary>
internal static class ChartSvg
{
    private const int Width = 720;
    private const int LabelWidth = 230;
    private const int AmountWidth = 150;
    private const int RowHeight = 34;

    /// <summary>Writes it with a title and, for those who do not see it, every amount.</summary>
    public static void Write(XmlWriter html, ChartBlock chart, string anchor)
    {
        decimal most = Math.Max(1m, chart.Points.Max(point => Math.Abs(point.Amount.Yuan)));
        decimal whole = chart.Points.Sum(point => point.Amount.Yuan);
        int height = (chart.Points.Count * RowHeight) + 10;
        html.WriteStartElement("figure");
        html.WriteAttributeString("id", anchor);
        html.WriteStartElement("svg");
        html.Attributes(("viewBox", $"0 0 {Width} {height}"), ("role", "img"), ("aria-labelledby", anchor + "c"));
        for (int index = 0; index < chart.Points.Count; index++)
        {
            var point = chart.Points[index];
            int y = (index * RowHeight) + 8;
            decimal length = Math.Abs(point.Amount.Yuan) / most * (Width - LabelWidth - AmountWidth - 20);
            html.Element("text", point.Category, ("x", Number(LabelWidth - 10)), ("y", Number(y + 16)), ("text-anchor", "end"), ("font-size", "15"));
            html.Element("rect", string.Empty, ("x", Number(LabelWidth)), ("y", Number(y)), ("width", Number(Math.Max(length, 1m))), ("height", "22"), ("fill", "#9a1b1e"));
            html.Element("text", Words(point, whole, chart), ("x", Number(LabelWidth + length + 8m)), ("y", Number(y + 16)), ("font-size", "14"));
        }

        html.WriteFullEndElement();
        html.Element("figcaption", $"{chart.Title}（单位：{chart.Unit.Name}）", ("id", anchor + "c"));
        html.WriteFullEndElement();
    }

    private static string Words(ChartPoint point, decimal whole, ChartBlock chart) =>
        chart.Kind == ChartKind.Pie && whole > 0m
            ? $"{point.Amount.Printed}　{(100m * point.Amount.Yuan / whole).ToString("0.00", CultureInfo.InvariantCulture)}%"
            : point.Amount.Printed;

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
