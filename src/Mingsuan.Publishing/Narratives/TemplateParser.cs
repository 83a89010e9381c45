using Mingsuan.Core.Dimensions;

namespace Mingsuan.Publishing.Narratives;

/// <summary>Parses the template language of docs/叙述模板.md. Every fault is gathered; parsing goes on.</summary>
/// <param name="ask">Gives words their question; null when the lexicon does not know them.</param>
/// <param name="fault">Takes a fault.</param>
public sealed class TemplateParser(Func<string, Coordinates?> ask, Action<string> fault)
{
    /// <summary>The fields of every text: the year, the department and the day of the assets.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["year", "prior", "department", "code", "asset-date"];

    private string _text = string.Empty;
    private int _position;

    /// <summary>The parts of a template.</summary>
    public IReadOnlyList<TemplatePart> Parse(string template)
    {
        _text = template;
        _position = 0;
        var parts = Parts(out string? end);
        if (end is not null)
        {
            fault($"“{{{end}}}” without “{{if}}”: {template}");
        }

        return parts;
    }

    private List<TemplatePart> Parts(out string? end)
    {
        var parts = new List<TemplatePart>();
        end = null;
        while (_position < _text.Length)
        {
            int open = _text.IndexOf('{', _position);
            if (open != _position)
            {
                int stop = open < 0 ? _text.Length : open;
                parts.Add(new LiteralPart(_text[_position..stop]));
                _position = stop;
                continue;
            }

            int close = _text.IndexOf('}', open);
            if (close < 0)
            {
                fault($"a brace is not closed: {_text[open..]}");
                _position = _text.Length;
                break;
            }

            string command = _text[(open + 1)..close].Trim();
            _position = close + 1;
            if (command is "else" or "end")
            {
                end = command;
                break;
            }

            if (Part(command) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private TemplatePart? Part(string command)
    {
        int blank = command.IndexOf(' ', StringComparison.Ordinal);
        string name = blank < 0 ? command : command[..blank];
        string rest = blank < 0 ? string.Empty : command[(blank + 1)..].Trim();
        switch (name)
        {
            case "amount":
                return new AmountPart(Ask(rest));
            case "share":
                var (part, whole) = Pair(rest);
                return new SharePart(Ask(part), Ask(whole));
            case "change":
                return new ChangePart(Ask(rest));
            case "growth":
                return new GrowthPart(Ask(rest));
            case "growth-in-brackets":
                return new GrowthPart(Ask(rest), InBrackets: true);
            case "reason":
                var (key, about) = Labelled(rest);
                return new ReasonPart(key, Ask(about));
            case "list" or "shares" or "names":
                return List(name, rest);
            case "count":
                var (counted, what) = Labelled(rest);
                return new CountPart(DimensionOf(counted), Ask(what));
            case "value":
                return new ValuePart(rest);
            case "if":
                return Choice(rest);
            case "ever":
                return Choice(rest) with { OrBefore = true };
            default:
                if (blank < 0 && Fields.Contains(name))
                {
                    return new FieldPart(name);
                }

                fault($"unknown “{{{command}}}”; expected amount, share, change, growth, growth-in-brackets, reason, list, shares, names, count, value, if, ever, or a field: {string.Join(", ", Fields)}.");
                return null;
        }
    }

    private ChoicePart Choice(string condition)
    {
        var then = Parts(out string? end);
        var otherwise = end == "else" ? Parts(out end) : [];
        if (end != "end")
        {
            fault($"“{condition}” has a beginning and no “{{end}}”.");
        }

        return condition.StartsWith("value ", StringComparison.Ordinal)
            ? new ChoicePart(null, condition["value ".Length..].Trim(), then, otherwise)
            : new ChoicePart(Ask(condition), null, then, otherwise);
    }

    private ListPart List(string name, string rest)
    {
        var (head, question) = Labelled(rest);
        string[] words = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int level = words.Length > 1 && int.TryParse(words[1], out int length) ? length : 0;
        var (asked, whole) = name == "shares" ? Pair(question) : (question, string.Empty);
        return new ListPart(DimensionOf(words.Length > 0 ? words[0] : string.Empty), level, Ask(asked), whole.Length > 0 ? Ask(whole) : null, name == "names");
    }

    private Dimension DimensionOf(string name)
    {
        if (StandardDimensions.Find(name) is { } dimension)
        {
            return dimension;
        }

        fault($"“{name}” is no dimension; expected one of {string.Join(", ", StandardDimensions.All)}.");
        return StandardDimensions.Function;
    }

    private (string Head, string Tail) Labelled(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            fault($"a colon is missing in “{text}”.");
            return (text, string.Empty);
        }

        return (text[..colon].Trim(), text[(colon + 1)..].Trim());
    }

    private (string Part, string Whole) Pair(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            fault($"a share needs its whole behind a slash: “{text}”.");
            return (text, text);
        }

        return (text[..slash].Trim(), text[(slash + 1)..].Trim());
    }

    private AskedFor Ask(string words)
    {
        var question = ask(words);
        if (question is null)
        {
            fault($"“{words}”: the lexicon (catalog/lexicon/phrases.csv) does not know it, or its pieces contradict each other.");
        }

        return new AskedFor(words, question ?? Coordinates.Everything);
    }
}
