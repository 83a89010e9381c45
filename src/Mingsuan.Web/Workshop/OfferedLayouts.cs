using Mingsuan.Core.Findings;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Settings;

namespace Mingsuan.Web.Workshop;

/// <summary>The layouts that new books are offered: all that the data has, less those that the administrator has taken out.</summary>
/// <param name="desk">Knows the layouts.</param>
/// <param name="settings">Keeps which are taken out.</param>
public sealed class OfferedLayouts(CompilingDesk desk, SettingStore settings)
{
    private const string Hidden = "layouts-hidden";

    /// <summary>Those that new books are offered.</summary>
    public async Task<IReadOnlyList<OfferedLayout>> ListAsync() => [.. (await AllAsync()).Where(layout => layout.IsOffered)];

    /// <summary>Every layout.</summary>
    public async Task<IReadOnlyList<OfferedLayout>> AllAsync()
    {
        var hidden = await HiddenAsync();
        return [.. desk.LayoutIds.Select(id => desk.Layout(id)!).Select(layout => new OfferedLayout(layout.Id, layout.Name, layout.Year, layout.Source, layout.Statements.Count, !hidden.Contains(layout.Id)))];
    }

    /// <summary>Offers a layout to new books, or takes it out. Books that have it keep it.</summary>
    public async Task OfferAsync(Actor actor, string id, bool isOffered)
    {
        var hidden = await HiddenAsync();
        bool changed = isOffered ? hidden.Remove(id) : desk.LayoutIds.Contains(id) && hidden.Add(id);
        if (changed)
        {
            await settings.SetAsync(actor, Hidden, string.Join(' ', hidden));
        }
    }

    private async Task<SortedSet<string>> HiddenAsync() =>
        new((await settings.FindAsync(Hidden) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}

/// <summary>A layout.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Year">The first fiscal year it is for.</param>
/// <param name="Source">Where the form is prescribed or was seen.</param>
/// <param name="Statements">How many statements it has.</param>
/// <param name="IsOffered">Whether new books are offered it.</param>
public sealed record OfferedLayout(string Id, Message Name, int Year, string Source, int Statements, bool IsOffered);
