using System.Text;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Narrative.Sentences.Lexing;

/// <summary>A text in the normal form of phrases, with the way back to the printed characters.</summary>
public sealed class PlainText
{
    private readonly string _printed;
    private readonly List<int> _offsets;

    private PlainText(string printed, string text, List<int> offsets)
    {
        _printed = printed;
        Text = text;
        _offsets = offsets;
    }

    /// <summary>In normal form.</summary>
    public string Text { get; }

    /// <summary>Brings a printed text to normal form.</summary>
    /// <param name="printed">The text.</param>
    /// <param name="start">From where on; what stands before is left out.</param>
    public static PlainText Of(string printed, int start)
    {
        var text = new StringBuilder(printed.Length);
        var offsets = new List<int>(printed.Length);
        for (int index = start; index < printed.Length; index++)
        {
            char character = PhraseText.Plain(printed[index]);
            if (character != '\0')
            {
                text.Append(character);
                offsets.Add(index);
            }
        }

        return new PlainText(printed, text.ToString(), offsets);
    }

    /// <summary>The printed character behind one in normal form.</summary>
    public char Printed(int index) => _printed[_offsets[index]];

    /// <summary>Where a stretch stands in the printed text.</summary>
    public (int Start, int Length) Locate(int start, int length)
    {
        int from = _offsets[start];
        return (from, _offsets[start + length - 1] - from + 1);
    }
}
