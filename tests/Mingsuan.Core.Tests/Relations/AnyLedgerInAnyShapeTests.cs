using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Ledgers;
using Mingsuan.Core.Relations;
using Mingsuan.Core.Tests.Properties;
using Mingsuan.Core.Tests.Published;

namespace Mingsuan.Core.Tests.Relations;

/// <summary>The one law of the derivation: what is compiled from a ledger contradicts itself nowhere.</summary>
public class AnyLedgerInAnyShapeTests
{
    private const decimal Enormous = 1_000_000_000_000m;

    [Fact]
    public void A_ledger_compiled_into_the_statements_of_a_province_breaks_no_relation() =>
        Law.Holds(Publications(LedgerGenerators.Ledgers, Shapes.Provincial), BreaksNothing, 300);

    [Fact]
    public void A_ledger_compiled_into_random_statements_breaks_no_relation() =>
        Law.Holds(Publications(LedgerGenerators.Ledgers, Shapes.Random), BreaksNothing, 600);

    [Fact]
    public void Two_years_side_by_side_with_change_and_growth_break_no_relation() =>
        Law.Holds(
            from publication in Publications(LedgerGenerators.Ledgers, Gen.OneOf(Shapes.Random, Shapes.Provincial))
            from prior in LedgerGenerators.Ledgers
            select (publication.Ledger, prior, publication.Shapes),
            it => BreaksNothing(Compiler.Publish(it.Ledger, it.Shapes, it.prior), it.Shapes),
            300);

    /// <summary>
    /// What negative lines cost: parts may cancel each other out, so a total printed as zero says nothing about its parts any more.
    /// Whatever does not rest on a printed zero (such relations have no slack) holds all the same.
    /// </summary>
    [Fact]
    public void With_negative_adjustments_only_what_rests_on_a_printed_zero_can_break() =>
        Law.Holds(Publications(LedgerGenerators.AdjustedLedgers, Gen.OneOf(Shapes.Random, Shapes.Provincial)), it =>
            Report.Of(Broken(Compiler.Publish(it.Ledger, it.Shapes)).Where(relation => relation.Relation.Slack == 0m)).ShouldBe(string.Empty), 300);

    /// <summary>A figure altered by far more than any rounding, which could be checked before, is always found.</summary>
    [Fact]
    public void A_figure_altered_beyond_all_rounding_breaks_a_relation_that_it_takes_part_in() =>
        Law.Holds(
            from publication in Publications(LedgerGenerators.Ledgers, Gen.OneOf(Shapes.Random, Shapes.Provincial))
            from choice in Gen.Choose(0, int.MaxValue)
            select (publication.Ledger, publication.Shapes, choice),
            it =>
            {
                var figures = Compiler.Publish(it.Ledger, it.Shapes);
                var checkable = RelationDeriver.Derive(figures).Select(CheckedRelation.Check)
                    .Where(relation => relation.Verdict != Verdict.Unchecked).SelectMany(relation => relation.Relation.Figures).Distinct().ToList();
                if (checkable.Count > 0)
                {
                    var altered = checkable[it.choice % checkable.Count];
                    var wrong = new Figure(altered.Measure, altered.Coordinates, altered.Amount with { Value = altered.Amount.Value + Enormous }, altered.State, altered.Place);
                    Broken([.. figures.Select(figure => figure == altered ? wrong : figure)]).ShouldContain(
                        relation => relation.Relation.Figures.Contains(wrong), $"{altered} in {string.Join("; ", it.Shapes)}");
                }
            },
            300);

    [Fact]
    public void The_law_speaks_of_every_kind_of_relation_and_of_both_verdicts()
    {
        var relations = Publications(LedgerGenerators.Ledgers, Shapes.Provincial).Sample(400)
            .SelectMany(it => RelationDeriver.Derive(Compiler.Publish(it.Ledger, it.Shapes))).Select(CheckedRelation.Check).ToList();
        relations.Where(relation => relation.Verdict == Verdict.Exact).Select(relation => relation.Relation.Kind).Distinct().Order().ShouldBe(Enum.GetValues<RelationKind>().Where(kind => kind < RelationKind.Change));
        relations.Where(relation => relation.Verdict == Verdict.Rounding).Select(relation => relation.Relation.Kind).Distinct().Count().ShouldBeGreaterThan(2);
        relations.ShouldContain(relation => relation.Relation.Slack > 0m);
    }

    private static Gen<(Ledger Ledger, IReadOnlyList<Shape> Shapes)> Publications(Gen<Ledger> ledgers, Gen<IReadOnlyList<Shape>> shapes) =>
        from ledger in ledgers
        from arrangement in shapes
        select (ledger, arrangement);

    private static void BreaksNothing((Ledger Ledger, IReadOnlyList<Shape> Shapes) publication) =>
        BreaksNothing(Compiler.Publish(publication.Ledger, publication.Shapes), publication.Shapes);

    private static void BreaksNothing(IReadOnlyList<Figure> figures, IReadOnlyList<Shape> shapes) =>
        Report.Of(Broken(figures)).ShouldBe(string.Empty, string.Join("; ", shapes));

    private static IEnumerable<CheckedRelation> Broken(IReadOnlyList<Figure> figures) =>
        RelationDeriver.Derive(figures).Select(CheckedRelation.Check).Where(relation => relation.Verdict == Verdict.Broken);
}
