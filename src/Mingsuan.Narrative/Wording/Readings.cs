using Mingsuan.Narrative.Data;

namespace Mingsuan.Narrative.Wording;

/// <summary>How alike two characters sound or look, so that one may have been typed for the other.</summary>
internal static class Readings
{
    private static readonly Dictionary<char, List<string>> Syllables = Load();
    private static readonly HashSet<(char, char)> Lookalikes = LoadLookalikes();

    /// <summary>True when they share a reading.</summary>
    public static bool SoundAlike(char first, char second) => Nearest(first, second) == 0;

    /// <summary>True when they are mistaken for each other by their looks.</summary>
    public static bool LookAlike(char first, char second) => Lookalikes.Contains((first, second));

    /// <summary>True when readings of both begin with the same letter.</summary>
    public static bool SameInitial(char first, char second) =>
        Syllables.TryGetValue(first, out var left) && Syllables.TryGetValue(second, out var right) && left.Exists(one => right.Exists(other => one[0] == other[0]));

    /// <summary>The fewest keystrokes between readings of two characters: 0, 1, or 2 for more or for unknown characters.</summary>
    public static int Nearest(char first, char second)
    {
        if (!Syllables.TryGetValue(first, out var left) || !Syllables.TryGetValue(second, out var right))
        {
            return 2;
        }

        int nearest = 2;
        foreach (string one in left)
        {
            foreach (string other in right)
            {
                nearest = Math.Min(nearest, one == other ? 0 : IsOneSlip(one, other) ? 1 : 2);
            }
        }

        return nearest;
    }

    /// <summary>One letter more, less, other or swapped.</summary>
    private static bool IsOneSlip(string first, string second)
    {
        if (first.Length < second.Length)
        {
            (first, second) = (second, first);
        }

        if (first.Length - second.Length > 1)
        {
            return false;
        }

        int at = 0;
        while (at < second.Length && first[at] == second[at])
        {
            at++;
        }

        var rest = first.AsSpan(at);
        var other = second.AsSpan(at);
        return first.Length > second.Length ? rest[1..].SequenceEqual(other)
            : rest[1..].SequenceEqual(other[1..]) || (rest.Length > 1 && rest[0] == other[1] && rest[1] == other[0] && rest[2..].SequenceEqual(other[2..]));
    }

    private static Dictionary<char, List<string>> Load()
    {
        var readings = new Dictionary<char, List<string>>(4000);
        foreach (string[] row in RuleTable.Read("wording/readings.csv", ["syllable", "characters"], cells => cells[1].Length > 0 ? cells : null))
        {
            foreach (char character in row[1])
            {
                if (!readings.TryGetValue(character, out var list))
                {
                    readings.Add(character, list = new List<string>(1));
                }

                list.Add(row[0]);
            }
        }

        return readings;
    }

    private static HashSet<(char, char)> LoadLookalikes() =>
    [
        .. RuleTable.Read("wording/lookalikes.csv", ["characters"], cells => cells[0].Length > 1 ? cells : null)
            .SelectMany(row => row[0].SelectMany(first => row[0].Where(second => second != first).Select(second => (first, second)))),
    ];
}
