using DocumentFormat.OpenXml.Wordprocessing;

namespace Mingsuan.Printing.Word;

/// <summary>The styles of an official document. A font that a system lacks is replaced by one that its list of fonts names beside it.</summary>
internal static class WordStyles
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string CoverLine = "CoverLine";
    public const string ContentsTitle = "ContentsTitle";
    public const string TableTitle = "TableTitle";
    public const string TableLine = "TableLine";
    public const string TableText = "TableText";
    public const string TableAmount = "TableAmount";
    public const string TableHeading = "TableHeading";
    public const string TableNote = "TableNote";
    public const string Footer = "Footer";
    public const string Tail = "Tail";

    /// <summary>The height of a heading with what stands above and below it, in twentieths of a point.</summary>
    public const int HeadingHeight = 1000;

    /// <summary>The height of a table's title.</summary>
    public const int TableTitleHeight = 580;

    /// <summary>The height of a line above a table.</summary>
    public const int TableLineHeight = 320;

    /// <summary>The height of a note below a table.</summary>
    public const int TableNoteHeight = 340;

    private const string FangSong = "仿宋_GB2312";
    private const string Hei = "黑体";
    private const string Kai = "楷体_GB2312";
    private const string Song = "宋体";
    private const string TitleSong = "方正小标宋简体";
    private const string Latin = "Times New Roman";

    /// <summary>The style of a heading of a level from 1 to 3.</summary>
    public static string Heading(int level) => "Heading" + level;

    /// <summary>The style of an entry of the contents.</summary>
    public static string Contents(int level) => "TOC" + level;

    /// <summary>Makes the styles.</summary>
    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(FontsOf(FangSong), new FontSize { Val = "32" }, new FontSizeComplexScript { Val = "32" }, new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Style(Normal, "Normal", null, new ParagraphLook { Line = 560, FirstLine = 200, Justification = JustificationValues.Both }, FangSong, 32, isDefault: true),
        Style(Title, "Title", Normal, new ParagraphLook { Line = 800, Justification = JustificationValues.Center, After = 240 }, TitleSong, 44),
        Style(CoverLine, "封面", Normal, new ParagraphLook { Line = 700, Justification = JustificationValues.Center }, FangSong, 36),
        Style(ContentsTitle, "目录标题", Normal, new ParagraphLook { Line = 700, Justification = JustificationValues.Center, After = 120 }, TitleSong, 44),
        Style(Heading(1), "heading 1", Normal, new ParagraphLook { Line = 640, Justification = JustificationValues.Center, Before = 240, After = 120, Outline = 0, KeepNext = true }, Hei, 36),
        Style(Heading(2), "heading 2", Normal, new ParagraphLook { Line = 560, FirstLine = 200, Before = 120, Outline = 1, KeepNext = true }, Hei, 32),
        Style(Heading(3), "heading 3", Normal, new ParagraphLook { Line = 560, FirstLine = 200, Before = 60, Outline = 2, KeepNext = true }, Kai, 32),
        Style(Contents(1), "toc 1", Normal, new ParagraphLook { Line = 460, Dots = true }, Hei, 28),
        Style(Contents(2), "toc 2", Normal, new ParagraphLook { Line = 440, Left = 280, Dots = true }, FangSong, 26),
        Style(Contents(3), "toc 3", Normal, new ParagraphLook { Line = 420, Left = 560, Dots = true }, FangSong, 24),
        Style(TableTitle, "表名", Normal, new ParagraphLook { Line = 520, Justification = JustificationValues.Center, Outline = 2, KeepNext = true, Before = 60 }, TitleSong, 32),
        Style(TableLine, "表头行", Normal, new ParagraphLook { Line = TableLineHeight, KeepNext = true }, Song, 21),
        Style(TableText, "表格文字", Normal, new ParagraphLook { Line = 280, IsCell = true }, Song, 21),
        Style(TableAmount, "表格数字", TableText, new ParagraphLook { Line = 280, IsCell = true, Justification = JustificationValues.Right }, Song, 21),
        Style(TableHeading, "表格栏目", TableText, new ParagraphLook { Line = 280, IsCell = true, Justification = JustificationValues.Center }, Hei, 21),
        Style(TableNote, "表注", Normal, new ParagraphLook { Line = TableNoteHeight }, Song, 21),
        Style(Tail, "节尾", Normal, new ParagraphLook { Line = 20 }, Song, 2),
        Style(Footer, "footer", Normal, new ParagraphLook { Line = 320, Justification = JustificationValues.Center }, Song, 28));

    /// <summary>The list of the fonts: for a system that lacks one, the names of others like it, then its family.</summary>
    public static Fonts CreateFonts() => new(
        Font(FangSong, "FangSong, 仿宋, STFangsong, Noto Serif CJK SC, Source Han Serif SC", FontFamilyValues.Modern),
        Font(Hei, "SimHei, STHeiti, Noto Sans CJK SC, Source Han Sans SC", FontFamilyValues.Modern),
        Font(Kai, "KaiTi, 楷体, STKaiti, Noto Serif CJK SC, Source Han Serif SC", FontFamilyValues.Modern),
        Font(Song, "SimSun, STSong, Noto Serif CJK SC, Source Han Serif SC", FontFamilyValues.Auto),
        Font(TitleSong, "FZXiaoBiaoSong-B05S, STZhongsong, 华文中宋, Noto Serif CJK SC, Source Han Serif SC", FontFamilyValues.Auto),
        Font(Latin, "Liberation Serif, Tinos, Noto Serif CJK SC", FontFamilyValues.Roman, "00"));

    private static Font Font(string name, string others, FontFamilyValues family, string charset = "86") => new(
        new AltName { Val = others },
        new FontCharSet { Val = charset },
        new FontFamily { Val = family },
        new Pitch { Val = FontPitchValues.Variable })
    { Name = name };

    private static Style Style(string id, string name, string? basedOn, ParagraphLook look, string font, int size, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, CustomStyle = name[0] > 'z' ? true : null };
        style.AppendChild(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.AppendChild(new BasedOn { Val = basedOn });
        }

        style.AppendChild(new PrimaryStyle());
        style.AppendChild(look.Properties());
        style.AppendChild(new StyleRunProperties(FontsOf(font), new FontSize { Val = size.ToString() }, new FontSizeComplexScript { Val = size.ToString() }));
        return style;
    }

    private static RunFonts FontsOf(string eastAsia) => new()
    {
        Ascii = Latin,
        HighAnsi = Latin,
        EastAsia = eastAsia,
        ComplexScript = Latin,
    };

    /// <summary>How a paragraph stands; lengths in twentieths of a point, the first line in hundredths of a character.</summary>
    private sealed record ParagraphLook
    {
        public int Line { get; init; }

        public int FirstLine { get; init; }

        public int Left { get; init; }

        public int Before { get; init; }

        public int After { get; init; }

        public int? Outline { get; init; }

        public bool KeepNext { get; init; }

        public bool Dots { get; init; }

        /// <summary>True for a cell, where figures and words stand without the space that a program puts between them.</summary>
        public bool IsCell { get; init; }

        public JustificationValues Justification { get; init; } = JustificationValues.Left;

        public StyleParagraphProperties Properties()
        {
            var properties = new StyleParagraphProperties();
            if (KeepNext)
            {
                properties.AppendChild(new KeepNext());
            }

            if (Dots)
            {
                properties.AppendChild(new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = WordPage.Portrait.TextWidth }));
            }

            if (IsCell)
            {
                properties.Append(new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false });
            }

            // Every style says its own indents: they would be inherited from the text.
            properties.AppendChild(new SpacingBetweenLines { Before = Before.ToString(), After = After.ToString(), Line = Line.ToString(), LineRule = Line < 300 ? LineSpacingRuleValues.AtLeast : LineSpacingRuleValues.Exact });
            properties.AppendChild(new Indentation { Left = Left.ToString(), FirstLineChars = FirstLine, FirstLine = FirstLine == 0 ? "0" : "640" });
            properties.AppendChild(new Justification { Val = Justification });
            if (Outline is { } level)
            {
                properties.AppendChild(new OutlineLevel { Val = level });
            }

            return properties;
        }
    }
}
