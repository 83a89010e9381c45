using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Ledgers;
using Mingsuan.Core.Relations;
using Mingsuan.Core.Tests.Properties;
using Mingsuan.Core.Tests.Published;

namespace Mingsuan.Core.Tests.Relations;

/// <summary>The one law of the derivation: what is compiled from a ledger contradicts itself nowhere.</summary>
public class AnyLedgerInAnyShapeTests
{
    [Fact]
    public void A_ledger_compiled_into_the_statements_of_a_province_breaks_no_relation() =>
        Law.Holds(Publications(LedgerGenerators.Ledgers, Shapes.Provincial), BreaksNothing, 300);

    [Fact]
    public void A_ledger_compiled_into_random_statements_breaks_no_relation() =>
        Law.Holds(Publications(LedgerGenerators.Ledgers, Shapes.Random), BreaksNothing, 600);

    private static Gen<(Ledger Ledger, IReadOnlyList<Shape> Shapes)> Publications(Gen<Ledger> ledgers, Gen<IReadOnlyList<Shape>> shapes) =>
        from ledger in ledgers
        from arrangement in shapes
        select (ledger, arrangement);

    private static void BreaksNothing((Ledger Ledger, IReadOnlyList<Shape> Shapes) publication)
    {
        var relations = RelationDeriver.Derive(Compiler.Publish(publication.Ledger, publication.Shapes)).Select(CheckedRelation.Check);
        Report.Of(relations.Where(relation => relation.Verdict == Verdict.Broken)).ShouldBe(string.Empty, string.Join("; ", publication.Shapes));
    }
}
