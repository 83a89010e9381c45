using Mingsuan.Core.Lexicons;

namespace Mingsuan.Publishing.Tests.Layouts;

public sealed class ShippedLayoutsTests
{
    public static TheoryData<string> Ids => [.. Catalog.Layouts.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Loads_without_a_fault_and_every_cell_that_is_always_printed_has_a_meaning(string id)
    {
        var layout = Catalog.Layouts.Find(id)!;
        layout.Statements.Select(statement => statement.Kind).ShouldAllBe(kind => kind != null);
        foreach (var statement in layout.Statements)
        {
            foreach (var block in statement.Blocks)
            {
                foreach (var row in block.Segments.SelectMany(segment => segment))
                {
                    foreach (int column in block.Amounts)
                    {
                        CellQuestion.Of(statement.Meaning, statement.Columns[column].Meaning, row.Meaning).ShouldNotBeNull($"{id} {statement.Id} {row} {string.Join('/', statement.Columns[column].Path)}");
                    }
                }
            }
        }
    }
}
