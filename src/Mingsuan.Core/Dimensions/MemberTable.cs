namespace Mingsuan.Core.Dimensions;

/// <summary>
/// The members of the closed dimensions, from catalog/lexicon/members.csv (columns dimension, path, chinese, source), which is part of this
/// assembly: phrases, layouts and figures must agree on them. No cell holds a comma, so that lines are simply cut.
/// </summary>
internal static class MemberTable
{
    private const string FileName = "catalog/lexicon/members.csv";
    private const string Header = "dimension,path,chinese,source";
    private const int Cells = 4;

    private static readonly Dictionary<string, List<string>> Embedded = Read();

    /// <summary>The ways to the members of a dimension, parents before children.</summary>
    /// <param name="dimension">Its identifier.</param>
    /// <exception cref="InvalidDataException">The table has no member of it.</exception>
    public static string[] Of(string dimension) =>
        Embedded.TryGetValue(dimension, out var paths) ? [.. paths] : throw new InvalidDataException($"{FileName} has no member of the dimension “{dimension}”.");

    /// <summary>Reads a table.</summary>
    /// <param name="table">The text.</param>
    /// <returns>The ways to the members, by dimension.</returns>
    /// <exception cref="InvalidDataException">The header or a line is wrong, a member stands twice in its dimension or before its parent. The message names the line.</exception>
    public static Dictionary<string, List<string>> Parse(string table)
    {
        var members = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        string[] lines = table.Split('\n');
        if (lines[0].TrimEnd('\r') != Header)
        {
            throw new InvalidDataException($"{FileName}:1: the first line must be “{Header}”.");
        }

        for (int index = 1; index < lines.Length; index++)
        {
            string line = lines[index].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string at = $"{FileName}:{index + 1}: “{line}”: ";
            string[] cells = line.Split(',');
            if (cells.Length != Cells || cells[0].Length == 0 || cells[1].Length == 0)
            {
                throw new InvalidDataException($"{at}expected {Cells} cells, dimension and path not blank.");
            }

            if (!members.TryGetValue(cells[0], out var paths))
            {
                members.Add(cells[0], paths = []);
            }

            int slash = cells[1].LastIndexOf('/');
            if (slash >= 0 && !paths.Contains(cells[1][..slash], StringComparer.Ordinal))
            {
                throw new InvalidDataException($"{at}“{cells[1][..slash]}” must stand above it.");
            }

            string id = cells[1][(slash + 1)..];
            if (paths.Exists(path => path[(path.LastIndexOf('/') + 1)..] == id))
            {
                throw new InvalidDataException($"{at}the dimension has a member “{id}” already.");
            }

            paths.Add(cells[1]);
        }

        return members;
    }

    private static Dictionary<string, List<string>> Read()
    {
        using var stream = typeof(MemberTable).Assembly.GetManifestResourceStream(FileName) ?? throw new InvalidDataException($"{FileName} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
