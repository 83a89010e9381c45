using System.Text;
using Mingsuan.Reading.Packages;

namespace Mingsuan.Reading.Word;

/// <summary>The lists of a document: what Word prints in front of a numbered paragraph, counted as Word counts (ECMA-376 part 1, 17.9).</summary>
internal sealed class WordNumbering(WordStyles styles)
{
    private const int Levels = 9;
    private const int LongestChain = 8;
    private const int LongestText = 64;

    private readonly Dictionary<int, AbstractList> _abstracts = [];
    private readonly Dictionary<int, List> _lists = [];
    private readonly Dictionary<int, int[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    /// <summary>Reads the part of the lists.</summary>
    public void Read(PartReader reader)
    {
        if (!reader.Enter(out int depth))
        {
            return;
        }

        while (reader.NextChild(depth))
        {
            if (reader.Name == "abstractNum" && reader.Number("abstractNumId") is { } id)
            {
                _abstracts.TryAdd(id, ReadAbstract(reader));
            }
            else if (reader.Name == "num" && reader.Number("numId") is { } number)
            {
                _lists.TryAdd(number, ReadList(reader));
            }
        }
    }

    /// <summary>What stands in front of the next paragraph of a list; empty when nothing does.</summary>
    public string Next(NumberingReference reference)
    {
        if (reference.List is null or 0 || !_lists.TryGetValue(reference.List.Value, out var list) || Resolve(list, out int key) is not { } definition)
        {
            return string.Empty;
        }

        int level = Math.Clamp(reference.Level ?? 0, 0, Levels - 1);
        if (!_counters.TryGetValue(key, out int[]? counters))
        {
            _counters.Add(key, counters = new int[Levels]);
        }

        Count(counters, reference.List.Value, list, definition, level);
        return Text(counters, list, definition, level);
    }

    private void Count(int[] counters, int number, List list, AbstractList definition, int level)
    {
        bool restarts = list.Starts[level] is not null && _restarted.Add((number, level));
        counters[level] = restarts || counters[level] == 0 ? Start(level) : counters[level] + 1;
        for (int above = 0; above < level; above++)
        {
            if (counters[above] == 0)
            {
                counters[above] = Start(above);
            }
        }

        for (int below = level + 1; below < Levels; below++)
        {
            if (Definition(list, definition, below).Restart != 0)
            {
                counters[below] = 0;
            }
        }

        // Zero stands for a level that has not been used, hence one more is kept.
        int Start(int at) => (list.Starts[at] ?? Definition(list, definition, at).Start) + 1;
    }

    private static string Text(int[] counters, List list, AbstractList definition, int level)
    {
        var own = Definition(list, definition, level);
        if (own.Format == "bullet")
        {
            return own.Text is [>= '\uE000' and <= '\uF8FF'] ? string.Empty : own.Text;
        }

        var text = new StringBuilder();
        for (int index = 0; index < own.Text.Length; index++)
        {
            if (own.Text[index] == '%' && index + 1 < own.Text.Length && own.Text[index + 1] is >= '1' and <= '9')
            {
                int shown = own.Text[++index] - '1';
                string format = own.IsLegal && shown != level ? "decimal" : Definition(list, definition, shown).Format;
                text.Append(shown <= level ? CountingForms.Write(counters[shown] - 1, format) : string.Empty);
            }
            else
            {
                text.Append(own.Text[index]);
            }
        }

        bool joins = own.Suffix == "nothing" || text.Length == 0 || text[^1] > '\u2E7F';
        return joins ? text.ToString() : text.Append(' ').ToString();
    }

    /// <summary>The definition behind a list, through the style that it may refer to.</summary>
    private AbstractList? Resolve(List list, out int key)
    {
        key = list.Abstract;
        for (int step = 0; step < LongestChain && _abstracts.TryGetValue(key, out var definition); step++)
        {
            if (definition.StyleLink is null || styles.Numbering(definition.StyleLink)?.List is not { } linked || !_lists.TryGetValue(linked, out var other))
            {
                return definition;
            }

            key = other.Abstract;
        }

        return null;
    }

    private static Level Definition(List list, AbstractList definition, int level) => list.Overrides[level] ?? definition.Levels[level] ?? Level.None;

    private static AbstractList ReadAbstract(PartReader reader)
    {
        var levels = new Level?[Levels];
        string? link = null;
        if (reader.Enter(out int depth))
        {
            while (reader.NextChild(depth))
            {
                if (reader.Name == "numStyleLink")
                {
                    link = reader.Attribute("val");
                }
                else if (reader.Name == "lvl" && reader.Number("ilvl") is >= 0 and < Levels and { } level)
                {
                    levels[level] = ReadLevel(reader);
                }
            }
        }

        return new AbstractList(levels, link);
    }

    private static List ReadList(PartReader reader)
    {
        int definition = 0;
        var overrides = new Level?[Levels];
        var starts = new int?[Levels];
        if (reader.Enter(out int depth))
        {
            while (reader.NextChild(depth))
            {
                if (reader.Name == "abstractNumId")
                {
                    definition = reader.Number("val") ?? 0;
                }
                else if (reader.Name == "lvlOverride" && reader.Number("ilvl") is >= 0 and < Levels and { } level && reader.Enter(out int inner))
                {
                    while (reader.NextChild(inner))
                    {
                        if (reader.Name == "startOverride")
                        {
                            starts[level] = Bounded(reader.Number("val"));
                        }
                        else if (reader.Name == "lvl")
                        {
                            overrides[level] = ReadLevel(reader);
                        }
                    }
                }
            }
        }

        return new List(definition, overrides, starts);
    }

    private static Level ReadLevel(PartReader reader)
    {
        var level = Level.None;
        if (!reader.Enter(out int depth))
        {
            return level;
        }

        while (reader.NextChild(depth))
        {
            switch (reader.Name)
            {
                case "start":
                    level = level with { Start = Bounded(reader.Number("val")) ?? 1 };
                    break;
                case "numFmt":
                    level = level with { Format = reader.Attribute("val") ?? "decimal" };
                    break;
                case "lvlText":
                    level = level with { Text = reader.Attribute("val") is { Length: <= LongestText } text ? text : string.Empty };
                    break;
                case "suff":
                    level = level with { Suffix = reader.Attribute("val") ?? "tab" };
                    break;
                case "isLgl":
                    level = level with { IsLegal = reader.IsOn() };
                    break;
                case "lvlRestart":
                    level = level with { Restart = reader.Number("val") };
                    break;
            }
        }

        return level;
    }

    private static int? Bounded(int? start) => start is null ? null : Math.Clamp(start.Value, 0, 1_000_000);

    private sealed record AbstractList(Level?[] Levels, string? StyleLink);

    private sealed record List(int Abstract, Level?[] Overrides, int?[] Starts);

    private sealed record Level(int Start, string Format, string Text, string Suffix, bool IsLegal, int? Restart)
    {
        public static Level None { get; } = new(1, "decimal", string.Empty, "tab", false, null);
    }
}
