using System.Text;
using System.Text.RegularExpressions;

namespace Mingsuan.Core.Lexicons;

/// <summary>The normal form in which phrases are compared: no blanks, no quotation marks, one form of brackets and digits.</summary>
public static partial class PhraseText
{
    /// <summary>The normal form of a printed phrase.</summary>
    public static string Normalize(string printed)
    {
        StringBuilder? changed = null;
        for (int index = 0; index < printed.Length; index++)
        {
            char character = printed[index];
            char plain = Plain(character);
            if (plain != character && changed is null)
            {
                changed = new StringBuilder(printed, 0, index, printed.Length);
            }

            if (plain != '\0')
            {
                changed?.Append(plain);
            }
        }

        return changed?.ToString() ?? printed;
    }

    /// <summary>Without the number that a row label begins with: 一、 （一） 1. ① 其中：.</summary>
    /// <param name="label">In normal form.</param>
    public static string WithoutNumbering(string label)
    {
        string previous;
        do
        {
            previous = label;
            label = Numbering().Replace(label, string.Empty);
        }
        while (label.Length < previous.Length);
        return label;
    }

    /// <summary>True when a label in normal form is introduced by 其中.</summary>
    public static bool IsPartial(string label) => label.Contains("其中", StringComparison.Ordinal);

    /// <summary>The normal form of one character; <c>\0</c> for one that is left out.</summary>
    public static char Plain(char character) => character switch
    {
        '“' or '”' or '"' or '‘' or '’' or '＂' or '「' or '」' => '\0',
        '（' or '【' or '〔' => '(',
        '）' or '】' or '〕' => ')',
        '、' => '、',
        >= '！' and <= '～' => (char)(character - '！' + '!'),
        _ => char.IsWhiteSpace(character) ? '\0' : character,
    };

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、](?!\d)|[①-⑳]|其中[:：]?|(?:加|减)[:：])")]
    private static partial Regex Numbering();
}
