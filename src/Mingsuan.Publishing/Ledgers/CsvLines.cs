namespace Mingsuan.Publishing.Ledgers;

/// <summary>Reads a CSV file (RFC 4180, UTF-8) record by record in one pass; only the record at hand is kept.</summary>
internal sealed class CsvLines(Stream stream)
{
    private byte[] _buffer = new byte[1 << 20];
    private byte[] _unquoted = new byte[1 << 10];
    private (int Start, int Length, bool IsQuoted)[] _fields = new (int, int, bool)[32];
    private int _start;
    private int _end;
    private bool _isLast;

    /// <summary>The 1-based line in which the record begins.</summary>
    public int Line { get; private set; }

    /// <summary>How many fields the record has.</summary>
    public int Count { get; private set; }

    private int _nextLine = 1;

    /// <summary>Goes on to the next record that is not blank.</summary>
    public bool Read()
    {
        while (NextRecord(out int length))
        {
            var record = _buffer.AsSpan(_start, length);
            int begin = _start;
            _start = Math.Min(_start + length + 1, _end);
            if (record is [.., (byte)'\r'])
            {
                record = record[..^1];
            }

            if (Line == 1 && record.StartsWith("\uFEFF"u8))
            {
                record = record[3..];
                begin += 3;
            }

            if (!record.IsEmpty)
            {
                Split(record, begin);
                return true;
            }
        }

        return false;
    }

    /// <summary>A field; blanks around it are left out. Good until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Field(int index)
    {
        var (start, length, isQuoted) = _fields[index];
        var field = _buffer.AsSpan(start, length);
        return (isQuoted ? Unquoted(field) : field).Trim((byte)' ');
    }

    /// <summary>Finds the end of the record that begins at the start of what is left: a line end outside quotation marks.</summary>
    private bool NextRecord(out int length)
    {
        Line = _nextLine;
        int searched = 0;
        bool isQuoted = false;
        while (true)
        {
            var rest = _buffer.AsSpan(_start + searched, _end - _start - searched);
            int mark = isQuoted ? rest.IndexOf((byte)'"') : rest.IndexOfAny((byte)'\n', (byte)'"');
            if (mark < 0)
            {
                searched += rest.Length;
                if (!Fill())
                {
                    length = _end - _start;
                    _nextLine++;
                    return length > 0;
                }

                continue;
            }

            if (rest[mark] == (byte)'\n')
            {
                length = searched + mark;
                _nextLine++;
                return true;
            }

            if (isQuoted)
            {
                _nextLine += rest[..mark].Count((byte)'\n');
            }

            isQuoted = !isQuoted;
            searched += mark + 1;
        }
    }

    private bool Fill()
    {
        if (_isLast)
        {
            return false;
        }

        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isLast = read == 0;
        return read > 0;
    }

    private void Split(ReadOnlySpan<byte> record, int begin)
    {
        Count = 0;
        int position = 0;
        while (true)
        {
            bool isQuoted = position < record.Length && record[position] == (byte)'"';
            int length = isQuoted ? QuotedLength(record[position..]) : record[position..].IndexOf((byte)',');
            length = length < 0 ? record.Length - position : length;
            if (Count == _fields.Length)
            {
                Array.Resize(ref _fields, Count * 2);
            }

            _fields[Count++] = (begin + position, length, isQuoted);
            position += length + 1;
            if (position > record.Length)
            {
                return;
            }
        }
    }

    /// <summary>How far a field in quotation marks reaches; a doubled mark does not end it.</summary>
    private static int QuotedLength(ReadOnlySpan<byte> rest)
    {
        bool isInside = false;
        for (int index = 0; index < rest.Length; index++)
        {
            if (rest[index] == (byte)'"')
            {
                isInside = !isInside;
            }
            else if (!isInside && rest[index] == (byte)',')
            {
                return index;
            }
        }

        return -1;
    }

    private ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> field)
    {
        if (_unquoted.Length < field.Length)
        {
            _unquoted = new byte[field.Length * 2];
        }

        int length = 0;
        for (int index = 1; index < field.Length; index++)
        {
            if (field[index] == (byte)'"' && (++index >= field.Length || field[index] != (byte)'"'))
            {
                break;
            }

            _unquoted[length++] = field[index];
        }

        return _unquoted.AsSpan(0, length);
    }
}
