using System.Text;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Tests.Rights;

/// <summary>The whole table: every role, every right, at every kind of place. Whoever changes the table changes this text with open eyes.</summary>
public sealed class RightsTableTests
{
    private static readonly BudgetPlace Own = new(2, "/1/2/", [20, 21]);
    private static readonly BudgetPlace OwnUnit = Own with { UnitId = 20 };
    private static readonly BudgetPlace OtherUnit = Own with { UnitId = 21 };
    private static readonly BudgetPlace Below = new(3, "/1/2/3/", [30]);
    private static readonly BudgetPlace Other = new(4, "/1/4/", [40]);
    private static readonly BudgetPlace LookAlike = new(22, "/1/22/", [220]);

    [Fact]
    public void A_department_role_reaches_its_department_and_below() => Matrix(department: 2).ShouldBe(
        """
        UnitEditor          own: ViewBook CreateBook EditBook WriteInBook CommentOnBook DecideOnFinding SubmitBook CorrectBook | unit: = | sibling: = | below: = | other: -
        DepartmentReviewer  own: ViewBook CreateBook CommentOnBook ReviewForDepartment PublishBook CorrectBook | unit: = | sibling: = | below: = | other: -
        FinanceBureau       own: ViewBook CommentOnBook ReviewForBureau PublishBook | unit: = | sibling: = | below: = | other: -
        Auditor             own: ViewBook | unit: = | sibling: = | below: = | other: -
        Administrator       own: ViewBook | unit: = | sibling: = | below: = | other: -

        """);

    [Fact]
    public void A_unit_role_reaches_its_unit_and_sees_its_department() => Matrix(unit: 20).ShouldBe(
        """
        UnitEditor          own: ViewBook WriteInBook CommentOnBook DecideOnFinding | unit: ViewBook CreateBook EditBook WriteInBook CommentOnBook DecideOnFinding SubmitBook CorrectBook | sibling: - | below: - | other: -
        DepartmentReviewer  own: - | unit: ViewBook CreateBook CommentOnBook ReviewForDepartment PublishBook CorrectBook | sibling: - | below: - | other: -
        FinanceBureau       own: - | unit: ViewBook CommentOnBook ReviewForBureau PublishBook | sibling: - | below: - | other: -
        Auditor             own: - | unit: ViewBook | sibling: - | below: - | other: -
        Administrator       own: - | unit: ViewBook | sibling: - | below: - | other: -

        """);

    [Fact]
    public void A_role_without_a_scope_reaches_everything() => Matrix().ShouldBe(
        """
        UnitEditor          own: ViewBook CreateBook EditBook WriteInBook CommentOnBook DecideOnFinding SubmitBook CorrectBook | unit: = | sibling: = | below: = | other: =
        DepartmentReviewer  own: ViewBook CreateBook CommentOnBook ReviewForDepartment PublishBook CorrectBook | unit: = | sibling: = | below: = | other: =
        FinanceBureau       own: ViewBook CommentOnBook ReviewForBureau PublishBook | unit: = | sibling: = | below: = | other: =
        Auditor             own: ViewBook | unit: = | sibling: = | below: = | other: =
        Administrator       own: ViewBook | unit: = | sibling: = | below: = | other: =

        """);

    [Theory]
    [InlineData(Role.UnitEditor, "")]
    [InlineData(Role.DepartmentReviewer, "")]
    [InlineData(Role.FinanceBureau, "")]
    [InlineData(Role.Auditor, "ReadAuditTrail")]
    [InlineData(Role.Administrator, "ReadAuditTrail ManageDepartments ManageAccounts ManageSettings")]
    public void What_is_not_tied_to_a_place(Role role, string expected) =>
        Allowed(Person(role, null, null), Other, OfPlaces: false).ShouldBe("UsePublicPages ReadPublication CheckDocument UseOwnAccount " + (expected + " DecideOnDocument CompileDocument").Trim());

    [Fact]
    public void Nobody_may_use_the_public_pages_only() =>
        string.Join(' ', Enum.GetValues<Right>().Where(right => Actor.Anonymous.May(right, Own) || Actor.Anonymous.May(right))).ShouldBe("UsePublicPages ReadPublication");

    [Fact]
    public void Visitors_check_documents_where_the_administrator_allows_it() =>
        (Actor.Anonymous with { Settings = [Storage.Settings.SettingStore.AnonymousChecking] }).May(Right.CheckDocument).ShouldBeTrue();

    [Fact]
    public void Nobody_becomes_the_system_by_its_name() =>
        Should.Throw<AccessDeniedException>(() => new Actor(null, "system", []).Demand(Right.ManageAccounts));

    [Fact]
    public void An_editor_of_all_units_of_a_department_submits_its_book()
    {
        var both = new Actor(1, "测试", [Unit(20), Unit(21)]);
        var one = new Actor(2, "测试", [Unit(20)]);
        both.May(Right.SubmitBook, Own).ShouldBeTrue();
        one.May(Right.SubmitBook, Own).ShouldBeFalse();
        both.May(Right.SubmitBook, Own with { Units = [] }).ShouldBeFalse("a department without units belongs to no unit");

        static RoleAssignment Unit(long id) => new() { Role = Role.UnitEditor, UnitId = id, DepartmentPath = "/1/2/" };
    }

    [Fact]
    public void A_department_whose_path_begins_alike_is_another_one() =>
        Person(Role.DepartmentReviewer, 2, null).May(Right.ViewBook, LookAlike).ShouldBeFalse();

    [Fact]
    public void Every_right_is_granted_to_somebody_and_every_role_has_a_right()
    {
        Enum.GetValues<Right>().ShouldAllBe(right => RightsTable.Grants.Any(grant => grant.Right == right));
        Enum.GetValues<Role>().ShouldAllBe(role => RightsTable.Grants.Any(grant => grant.Role == role));
        RightsTable.Grants.Select(grant => (grant.Role, grant.Right)).ShouldBeUnique();
    }

    private static string Matrix(long? department = null, long? unit = null)
    {
        var text = new StringBuilder();
        foreach (var role in Enum.GetValues<Role>().Where(role => role is not (Role.Anonymous or Role.SignedIn)))
        {
            var person = Person(role, department, unit);
            string own = Allowed(person, Own, OfPlaces: true);
            text.Append($"{role,-20}own: {Shown(own)}");
            foreach (var (name, place) in new[] { ("unit", OwnUnit), ("sibling", OtherUnit), ("below", Below), ("other", Other) })
            {
                string there = Allowed(person, place, OfPlaces: true);
                text.Append($" | {name}: {(there == own && own.Length > 0 ? "=" : Shown(there))}");
            }

            text.Append('\n');
        }

        return text.ToString();

        static string Shown(string rights) => rights.Length == 0 ? "-" : rights;
    }

    private static string Allowed(Actor person, BudgetPlace place, bool OfPlaces) => string.Join(' ', Enum.GetValues<Right>().Where(right =>
        RightsTable.Grants.Any(grant => grant.Right == right && grant.Reach != Reach.Everywhere) == OfPlaces && person.May(right, place)));

    private static Actor Person(Role role, long? department, long? unit) => new(1, "测试", [new RoleAssignment
    {
        Role = role,
        DepartmentId = department,
        UnitId = unit,
        DepartmentPath = department is null && unit is null ? null : "/1/2/",
    }]);
}
