using System.Globalization;
using Mingsuan.Core.Catalogues;

namespace Mingsuan.Core.Tests.Catalogues;

/// <summary>What at least two published documents print must be known, under its code, as name or alias.</summary>
public class ObservedCodesTests
{
    [Fact]
    public void ObservedTwice_IsInTheLists()
    {
        string file = Path.Combine(Repository.Root, "..", "shared", "data", "observed-codes.csv");
        if (!File.Exists(file))
        {
            Console.WriteLine("note: ../shared/data/observed-codes.csv is not here; the observed codes are not compared.");
            return;
        }

        var catalogue = Catalogue.Load(Repository.Codes);
        IEnumerable<string> unknown = File.ReadLines(file).Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => int.Parse(cells[^1], CultureInfo.InvariantCulture) >= 2)
            .Where(cells => !Knows(cells[0].StartsWith('2') ? catalogue.Function : catalogue.DepartmentEconomic, cells[0], cells[1]))
            .Select(cells => $"{cells[0]} {cells[1]}");
        unknown.ShouldBeEmpty();
    }

    private static bool Knows(CodeList list, string code, string name) => list.FindByName(name).Any(entry => entry.Code == code);
}
