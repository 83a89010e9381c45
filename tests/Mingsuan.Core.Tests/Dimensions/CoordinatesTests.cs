using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Tests.Properties;
using static Mingsuan.Core.Dimensions.StandardDimensions;

namespace Mingsuan.Core.Tests.Dimensions;

public class CoordinatesTests
{
    private static readonly Gen<(Coordinates A, Coordinates B)> Pairs =
        from a in CoordinateGenerators.Coordinates
        from b in CoordinateGenerators.Coordinates
        select (a, b);

    private static readonly Gen<(Coordinates A, Coordinates B, Coordinates C)> Triples =
        from pair in Pairs
        from c in CoordinateGenerators.Coordinates
        select (pair.A, pair.B, c);

    /// <summary>Covered pairs are rare by chance, so the second and third are made by narrowing.</summary>
    private static readonly Gen<(Coordinates A, Coordinates B, Coordinates C)> Chains =
        from triple in Triples
        let b = triple.A.Meet(triple.B) ?? triple.A
        select (triple.A, b, b.Meet(triple.C) ?? b);

    private static readonly Gen<(Coordinates A, Coordinates B, Coordinates C)> CoveredByTwo =
        from c in CoordinateGenerators.Coordinates
        from a in CoordinateGenerators.Covering(c)
        from b in CoordinateGenerators.Covering(c)
        select (a, b, c);

    private static readonly Gen<(Coordinates Coordinates, Member Member)> Restrictions =
        from coordinates in CoordinateGenerators.Coordinates
        from member in CoordinateGenerators.Member
        select (coordinates, member);

    [Fact]
    public void Meet_is_commutative() => Law.Holds(Pairs, it => Equals(it.A.Meet(it.B), it.B.Meet(it.A)));

    [Fact]
    public void Meet_is_associative() =>
        Law.Holds(Triples, it => Equals(it.A.Meet(it.B)?.Meet(it.C), it.B.Meet(it.C) is { } right ? it.A.Meet(right) : null), 1000);

    [Fact]
    public void Meet_is_idempotent() => Law.Holds(Pairs, it => it.A.Equals(it.A.Meet(it.A)) && it.A.Equals(it.A.Meet(Coordinates.Of([.. it.A.Members]))));

    [Fact]
    public void Everything_is_neutral_for_meet() =>
        Law.Holds(Pairs, it => it.A.Equals(it.A.Meet(Coordinates.Everything)) && it.A.Equals(Coordinates.Everything.Meet(it.A)));

    [Fact]
    public void Everything_covers_all_and_is_covered_by_itself_alone() =>
        Law.Holds(Pairs, it => Coordinates.Everything.Covers(it.A) && it.A.Covers(Coordinates.Everything) == it.A.Equals(Coordinates.Everything));

    [Fact]
    public void Covers_is_reflexive() => Law.Holds(Pairs, it => it.A.Covers(it.A) && !it.A.StrictlyCovers(it.A));

    [Fact]
    public void Covers_is_antisymmetric() =>
        Law.Holds(Pairs, it => (it.A.Covers(it.B) && it.B.Covers(it.A)) == it.A.Equals(it.B), 1000);

    [Fact]
    public void Covers_is_transitive() =>
        Law.Holds(Chains, it => it.A.Covers(it.B) && it.B.Covers(it.C) && it.A.Covers(it.C));

    [Fact]
    public void Meet_is_covered_by_both() =>
        Law.Holds(Pairs, it => it.A.Meet(it.B) is not { } meet || (it.A.Covers(meet) && it.B.Covers(meet)), 1000);

    [Fact]
    public void Meet_is_the_greatest_lower_bound() =>
        Law.Holds(CoveredByTwo, it => it.A.Covers(it.C) && it.B.Covers(it.C) && it.A.Meet(it.B) is { } meet && meet.Covers(it.C), 1000);

    [Fact]
    public void Meet_with_a_covered_question_is_that_question() => Law.Holds(Chains, it => it.B.Equals(it.A.Meet(it.B)));

    [Fact]
    public void Meet_is_null_if_and_only_if_the_questions_are_disjoint() =>
        Law.Holds(Pairs, it => it.A.Meet(it.B) is null == it.A.IsDisjointFrom(it.B) && it.A.IsDisjointFrom(it.B) == it.B.IsDisjointFrom(it.A), 1000);

    [Fact]
    public void With_sets_one_dimension_and_leaves_the_others() =>
        Law.Holds(Restrictions, it =>
        {
            var changed = it.Coordinates.With(it.Member);
            return All.All(dimension => changed[dimension].Equals(dimension == it.Member.Dimension ? it.Member : it.Coordinates[dimension]));
        });

    [Fact]
    public void Without_leaves_a_dimension_unrestricted_and_covers_what_was_there() =>
        Law.Holds(Restrictions, it =>
        {
            var dimension = it.Member.Dimension;
            var without = it.Coordinates.Without(dimension);
            return without[dimension].IsRoot && without.Covers(it.Coordinates) && without.With(it.Coordinates[dimension]).Equals(it.Coordinates);
        });

    [Fact]
    public void Equal_coordinates_have_one_hash_however_they_were_made() =>
        Law.Holds(Pairs, it =>
        {
            var again = Coordinates.Of([.. it.A.Members.Reverse()]);
            return again.Equals(it.A) && again.GetHashCode() == it.A.GetHashCode() && again.ToString() == it.A.ToString();
        });

    [Fact]
    public void Members_stand_in_the_order_of_the_dimensions_without_roots() =>
        Law.Holds(Restrictions, it =>
        {
            var members = it.Coordinates.With(it.Member).Members;
            return members.All(member => !member.IsRoot) && members.Zip(members.Skip(1)).All(next => next.First.Dimension.Index < next.Second.Dimension.Index);
        });

    [Fact]
    public void Contradicting_members_make_no_coordinates() =>
        Should.Throw<ArgumentException>(() => Coordinates.Of(Fund.Member("general-public"), Fund.Member("government-fund")))
            .Message.ShouldContain("fund=government-fund");

    [Fact]
    public void A_finer_member_of_the_same_dimension_replaces_the_coarser() =>
        Coordinates.Of(Fund.Member("fiscal-appropriation"), Fund.Member("general-public")).ToString().ShouldBe("fund=general-public");

    [Fact]
    public void The_root_of_a_dimension_restricts_nothing() => Coordinates.Of(Fund.Root).ShouldBe(Coordinates.Everything);

    [Fact]
    public void Coordinates_are_written_as_the_lexicon_writes_them()
    {
        Coordinates.Of(Function.Member("20132"), Side.Member("expenditure")).ToString().ShouldBe("side=expenditure function=20132");
        Coordinates.Everything.ToString().ShouldBe("*");
    }
}
