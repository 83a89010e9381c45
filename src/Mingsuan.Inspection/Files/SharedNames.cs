namespace Mingsuan.Inspection.Files;

/// <summary>Names documents for a report that is sent to others: without the folders that all of them share.</summary>
public static class SharedNames
{
    /// <summary>The names in the order of the inputs.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Input> inputs)
    {
        string[][] ways = [.. inputs.Select(input => input.Name.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar))];
        int shared = 0;
        while (ways.Length > 0 && ways.All(way => shared < way.Length - 1 && way[shared] == ways[0][shared]))
        {
            shared++;
        }

        return [.. ways.Select(way => string.Join('/', way.Skip(shared)))];
    }
}
