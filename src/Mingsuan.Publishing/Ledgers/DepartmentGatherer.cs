using System.Runtime.InteropServices;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Publishing.Compiling;

namespace Mingsuan.Publishing.Ledgers;

/// <summary>Gathers the lines of one department while a ledger streams by: it grows with the different points, not with the lines.</summary>
internal sealed class DepartmentGatherer(int year, string region, Department department)
{
    private readonly TextPool _codes = new();
    private readonly Dictionary<int, byte[]> _names = [];
    private readonly List<int> _units = [];
    private readonly List<int> _projects = [];
    private readonly Dictionary<PointKey, int> _places = [];
    private readonly List<(PointKey Key, long Cents)> _sums = [];

    /// <summary>A point of a ledger: numbers of codes.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct PointKey(int Unit, int Project, int Nature, int Function, int Economic, int Government, int Fund, int Origin, int Category)
    {
        /// <inheritdoc/>
        public override int GetHashCode()
        {
            uint hash = ((uint)Unit * 0x9E3779B1) ^ ((uint)Project * 0x85EBCA77);
            hash = (hash ^ (hash >> 15)) * 0xC2B2AE3D;
            hash ^= ((uint)Function << 16) ^ ((uint)Economic << 4) ^ (uint)Nature;
            hash = (hash ^ (hash >> 13)) * 0x27D4EB2F;
            return (int)(hash ^ ((uint)Government << 9) ^ ((uint)Fund << 5) ^ ((uint)Origin << 2) ^ (uint)Category);
        }
    }

    /// <summary>The number of a unit or project.</summary>
    /// <returns>The number, or -1 when its code bears another name already.</returns>
    public int NumberOf(ReadOnlySpan<byte> code, ReadOnlySpan<byte> name, bool isUnit)
    {
        int number = _codes.NumberOf(code, out _);
        int key = isUnit ? ~number : number;
        if (!_names.TryGetValue(key, out byte[]? known))
        {
            _names[key] = name.ToArray();
            (isUnit ? _units : _projects).Add(number);
            return number;
        }

        return name.SequenceEqual(known) ? number : -1;
    }

    /// <summary>Adds money at a point.</summary>
    /// <exception cref="OverflowException">The sum is beyond 92 quadrillion yuan.</exception>
    public void Add(PointKey key, long cents)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, key, out bool exists);
        if (!exists)
        {
            place = _sums.Count;
            _sums.Add((key, 0));
        }

        ref var sum = ref CollectionsMarshal.AsSpan(_sums)[place];
        sum.Cents = checked(sum.Cents + cents);
    }

    /// <summary>What was gathered.</summary>
    /// <param name="categories">The spending categories.</param>
    /// <param name="words">The codes and words that the numbers of points stand for.</param>
    public GatheredLedger Build(CategoryTable categories, LedgerWords words)
    {
        var table = new LeafTable(categories, _ => true);
        var units = Members(_units, StandardDimensions.Unit);
        var projects = Members(_projects, StandardDimensions.Project);
        var kinds = new Dictionary<(int Nature, int Economic, int Fund, int Origin, int Category), LeafKind>();
        foreach (var (key, cents) in _sums)
        {
            ref var kind = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, (key.Nature, key.Economic, key.Fund, key.Origin, key.Category), out _);
            kind ??= table.KindOf(new LedgerLine(
                string.Empty, string.Empty, string.Empty, words.Nature.Member(key.Nature).Id, string.Empty, words.Economic.Member(key.Economic).Id, string.Empty,
                words.Fund.Member(key.Fund).Id, words.Origin.Member(key.Origin).Id, 0m)
            {
                Category = key.Category < 0 ? null : words.Category.Member(key.Category).Id,
            });
            table.AddDistinct(
                kind, [words.Function.Member(key.Function), words.Economic.Member(key.Economic), words.Government.Member(key.Government), units[key.Unit], projects[key.Project]], cents / 100m);
        }

        return new GatheredLedger(new BudgetLedger(year, region, department, Named(_units, true), Named(_projects, false), []), table);
    }

    private Dictionary<int, Member> Members(List<int> numbers, Dimension dimension) => numbers.ToDictionary(number => number, number => dimension.Member(_codes.TextOf(number)));

    private List<CodedName> Named(List<int> numbers, bool isUnit) =>
        [.. numbers.Select(number => new CodedName(_codes.TextOf(number), System.Text.Encoding.UTF8.GetString(_names[isUnit ? ~number : number])))];
}
