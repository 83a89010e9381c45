using System.Text;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Corpus.Tests;

/// <summary>A copy of a document in which one amount of a statement is altered.</summary>
internal sealed record Mutation(string Kind, Figure Figure, string Original, string Altered, byte[] Copy)
{
    /// <summary>The alterations of a document that change an amount by 0.3 or more.</summary>
    public static IEnumerable<Mutation> Of(byte[] document, string name, int every, int seed)
    {
        string[] lines = Encoding.UTF8.GetString(document).Split('\n');
        var disclosure = Repository.Read(document, name);
        var printed = disclosure.Figures.Where(figure => figure.IsPrinted).ToList();
        var random = new Random(seed);
        for (int index = seed % every; index < printed.Count; index += every)
        {
            var figure = printed[index];
            int ordinal = printed.Where(other => other.Place.Line == figure.Place.Line && other.Place.Text == figure.Place.Text && other.Place.Column < figure.Place.Column).Count();
            foreach (var (kind, altered) in Alterations(figure.Place.Text, random))
            {
                decimal change = PrintedNumber.Read(altered)!.Value.Value - figure.Amount.Value;
                if (Math.Abs(change) >= 0.3m)
                {
                    string[] copy = [.. lines];
                    copy[figure.Place.Line!.Value - 1] = ReplaceToken(copy[figure.Place.Line.Value - 1], figure.Place.Text, altered, ordinal);
                    yield return new Mutation(kind, figure, figure.Place.Text, altered, Encoding.UTF8.GetBytes(string.Join('\n', copy)));
                }
            }
        }
    }

    /// <summary>How the checker fares on this copy.</summary>
    public Outcome Try(string name)
    {
        var report = Repository.Checker.Check(Repository.Read(Copy, name));
        var errors = report.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        bool found = report.Relations.Any(relation => relation.Verdict == Verdict.Broken && relation.Relation.Figures.Any(IsHere));
        bool suspected = errors.Exists(finding => finding.Suspect is { } suspect && IsAt(suspect.Place) && decimal.Parse(suspect.Value) == PrintedNumber.Read(Original)!.Value.Value);
        return new Outcome(found, suspected, errors.Count);
    }

    private bool IsHere(Figure figure) => IsAt(figure.Place);

    private bool IsAt(Place place) => place.Line == Figure.Place.Line && place.Text == Altered;

    private static IEnumerable<(string Kind, string Altered)> Alterations(string text, Random random)
    {
        var digits = Enumerable.Range(0, text.Length).Where(index => char.IsAsciiDigit(text[index])).ToList();
        int at = digits[random.Next(digits.Count)];
        char other = (char)('0' + ((text[at] - '0' + 1 + random.Next(9)) % 10));
        yield return ("digit", text[..at] + other + text[(at + 1)..]);
        var pairs = digits.Where(index => index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]) && text[index] != text[index + 1]).ToList();
        if (pairs.Count > 0)
        {
            int pair = pairs[random.Next(pairs.Count)];
            yield return ("swap", text[..pair] + text[pair + 1] + text[pair] + text[(pair + 2)..]);
        }

        int point = text.IndexOf('.');
        if (point > 1)
        {
            yield return ("point", text[..(point - 1)] + "." + text[point - 1] + text[(point + 1)..]);
        }

        int dropped = digits[random.Next(Math.Max(1, point))];
        string shorter = text.Remove(dropped, 1);
        if (PrintedNumber.Read(shorter) is not null)
        {
            yield return ("drop", shorter);
        }
    }

    internal static string ReplaceToken(string line, string token, string replacement, int ordinal)
    {
        int start = -1;
        for (int found = -1; found < ordinal;)
        {
            start = line.IndexOf(token, start + 1, StringComparison.Ordinal);
            if (start < 0)
            {
                throw new InvalidOperationException($"“{token}” does not stand {ordinal + 1} times in “{line}”.");
            }

            bool whole = (start == 0 || char.IsWhiteSpace(line[start - 1])) && (start + token.Length == line.Length || char.IsWhiteSpace(line[start + token.Length]));
            found += whole ? 1 : 0;
        }

        return line[..start] + replacement + line[(start + token.Length)..];
    }

    internal readonly record struct Outcome(bool Found, bool Suspected, int Errors);
}
