using Mingsuan.Core.Findings;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Localisation;

namespace Mingsuan.Web.Access;

/// <summary>Who asks, and in which language; one for each request.</summary>
public sealed class RequestContext
{
    /// <summary>The session; null for visitors and for programs with a token.</summary>
    public SignedIn? Session { get; set; }

    /// <summary>Who asks.</summary>
    public Actor Actor { get; set; } = Actor.Anonymous;

    /// <summary>Whether a program asks, with a token: no form, so no antiforgery.</summary>
    public bool IsProgram { get; set; }

    /// <summary>The language of the answer.</summary>
    public Language Language { get; set; } = Language.Chinese;

    /// <summary>The path of the page, for links that lead back to it.</summary>
    public string Path { get; set; } = "/";

    /// <summary>A text of the interface.</summary>
    public string Text(string key, params object[] arguments) => Texts.Of(key, Language, arguments);

    /// <summary>A message in the language of the answer.</summary>
    public string Text(Message message) => message.In(Language);
}
