using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Mingsuan.Publishing.Layouts;

/// <summary>A YAML file with its faults: what is missing or of the wrong kind is gathered with its line, and reading goes on.</summary>
internal sealed class YamlSource(string file)
{
    /// <summary>What is wrong so far.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The mapping at the root of a text; an empty one when the text is no YAML mapping.</summary>
    public YamlMappingNode Parse(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return root;
            }

            Faults.Add($"{file}: a mapping is expected.");
        }
        catch (YamlException exception)
        {
            Faults.Add($"{file}:{exception.Start.Line}: not valid YAML: {exception.Message}");
        }

        return new YamlMappingNode();
    }

    /// <summary>Adds a fault at a node.</summary>
    public void Fault(YamlNode node, string message) => Faults.Add($"{file}:{node.Start.Line}: {message}");

    /// <summary>Names every key of a mapping that is not expected: a slip of the hand must not pass silently.</summary>
    public void Expect(YamlMappingNode node, params ReadOnlySpan<string> keys)
    {
        foreach (var (key, _) in node.Children)
        {
            if (!keys.Contains(((YamlScalarNode)key).Value ?? string.Empty))
            {
                Fault(key, $"unknown key “{key}”; expected one of {string.Join(", ", keys.ToArray())}.");
            }
        }
    }

    /// <summary>The node of a key, or null.</summary>
    public static YamlNode? Get(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>The text of a key; an empty one, with a fault, when it is missing.</summary>
    public string Text(YamlMappingNode node, string key)
    {
        if (TextOrNull(node, key) is { } text)
        {
            return text;
        }

        Fault(node, $"“{key}” is missing.");
        return string.Empty;
    }

    /// <summary>The text of a key, or null when it is missing.</summary>
    public string? TextOrNull(YamlMappingNode node, string key)
    {
        switch (Get(node, key))
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                return scalar.Value ?? string.Empty;
            case { } other:
                Fault(other, $"“{key}” must be a text.");
                return null;
        }
    }

    /// <summary>True when a key says so; the default when it is missing.</summary>
    public bool Flag(YamlMappingNode node, string key, bool otherwise = false) => TextOrNull(node, key) is { } text ? text is "true" or "yes" : otherwise;

    /// <summary>The whole number of a key, or a default when it is missing.</summary>
    public int Integer(YamlMappingNode node, string key, int otherwise)
    {
        string? text = TextOrNull(node, key);
        if (text is null)
        {
            return otherwise;
        }

        if (int.TryParse(text, out int value))
        {
            return value;
        }

        Fault(node, $"“{key}” must be a whole number, not “{text}”.");
        return otherwise;
    }

    /// <summary>The items of a list; none when the key is missing. A single item may stand without a list.</summary>
    public static IReadOnlyList<YamlNode> List(YamlMappingNode node, string key) => Get(node, key) switch
    {
        null => [],
        YamlSequenceNode sequence => [.. sequence.Children],
        { } single => [single],
    };

    /// <summary>The texts of a list of texts.</summary>
    public IReadOnlyList<string> Texts(YamlMappingNode node, string key)
    {
        var texts = new List<string>();
        foreach (var item in List(node, key))
        {
            if (item is YamlScalarNode scalar)
            {
                texts.Add(scalar.Value ?? string.Empty);
            }
            else
            {
                Fault(item, $"“{key}” must be a list of texts.");
            }
        }

        return texts;
    }

    /// <summary>An item as a mapping; null with a fault when it is none.</summary>
    public YamlMappingNode? Mapping(YamlNode node)
    {
        if (node is YamlMappingNode mapping)
        {
            return mapping;
        }

        Fault(node, "a mapping is expected.");
        return null;
    }
}
