using System.Globalization;
using Microsoft.AspNetCore.Components;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;
using Mingsuan.Web.Access;

namespace Mingsuan.Web.Components;

/// <summary>What every page and component of the application knows.</summary>
public abstract class MingsuanPage : ComponentBase
{
    /// <summary>Who asks, and in which language.</summary>
    [Inject]
    public required RequestContext Context { get; set; }

    /// <summary>The clock's database, for local times.</summary>
    [Inject]
    public required Database Database { get; set; }

    /// <summary>A text of the interface.</summary>
    protected string T(string key, params object[] arguments) => Context.Text(key, arguments);

    /// <summary>A message in the language of the page.</summary>
    protected string T(Message message) => Context.Text(message);

    /// <summary>A stored time, where the server stands.</summary>
    protected string Time(string stored) =>
        TimeZoneInfo.ConvertTime(Timestamp.Parse(stored), Database.Clock.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>An amount in yuan.</summary>
    /// <param name="fen">In fen.</param>
    protected static string Yuan(long fen) => (fen / 100m).ToString("N2", CultureInfo.InvariantCulture);
}
