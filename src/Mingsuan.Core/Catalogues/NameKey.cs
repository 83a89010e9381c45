using System.Text;

namespace Mingsuan.Core.Catalogues;

/// <summary>Folds the spellings of a printed name that differ only in white space, in quotation marks or in full-width and half-width forms.</summary>
public static class NameKey
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>
    /// The key of <paramref name="name"/>: without white space (the ideographic space included) and quotation marks, which sentences set or leave out as
    /// they quote; full-width ASCII forms as ASCII. “维修（护） 费” and “维修(护)费” have the same key. Letters keep their case.
    /// </summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        foreach (char character in name)
        {
            if (!char.IsWhiteSpace(character) && character is not ('“' or '”' or '‘' or '’' or '"' or '＂'))
            {
                key.Append(character is >= FullWidthFirst and <= FullWidthLast ? (char)(character - FullWidthOffset) : character);
            }
        }

        return key.ToString();
    }
}
