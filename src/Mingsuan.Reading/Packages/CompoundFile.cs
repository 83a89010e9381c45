using System.Buffers.Binary;
using System.Text;

namespace Mingsuan.Reading.Packages;

/// <summary>The directory of an OLE compound file (MS-CFB): the container of Office 97-2003 and of encrypted Open XML.</summary>
internal static class CompoundFile
{
    private const int EntryLength = 128;
    private const int MostEntries = 4096;
    private const int HeaderSlots = 109;

    /// <summary>True when the bytes begin like a compound file.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>The names of what stands in the root, not in what is embedded; empty when the file is damaged.</summary>
    public static IReadOnlySet<string> RootNames(ReadOnlySpan<byte> bytes)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!Is(bytes) || bytes.Length < 512)
        {
            return names;
        }

        byte[] directory = Directory(bytes, BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]) == 12 ? 4096 : 512);
        if (directory.Length < EntryLength)
        {
            return names;
        }

        var waiting = new Stack<uint>();
        var seen = new HashSet<uint>();
        waiting.Push(BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(76)));
        while (waiting.TryPop(out uint index))
        {
            if (index >= directory.Length / EntryLength || !seen.Add(index))
            {
                continue;
            }

            var entry = directory.AsSpan((int)index * EntryLength, EntryLength);
            int length = Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]), 2, 64) - 2;
            names.Add(Encoding.Unicode.GetString(entry[..length]));
            waiting.Push(BinaryPrimitives.ReadUInt32LittleEndian(entry[68..]));
            waiting.Push(BinaryPrimitives.ReadUInt32LittleEndian(entry[72..]));
        }

        return names;
    }

    /// <summary>The sectors of the directory, one behind the other; as far as the chain can be followed.</summary>
    private static byte[] Directory(ReadOnlySpan<byte> bytes, int sectorSize)
    {
        using var directory = new MemoryStream();
        uint sector = BinaryPrimitives.ReadUInt32LittleEndian(bytes[48..]);
        for (int step = 0; step * (sectorSize / EntryLength) < MostEntries && Sector(bytes, sector, sectorSize, out var content); step++)
        {
            directory.Write(content);
            int slot = (int)(sector / (uint)(sectorSize / 4));
            if (slot >= HeaderSlots || !Sector(bytes, BinaryPrimitives.ReadUInt32LittleEndian(bytes[(76 + (slot * 4))..]), sectorSize, out var table))
            {
                break;
            }

            sector = BinaryPrimitives.ReadUInt32LittleEndian(table[((int)(sector % (uint)(sectorSize / 4)) * 4)..]);
        }

        return directory.ToArray();
    }

    private static bool Sector(ReadOnlySpan<byte> bytes, uint sector, int size, out ReadOnlySpan<byte> content)
    {
        long start = ((long)sector + 1) * size;
        content = start + size <= bytes.Length ? bytes.Slice((int)start, size) : default;
        return !content.IsEmpty;
    }
}
