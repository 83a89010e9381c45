namespace Mingsuan.Core.Catalogues;

/// <summary>Codes of fixed length whose levels are pairs of digits, filled up with zeros.</summary>
internal static class CodeShapes
{
    private const int ProcurementLength = 9;
    private const int DivisionLength = 6;

    public static bool IsProcurement(string code) =>
        code.Length is 1 or ProcurementLength && code[0] is 'A' or 'B' or 'C' && code.Skip(1).All(char.IsAsciiDigit);

    public static bool IsDivision(string code) => code.Length == DivisionLength && code.All(char.IsAsciiDigit);

    public static IEnumerable<string> ProcurementAncestors(string code)
    {
        foreach (string ancestor in PairAncestors(code, keep: 3))
        {
            yield return ancestor;
        }

        if (code.Length > 1)
        {
            yield return code[..1];
        }
    }

    public static IEnumerable<string> DivisionAncestors(string code) => PairAncestors(code, keep: 2);

    /// <summary>The code with its last pair of digits zeroed, then the last two, …; the first <paramref name="keep"/> characters stay.</summary>
    private static IEnumerable<string> PairAncestors(string code, int keep)
    {
        string last = code;
        for (int length = code.Length - 2; length >= keep; length -= 2)
        {
            string ancestor = code[..length].PadRight(code.Length, '0');
            if (ancestor != last)
            {
                yield return ancestor;
                last = ancestor;
            }
        }
    }
}
