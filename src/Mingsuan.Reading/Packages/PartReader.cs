using System.Buffers;
using System.Text;
using System.Xml;

namespace Mingsuan.Reading.Packages;

/// <summary>
/// Goes through the elements of a part. Names are told without their namespace, so that transitional and strict Open XML read alike.
/// No document type, no entity, nothing outside of the part is ever loaded.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private readonly XmlReader _reader;
    private readonly ReadingLimits _limits;
    private readonly Deadline _deadline;

    /// <summary>Reads a stream, which stays the caller's.</summary>
    public PartReader(Stream stream, ReadingLimits limits, Deadline deadline)
    {
        _limits = limits;
        _deadline = deadline;
        _reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            MaxCharactersInDocument = limits.InflatedBytes,
        });
    }

    /// <summary>The element's name without its namespace.</summary>
    public string Name => _reader.LocalName;

    /// <summary>Moves to the root element.</summary>
    public void MoveToRoot()
    {
        while (Read() && _reader.NodeType != XmlNodeType.Element)
        {
            // Declarations stand above the root.
        }
    }

    /// <summary>Begins with the children of the element; false when it has none.</summary>
    /// <param name="depth">To be given to <see cref="NextChild"/>.</param>
    public bool Enter(out int depth)
    {
        depth = _reader.Depth;
        return _reader.NodeType == XmlNodeType.Element && !_reader.IsEmptyElement;
    }

    /// <summary>Moves to the next child; what was not read of the one before is passed over. False at the end of the element.</summary>
    public bool NextChild(int depth)
    {
        while (Read())
        {
            if (_reader.NodeType == XmlNodeType.Element && _reader.Depth == depth + 1)
            {
                return true;
            }

            if (_reader.NodeType == XmlNodeType.EndElement && _reader.Depth <= depth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>An attribute without regard to its namespace; null when it is not there.</summary>
    public string? Attribute(string name)
    {
        string? value = _reader.GetAttribute(name);
        if (value is null && _reader.MoveToFirstAttribute())
        {
            do
            {
                if (_reader.LocalName == name)
                {
                    value = _reader.Value;
                    break;
                }
            }
            while (_reader.MoveToNextAttribute());
            _reader.MoveToElement();
        }

        return value;
    }

    /// <summary>An attribute that is a whole number; null when it is missing or none.</summary>
    public int? Number(string name) => int.TryParse(Attribute(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>True unless the attribute <c>val</c> of the element says no.</summary>
    public bool IsOn() => Attribute("val") is not ("0" or "false" or "off" or "none");

    /// <summary>The text of the element, without that of its children.</summary>
    public string Text()
    {
        if (!Enter(out int depth))
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        char[] chunk = ArrayPool<char>.Shared.Rent(4096);
        while (Read() && _reader.Depth > depth)
        {
            if (_reader.Depth == depth + 1 && _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                int count;
                while ((count = _reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
                {
                    _deadline.Step();
                    if (text.Append(chunk, 0, count).Length > _limits.TextLength)
                    {
                        throw new ReadingException(
                            $"文件里有一段文字超过 {_limits.TextLength} 字（上限），不是正常的办公文档，未读取。",
                            $"A piece of text in the file is longer than {_limits.TextLength} characters (the limit), unlike any office document; it was not read.");
                    }
                }
            }
        }

        ArrayPool<char>.Shared.Return(chunk);
        return text.ToString();
    }

    /// <summary>Reads what is left, so that a damaged end shows.</summary>
    public void Finish()
    {
        while (Read())
        {
            // The checksum is held against the end.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private bool Read()
    {
        _deadline.Step();
        if (!_reader.Read())
        {
            return false;
        }

        return _reader.Depth <= _limits.ElementDepth ? true : throw new ReadingException(
            $"文件内部嵌套超过 {_limits.ElementDepth} 层（上限），不是正常的办公文档，未读取。",
            $"The file is nested deeper than {_limits.ElementDepth} levels (the limit), unlike any office document, and was not read.");
    }
}
