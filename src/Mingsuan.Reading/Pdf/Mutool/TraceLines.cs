namespace Mingsuan.Reading.Pdf.Mutool;

/// <summary>
/// The lines of a trace. <c>mutool trace</c> writes one tag to a line; the names of fonts are written as they are in the file, in
/// any encoding, so that an XML parser would refuse what a reader by lines takes.
/// </summary>
/// <param name="stream">The output of the engine.</param>
internal sealed class TraceLines(Stream stream)
{
    private const int LongestLine = 1 << 20;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    /// <summary>The next line without blanks around it; false at the end. The line is valid until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        int searched = _start;
        while (true)
        {
            int length = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = _buffer.AsSpan(_start, searched + length - _start).Trim(" \r"u8);
                _start = searched + length + 1;
                return true;
            }

            MakeRoom();
            searched = _end;
            int count = _buffer.Length == _end ? 0 : stream.Read(_buffer, _end, _buffer.Length - _end);
            if (count == 0)
            {
                line = _buffer.AsSpan(_start, _end - _start).Trim(" \r"u8);
                _start = _end;
                return !line.IsEmpty;
            }

            _end += count;
        }
    }

    /// <summary>Moves the rest to the front and lets the buffer grow.</summary>
    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length && _buffer.Length < LongestLine)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
