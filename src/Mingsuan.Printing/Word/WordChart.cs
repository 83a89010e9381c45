using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mingsuan.Publishing.Model;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Inline = DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Mingsuan.Printing.Word;

/// <summary>A native chart, drawn by Word itself from the amounts that it carries.</summary>
internal static class WordChart
{
    private const long Width = 5_300_000;
    private const long Height = 3_000_000;

    // Light and dark in turn, so that neighbours stay apart on a print without colours.
    private static readonly string[] Colours = ["9A1B1E", "E0B04A", "3B5B7A", "B9C7A3", "6B4E71", "D98E6B", "4D7C6F", "C9B8D0", "7A6A4F", "A9C4D9"];

    /// <summary>Makes a paragraph with the chart.</summary>
    public static Paragraph Create(MainDocumentPart main, ChartBlock chart, int number)
    {
        string id = "chart" + number;
        var part = main.AddNewPart<ChartPart>(id);
        var drawing = new C.Chart(
            Title($"{chart.Title}（单位：{chart.Unit.Name}）"),
            new C.AutoTitleDeleted { Val = false },
            chart.Kind == ChartKind.Pie ? PieArea(chart) : BarArea(chart));
        if (chart.Kind == ChartKind.Pie)
        {
            drawing.AppendChild(new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Right }, new C.Overlay { Val = false }));
        }

        drawing.AppendChild(new C.PlotVisibleOnly { Val = true });
        part.ChartSpace = new C.ChartSpace(new C.EditingLanguage { Val = "zh-CN" }, drawing);
        var frame = new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" });
        var inline = new Inline(
            new Wp.Extent { Cx = Width, Cy = Height },
            new Wp.DocProperties { Id = (uint)number, Name = "图" + number, Description = Description(chart) },
            new Wp.NonVisualGraphicFrameDrawingProperties(),
            frame)
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.CoverLine }, new SpacingBetweenLines { Line = "240", LineRule = LineSpacingRuleValues.Auto }),
            new Run(new Drawing(inline)));
    }

    /// <summary>Every amount in words, for those who do not see the chart.</summary>
    private static string Description(ChartBlock chart) =>
        chart.Title + "：" + string.Join("；", chart.Points.Select(point => point.Category + point.Amount.Printed + chart.Unit.Name));

    private static C.PlotArea PieArea(ChartBlock chart) => new(
        new C.Layout(),
        new C.PieChart(
            new C.VaryColors { Val = true },
            PieSeries(chart),
            new C.FirstSliceAngle { Val = 0 }));

    private static C.PieChartSeries PieSeries(ChartBlock chart)
    {
        var series = new C.PieChartSeries(new C.Index { Val = 0 }, new C.Order { Val = 0 });
        for (int index = 0; index < chart.Points.Count; index++)
        {
            series.AppendChild(new C.DataPoint(new C.Index { Val = (uint)index }, new C.Bubble3D { Val = false }, Fill(Colours[index % Colours.Length])));
        }

        series.Append(Labels(percent: true), Categories(chart), Values(chart));
        return series;
    }

    private static C.ChartShapeProperties Fill(string colour) => new(
        new A.SolidFill(new A.RgbColorModelHex { Val = colour }),
        new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "FFFFFF" })) { Width = 9525 });

    private static C.PlotArea BarArea(ChartBlock chart) => new(
        new C.Layout(),
        new C.BarChart(
            new C.BarDirection { Val = chart.Kind == ChartKind.Bar ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false },
            new C.BarChartSeries(
                new C.Index { Val = 0 },
                new C.Order { Val = 0 },
                Fill(Colours[0]),
                new C.InvertIfNegative { Val = false },
                Labels(percent: false),
                Categories(chart),
                Values(chart)),
            new C.GapWidth { Val = 60 },
            new C.AxisId { Val = 1 },
            new C.AxisId { Val = 2 }),
        new C.CategoryAxis(
            new C.AxisId { Val = 1 },
            new C.Scaling(new C.Orientation { Val = chart.Kind == ChartKind.Bar ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
            new C.Delete { Val = false },
            new C.AxisPosition { Val = chart.Kind == ChartKind.Bar ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
            new C.CrossingAxis { Val = 2 }),
        new C.ValueAxis(
            new C.AxisId { Val = 2 },
            new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
            new C.Delete { Val = true },
            new C.AxisPosition { Val = chart.Kind == ChartKind.Bar ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left },
            new C.CrossingAxis { Val = 1 }));

    private static C.DataLabels Labels(bool percent) => new(
        new C.DataLabelPosition { Val = C.DataLabelPositionValues.OutsideEnd },
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = !percent },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = percent },
        new C.ShowBubbleSize { Val = false });

    private static C.CategoryAxisData Categories(ChartBlock chart)
    {
        var literal = new C.StringLiteral(new C.PointCount { Val = (uint)chart.Points.Count });
        literal.Append(chart.Points.Select((point, index) => new C.StringPoint(new C.NumericValue(point.Category)) { Index = (uint)index }));
        return new C.CategoryAxisData(literal);
    }

    private static C.Values Values(ChartBlock chart)
    {
        var literal = new C.NumberLiteral(new C.FormatCode("0.00"), new C.PointCount { Val = (uint)chart.Points.Count });
        literal.Append(chart.Points.Select((point, index) => new C.NumericPoint(new C.NumericValue(point.Amount.Printed)) { Index = (uint)index }));
        return new C.Values(literal);
    }

    private static C.Title Title(string text) => new(
        new C.ChartText(new C.RichText(
            new A.BodyProperties(),
            new A.Paragraph(new A.Run(new A.RunProperties { Language = "zh-CN", FontSize = 1400 }, new A.Text(text))))),
        new C.Overlay { Val = false });
}
