using System.Globalization;
using System.Text;

namespace Mingsuan.Reading.Pdf.Recognition;

/// <summary>A picture in shades of grey, as mutool writes and tesseract reads it (portable graymap, P5).</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Pixels">From the upper left to the lower right; 0 is black.</param>
internal sealed record GrayPicture(int Width, int Height, byte[] Pixels)
{
    private const int Largest = 20_000;

    /// <summary>Reads a file; null when it is none of this kind.</summary>
    /// <param name="file">Its bytes.</param>
    public static GrayPicture? Read(byte[] file)
    {
        int at = 0;
        if (Word() != "P5" || Number() is not { } width || Number() is not { } height || Number() != byte.MaxValue || file.Length - at < (long)width * height)
        {
            return null;
        }

        return new GrayPicture(width, height, file[at..(at + (width * height))]);

        int? Number() => int.TryParse(Word(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= Largest ? number : null;

        // A word, and the one white space behind it.
        string Word()
        {
            while (at < file.Length && (file[at] == '#' || char.IsWhiteSpace((char)file[at])))
            {
                if (file[at] == '#')
                {
                    at = Array.IndexOf(file, (byte)'\n', at) is >= 0 and var end ? end : file.Length - 1;
                }

                at++;
            }

            int start = at;
            while (at < file.Length && !char.IsWhiteSpace((char)file[at]))
            {
                at++;
            }

            return Encoding.ASCII.GetString(file, start, at++ - start);
        }
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] ToFile() => [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")), .. Pixels];
}
