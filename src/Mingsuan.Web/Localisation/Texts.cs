using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Mingsuan.Core.Findings;

namespace Mingsuan.Web.Localisation;

/// <summary>The texts of the interface, from the <c>texts*.json</c> beside: key → Chinese, English.</summary>
public static class Texts
{
    private static readonly FrozenDictionary<string, string[]> All = Load();

    /// <summary>Every key.</summary>
    public static IReadOnlyCollection<string> Keys => All.Keys;

    /// <summary>Whether there is a text of a key.</summary>
    public static bool Has(string key) => All.ContainsKey(key);

    /// <summary>A text.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="language">The language.</param>
    /// <param name="arguments">For <c>{0}</c>, <c>{1}</c> …</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public static string Of(string key, Language language, params object[] arguments)
    {
        string text = All.TryGetValue(key, out string[]? pair) ? pair[language == Language.Chinese ? 0 : 1] : throw new KeyNotFoundException($"No text “{key}” in texts.json.");
        return arguments.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments);
    }

    /// <summary>The language of a code (<c>zh</c>, <c>en</c>), or null.</summary>
    public static Language? LanguageOf(string? code) => code switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>The code of a language.</summary>
    public static string CodeOf(Language language) => language == Language.Chinese ? "zh" : "en";

    private static FrozenDictionary<string, string[]> Load()
    {
        var all = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var assembly = typeof(Texts).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Mingsuan.Web.Localisation.", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, pair) in JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!)
            {
                all.Add(key, pair);
            }
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
