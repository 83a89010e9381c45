using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Mingsuan.Reading.Packages;

/// <summary>Unpacks a file of an archive while it is read; counts it against the limits and holds its end against the checksum.</summary>
internal sealed class EntryStream : Stream
{
    private const uint LocalSignature = 0x04034B50;
    private const int LocalLength = 30;
    private static readonly uint[] Table = MakeTable();

    private readonly Stream _inner;
    private readonly Inflation _inflation;
    private readonly ZipEntry _entry;
    private uint _checksum = uint.MaxValue;
    private long _count;

    private EntryStream(Stream inner, ZipEntry entry, Inflation inflation)
    {
        _inner = inner;
        _entry = entry;
        _inflation = inflation;
    }

    /// <summary>Opens a file of an archive.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    /// <exception cref="ReadingException">It is packed in a way that is not read.</exception>
    public static EntryStream Open(ReadOnlyMemory<byte> archive, ZipEntry entry, Inflation inflation)
    {
        var bytes = archive.Span;
        if (entry.Offset < 0 || entry.Offset > bytes.Length - LocalLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)entry.Offset..]) != LocalSignature)
        {
            throw new InvalidDataException();
        }

        if (entry.IsEncrypted)
        {
            throw new ReadingException("文件有密码保护，无法读取。请解除密码后再检查。", "The file is protected by a password. Remove the password first.");
        }

        var header = bytes[(int)entry.Offset..];
        long start = entry.Offset + LocalLength + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        if (start + entry.PackedSize > bytes.Length || entry.PackedSize < 0)
        {
            throw new InvalidDataException();
        }

        var packed = Bytes(archive.Slice((int)start, (int)entry.PackedSize));
        return new EntryStream(
            entry.Method switch
            {
                0 => packed,
                8 => new DeflateStream(packed, CompressionMode.Decompress),
                _ => throw new ReadingException(
                    $"压缩包内 {entry.Name} 的压缩方式不受支持。请用普通 ZIP 方式重新压缩。", $"{entry.Name} is packed in a way that is not supported. Pack it anew as an ordinary ZIP."),
            },
            entry,
            inflation);
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file ends and is not what was packed.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        int count = _inner.Read(buffer);
        if (count == 0)
        {
            return ~_checksum == _entry.Checksum ? 0 : throw new InvalidDataException();
        }

        _count += count;
        _inflation.Add(count, _count, _entry.PackedSize);
        uint checksum = _checksum;
        foreach (byte value in buffer[..count])
        {
            checksum = Table[(checksum ^ value) & 0xFF] ^ (checksum >> 8);
        }

        _checksum = checksum;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private static MemoryStream Bytes(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    private static uint[] MakeTable()
    {
        uint[] table = new uint[256];
        for (uint index = 0; index < table.Length; index++)
        {
            uint value = index;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[index] = value;
        }

        return table;
    }
}
