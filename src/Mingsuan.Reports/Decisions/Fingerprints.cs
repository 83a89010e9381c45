using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Reports.Excerpts;

namespace Mingsuan.Reports.Decisions;

/// <summary>
/// Names findings by what they are about: the document's department, year and kind; the rule; and each place by its statement, row
/// and column, or by its sentence, with what is printed there. Lines and pages do not count, nor do the words of a message: a text
/// that moved keeps its name, a figure that changed gives a new one.
/// </summary>
public sealed partial class Fingerprints
{
    private const char Between = '\u001F';
    private readonly Disclosure _disclosure;
    private readonly SourceIndex _source;
    private readonly PlaceNames _names;
    private readonly ILookup<string, Statement> _statements;

    /// <summary>Makes the names of a document's findings.</summary>
    public Fingerprints(Disclosure disclosure, SourceIndex source)
    {
        _disclosure = disclosure;
        _source = source;
        _names = new PlaceNames(disclosure);
        _statements = disclosure.Statements.ToLookup(statement => statement.Id ?? string.Empty, StringComparer.Ordinal);
        Document = Hash(Identity(disclosure), 8);
    }

    /// <summary>What the names of all findings of the document begin with.</summary>
    public string Document { get; }

    /// <summary>The document that a fingerprint belongs to.</summary>
    public static string DocumentOf(string fingerprint) => fingerprint.Split('-')[0];

    /// <summary>True for what can be a fingerprint.</summary>
    public static bool IsFingerprint(string text) => Pattern().IsMatch(text);

    /// <summary>The findings with their fingerprints; two with the same content are told apart by their order.</summary>
    public IReadOnlyList<Finding> Sign(IReadOnlyList<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var signed = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            string name = $"{Document}-{Hash(Content(finding), 20)}";
            int times = seen[name] = seen.GetValueOrDefault(name) + 1;
            signed.Add(finding with { Fingerprint = times == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{times}") });
        }

        return signed;
    }

    private static string Identity(Disclosure disclosure)
    {
        string? department = disclosure.Department.Name ?? disclosure.Department.Code;
        return department is { } name && disclosure.FiscalYear is { } year
            ? string.Join(Between, Plain(name), year.ToString(CultureInfo.InvariantCulture), disclosure.Kind.ToString())
            : disclosure.Source.Name;
    }

    private string Content(Finding finding)
    {
        var parts = finding.Places.Select(PlaceContent).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(finding.Rule);

        // Outside of statements a place is often shared: the names that the message quotes say which of several things is meant.
        return finding.Places.Any(place => place.Row is not null)
            ? string.Join(Between, parts)
            : string.Join(Between, parts.Concat(Quoted().Matches(finding.Message.Chinese).Select(match => Plain(match.Value))).Append(finding.Expected).Append(finding.Actual));
    }

    private string PlaceContent(Place place)
    {
        string text = PrintedNumber.Read(place.Text)?.Digits ?? Plain(place.Text);
        if (place.Statement is { } index && index < _disclosure.Statements.Count)
        {
            var name = _names.Of(place);
            return string.Join('|', StatementName(_disclosure.Statements[index]), Plain(name.Row), Plain(name.Column), text);
        }

        if (_source.RowAt(place) is { } row)
        {
            return string.Join('|', Title(row.Title), Plain(string.Concat(row.Grid.Rows[row.Row].Cells.Select(cell => cell.Text))), text);
        }

        return _source.PassageAt(place) is { } passage ? string.Join('|', Title(passage.Title), SentenceAt(passage.Passage, place), text) : text;
    }

    /// <summary>The id of its kind, or the title where the id does not tell it from others.</summary>
    private string StatementName(Statement statement) =>
        statement.Id is { } id && _statements[id].Count() == 1 ? id : Plain(statement.Title);

    /// <summary>A title without its number, which changes when a section is put in front.</summary>
    private static string Title(string title) => Plain(NumberedLine.Read(title)?.Rest ?? title);

    private static string SentenceAt(Passage passage, Place place)
    {
        var found = PassageExcerpts.Find(passage, place);
        var sentence = found is null ? null : Sentence.Of(passage).LastOrDefault(candidate => candidate.Start <= found.Value.Start);
        return Plain(sentence?.Text ?? passage.Text);
    }

    /// <summary>Without blanks, and with plain forms of full-width letters and digits.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                plain.Append(character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character);
            }
        }

        return plain.ToString();
    }

    private static string Hash(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];

    [GeneratedRegex("“[^”]*”|《[^》]*》")]
    private static partial Regex Quoted();

    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{20}(?:-[0-9]+)?$")]
    private static partial Regex Pattern();
}
