using System.Buffers.Binary;
using System.Text;

namespace Mingsuan.Reading.Packages;

/// <summary>
/// Reads the directory of a zip archive (PKWARE APPNOTE 4.3). An own reader, because names in GBK, hostile counts and sizes
/// must be met before anything is unpacked.
/// </summary>
internal static class ZipDirectory
{
    private const uint EntrySignature = 0x02014B50;
    private const uint EndSignature = 0x06054B50;
    private const int EntryLength = 46;
    private const int EndLength = 22;
    private const ushort LongSizes = 0x0001;

    /// <summary>True when the bytes begin like an archive.</summary>
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The files of an archive in its order; null when its directory is missing or damaged.</summary>
    /// <param name="bytes">The archive.</param>
    /// <param name="most">Reading stops behind so many entries, one more than is allowed.</param>
    public static List<ZipEntry>? Read(ReadOnlySpan<byte> bytes, int most)
    {
        int end = FindEnd(bytes);
        if (end < 0)
        {
            return null;
        }

        long start = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        if (start == uint.MaxValue && !LongStart(bytes, end, out start))
        {
            return null;
        }

        int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(end + 10)..]);
        var entries = new List<ZipEntry>();
        long position = start;
        while (entries.Count <= most && position >= 0 && position + EntryLength <= end
            && BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)position..]) == EntrySignature)
        {
            if (ReadEntry(bytes[..end], (int)position, out int length) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
            position += length;
        }

        return entries.Count > 0 || count == 0 ? entries : null;
    }

    private static int FindEnd(ReadOnlySpan<byte> bytes)
    {
        int last = bytes.Length - EndLength;
        for (int position = last; position >= 0 && position >= last - ushort.MaxValue; position--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[position..]) == EndSignature)
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>The start of the directory where 32 bits do not hold it (Zip64).</summary>
    private static bool LongStart(ReadOnlySpan<byte> bytes, int end, out long start)
    {
        start = 0;
        int locator = end - 20;
        if (locator < 0 || BinaryPrimitives.ReadUInt32LittleEndian(bytes[locator..]) != 0x07064B50)
        {
            return false;
        }

        long record = BinaryPrimitives.ReadInt64LittleEndian(bytes[(locator + 8)..]);
        if (record < 0 || record > bytes.Length - 56 || BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)record..]) != 0x06064B50)
        {
            return false;
        }

        start = BinaryPrimitives.ReadInt64LittleEndian(bytes[((int)record + 48)..]);
        return start >= 0 && start < bytes.Length;
    }

    private static ZipEntry? ReadEntry(ReadOnlySpan<byte> bytes, int position, out int length)
    {
        var header = bytes[position..];
        int flags = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        length = EntryLength + nameLength + extraLength + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        if (length > header.Length)
        {
            return null;
        }

        long packed = BinaryPrimitives.ReadUInt32LittleEndian(header[20..]);
        long size = BinaryPrimitives.ReadUInt32LittleEndian(header[24..]);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(header[42..]);
        TakeLongSizes(header.Slice(EntryLength + nameLength, extraLength), ref size, ref packed, ref offset);
        string name = Name(header.Slice(EntryLength, nameLength), (flags & 0x800) != 0).Replace('\\', '/');
        return new ZipEntry(name, (flags & 1) != 0, BinaryPrimitives.ReadUInt16LittleEndian(header[10..]), packed, size, BinaryPrimitives.ReadUInt32LittleEndian(header[16..]), offset);
    }

    private static void TakeLongSizes(ReadOnlySpan<byte> extra, ref long size, ref long packed, ref long offset)
    {
        while (extra.Length >= 4)
        {
            int kind = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            int length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (length > extra.Length - 4)
            {
                return;
            }

            if (kind == LongSizes)
            {
                var field = extra.Slice(4, length);
                Take(ref field, ref size);
                Take(ref field, ref packed);
                Take(ref field, ref offset);
                return;
            }

            extra = extra[(4 + length)..];
        }

        static void Take(ref ReadOnlySpan<byte> field, ref long value)
        {
            if (value == uint.MaxValue && field.Length >= 8)
            {
                value = BinaryPrimitives.ReadInt64LittleEndian(field);
                field = field[8..];
            }
        }
    }

    /// <summary>Names are UTF-8 where the archive says so or where they are; otherwise GBK, which Chinese Windows writes without saying so.</summary>
    private static string Name(ReadOnlySpan<byte> bytes, bool isUtf8)
    {
        if (isUtf8)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        try
        {
            return new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding("GB18030").GetString(bytes);
        }
    }
}
