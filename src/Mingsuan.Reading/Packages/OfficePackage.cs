namespace Mingsuan.Reading.Packages;

/// <summary>An Open XML package (ECMA-376 part 2): parts, and relations from part to part. Relations to outside are not followed.</summary>
internal sealed class OfficePackage
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly ReadingLimits _limits;
    private readonly Inflation _inflation;
    private readonly Dictionary<string, ZipEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens a package.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="ReadingException">It has too many parts.</exception>
    public OfficePackage(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        _bytes = bytes;
        _limits = limits;
        _inflation = new Inflation(limits);
        Deadline = new Deadline(limits);
        var entries = ZipDirectory.Read(bytes.Span, limits.Entries) ?? throw new InvalidDataException();
        if (entries.Count > limits.Entries)
        {
            throw new ReadingException(
                $"文件内部的部件超过 {limits.Entries} 个（上限），未读取。", $"The file has more than {limits.Entries} parts (the limit) and was not read.");
        }

        foreach (var entry in entries)
        {
            _parts.TryAdd(entry.Name, entry);
        }
    }

    /// <summary>The time left for the document.</summary>
    public Deadline Deadline { get; }

    /// <summary>True when the archive holds a part of a folder beside the package's list of types.</summary>
    public static bool Has(ReadOnlySpan<byte> bytes, string prefix) =>
        ZipDirectory.IsZip(bytes) && ZipDirectory.Read(bytes, 10_000) is { } entries
        && entries.Exists(entry => entry.Name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
        && entries.Exists(entry => entry.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a part from its root element on.</summary>
    /// <returns>False when there is no such part.</returns>
    public bool Read(string? part, Action<PartReader> read)
    {
        if (part is null || !_parts.TryGetValue(part, out var entry))
        {
            return false;
        }

        using var stream = EntryStream.Open(_bytes, entry, _inflation);
        using var reader = new PartReader(stream, _limits, Deadline);
        reader.MoveToRoot();
        read(reader);
        reader.Finish();
        return true;
    }

    /// <summary>The part of the main document.</summary>
    /// <param name="usual">Where it stands when the package does not say.</param>
    public string MainPart(string usual) =>
        Relations(string.Empty).FirstOrDefault(relation => relation.Kind == "officeDocument")?.Target is { } target && _parts.ContainsKey(target) ? target : usual;

    /// <summary>What a part relates to inside the package.</summary>
    public IReadOnlyList<PartRelation> Relations(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        var relations = new List<PartRelation>();
        Read($"{part[..slash]}_rels/{part[slash..]}.rels", reader =>
        {
            if (!reader.Enter(out int depth))
            {
                return;
            }

            while (reader.NextChild(depth))
            {
                if (reader.Attribute("TargetMode") != "External" && reader.Attribute("Id") is { } id && reader.Attribute("Target") is { } target && reader.Attribute("Type") is { } type)
                {
                    relations.Add(new PartRelation(id, type[(type.LastIndexOf('/') + 1)..], Resolve(part[..slash], target)));
                }
            }
        });
        return relations;
    }

    /// <summary>A name inside the package; steps above its root lead nowhere.</summary>
    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (string step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step.Length > 0 && step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}

/// <summary>A relation of a part to another.</summary>
/// <param name="Id">As the part names it.</param>
/// <param name="Kind">The last word of its type: <c>styles</c>, <c>numbering</c>, <c>worksheet</c>.</param>
/// <param name="Target">The name of the other part.</param>
internal sealed record PartRelation(string Id, string Kind, string Target);
