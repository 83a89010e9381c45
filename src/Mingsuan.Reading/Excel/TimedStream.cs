namespace Mingsuan.Reading.Excel;

/// <summary>Bytes that are given out only until the time is up, so that a library which loops over damage comes to an end.</summary>
internal sealed class TimedStream(byte[] bytes, Deadline deadline) : MemoryStream(bytes, writable: false)
{
    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        deadline.Check();
        return base.Read(buffer, offset, count);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        deadline.Check();
        return base.Read(buffer);
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin loc)
    {
        deadline.Check();
        return base.Seek(offset, loc);
    }
}
