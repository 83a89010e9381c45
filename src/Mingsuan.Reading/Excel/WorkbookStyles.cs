using Mingsuan.Reading.Packages;

namespace Mingsuan.Reading.Excel;

/// <summary>The number formats of a workbook's cell styles.</summary>
internal sealed class WorkbookStyles
{
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _styles = [];

    /// <summary>The format code of a style; empty for General.</summary>
    public string Format(int style) =>
        style < 0 || style >= _styles.Count ? string.Empty : _codes.GetValueOrDefault(_styles[style]) ?? BuiltInFormats.Find(_styles[style]);

    /// <summary>Reads the part of the styles.</summary>
    public void Read(PartReader reader)
    {
        if (!reader.Enter(out int depth))
        {
            return;
        }

        while (reader.NextChild(depth))
        {
            if (reader.Name is "numFmts" or "cellXfs" && reader.Enter(out int inner))
            {
                while (reader.NextChild(inner))
                {
                    if (reader.Name == "numFmt" && reader.Number("numFmtId") is { } id && reader.Attribute("formatCode") is { } code)
                    {
                        _codes[id] = code.Equals("General", StringComparison.OrdinalIgnoreCase) ? string.Empty : code;
                    }
                    else if (reader.Name == "xf")
                    {
                        _styles.Add(reader.Number("numFmtId") ?? 0);
                    }
                }
            }
        }
    }
}
