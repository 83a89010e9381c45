using Mingsuan.Storage.Books;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Web.Pages.Books;

/// <summary>A department in the tree that somebody sees, with its budgets.</summary>
/// <param name="Department">The department.</param>
/// <param name="IsVisible">Whether its budgets may be seen; otherwise it only shows where those below it belong.</param>
/// <param name="MayCreate">Whether a budget may be opened for it.</param>
/// <param name="Units">Its units that still take part, by code.</param>
/// <param name="Books">Its budgets, the newest year first.</param>
/// <param name="Children">The departments below it, by code.</param>
public sealed record DepartmentBranch(
    Department Department, bool IsVisible, bool MayCreate, IReadOnlyList<BudgetaryUnit> Units, IReadOnlyList<Book> Books, IReadOnlyList<DepartmentBranch> Children)
{
    /// <summary>The tree that somebody may see: the departments whose budgets they may see and those above them.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="departments">All departments, by code.</param>
    /// <param name="units">All units, by code.</param>
    /// <param name="books">The budgets that they may see, the newest year first.</param>
    public static IReadOnlyList<DepartmentBranch> Of(Actor actor, IReadOnlyList<Department> departments, IReadOnlyList<BudgetaryUnit> units, IReadOnlyList<Book> books)
    {
        var below = departments.ToLookup(department => department.ParentId);
        var open = units.Where(unit => !unit.Closed).ToLookup(unit => unit.DepartmentId);
        var own = books.ToLookup(book => book.DepartmentId);
        return Branches(null);

        IReadOnlyList<DepartmentBranch> Branches(long? parent) => [.. below[parent].Select(Branch).OfType<DepartmentBranch>()];

        DepartmentBranch? Branch(Department department)
        {
            var place = new BudgetPlace(department.Id, department.Path, [.. open[department.Id].Select(unit => unit.Id)]);
            bool visible = own[department.Id].Any() || actor.May(Right.ViewBook, place);
            var children = Branches(department.Id);
            return !visible && children.Count == 0
                ? null
                : new DepartmentBranch(department, visible, actor.May(Right.CreateBook, place), visible ? [.. open[department.Id]] : [], [.. own[department.Id]], children);
        }
    }
}
