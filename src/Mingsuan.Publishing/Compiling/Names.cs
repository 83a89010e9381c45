using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Ledgers;

namespace Mingsuan.Publishing.Compiling;

/// <summary>The names that members bear in print: classes from the code lists of the year, units and projects from the ledger.</summary>
public sealed class Names
{
    private readonly Catalogue _catalogue;
    private readonly int _year;
    private readonly Dictionary<string, string> _units;
    private readonly Dictionary<string, string> _projects;

    /// <summary>The names for one ledger.</summary>
    public Names(Catalogue catalogue, int year, IEnumerable<CodedName> units, IEnumerable<CodedName> projects)
    {
        _catalogue = catalogue;
        _year = year;
        _units = units.ToDictionary(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal);
        _projects = projects.ToDictionary(project => project.Code, project => project.Name, StringComparer.Ordinal);
    }

    /// <summary>The name of a member; its code when no list has it.</summary>
    public string Of(Member member)
    {
        if (member.Dimension == StandardDimensions.Unit)
        {
            return _units.GetValueOrDefault(member.Id, member.Id);
        }

        if (member.Dimension == StandardDimensions.Project)
        {
            return _projects.GetValueOrDefault(member.Id, member.Id);
        }

        var list = PhraseResolver.ListOf(_catalogue, member.Dimension);
        return (list?.Find(member.Id, _year) ?? list?.Find(member.Id))?.Name ?? member.Id;
    }
}
