using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Departments;

/// <summary>The tree of departments and their units.</summary>
/// <param name="database">The database.</param>
public sealed class DepartmentStore(Database database)
{
    private const string DepartmentColumns = "id AS Id, code AS Code, name AS Name, region_code AS RegionCode, parent_id AS ParentId, path AS Path, row_version AS RowVersion";
    private const string UnitColumns = "id AS Id, department_id AS DepartmentId, code AS Code, name AS Name, closed AS Closed, row_version AS RowVersion";

    /// <summary>All departments, by code.</summary>
    public Task<IReadOnlyList<Department>> DepartmentsAsync() => database.ReadAsync<IReadOnlyList<Department>>(async connection =>
        [.. await connection.QueryAsync<Department>($"SELECT {DepartmentColumns} FROM departments ORDER BY code")]);

    /// <summary>All units, by code.</summary>
    public Task<IReadOnlyList<BudgetaryUnit>> UnitsAsync() => database.ReadAsync<IReadOnlyList<BudgetaryUnit>>(async connection =>
        [.. await connection.QueryAsync<BudgetaryUnit>($"SELECT {UnitColumns} FROM units ORDER BY code")]);

    /// <summary>A department or null.</summary>
    public Task<Department?> FindAsync(long id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Department>($"SELECT {DepartmentColumns} FROM departments WHERE id = @id", new { id }));

    /// <summary>A unit or null.</summary>
    public Task<BudgetaryUnit?> FindUnitAsync(long id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<BudgetaryUnit>($"SELECT {UnitColumns} FROM units WHERE id = @id", new { id }));

    /// <summary>What rights are asked about for a department; null when there is none.</summary>
    public async Task<BudgetPlace?> PlaceAsync(long departmentId)
    {
        await using var connection = await database.ConnectAsync();
        string? path = await connection.ExecuteScalarAsync<string>("SELECT path FROM departments WHERE id = @departmentId", new { departmentId });
        return path is null
            ? null
            : new BudgetPlace(departmentId, path, [.. await connection.QueryAsync<long>("SELECT id FROM units WHERE department_id = @departmentId AND closed = 0", new { departmentId })]);
    }

    /// <summary>Adds a department.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="RefusedException">A field is empty or the code is taken.</exception>
    public Task<long> AddAsync(Actor actor, Department department)
    {
        actor.Demand(Right.ManageDepartments);
        Require(department.Code, department.Name);
        return database.ChangeAsync(actor, async scope =>
        {
            await RefuseTakenAsync(scope, "departments", department.Code, id: 0);
            string above = "/";
            if (department.ParentId is long parent)
            {
                above = await scope.ScalarAsync<string>("SELECT path FROM departments WHERE id = @parent", new { parent }) ?? throw NoParent();
            }

            long id = await scope.InsertAsync(
                "INSERT INTO departments (code, name, region_code, parent_id, path, row_version) VALUES (@Code, @Name, @RegionCode, @ParentId, '', 1) RETURNING id", department);
            await scope.ExecuteAsync("UPDATE departments SET path = @path WHERE id = @id", new { id, path = $"{above}{id}/" });
            scope.Record("department.add", $"department:{id}", new { department.Code, department.Name, department.RegionCode, department.ParentId });
            return id;
        });
    }

    /// <summary>Renames a department. Its place in the tree stays.</summary>
    /// <exception cref="ConcurrencyConflictException">It was changed in the meantime.</exception>
    public Task RenameAsync(Actor actor, Department department)
    {
        actor.Demand(Right.ManageDepartments);
        Require(department.Code, department.Name);
        return database.ChangeAsync(actor, async scope =>
        {
            await RefuseTakenAsync(scope, "departments", department.Code, department.Id);
            var before = await scope.FindAsync<Department>($"SELECT {DepartmentColumns} FROM departments WHERE id = @Id", department);
            int rows = await scope.ExecuteAsync(
                "UPDATE departments SET code = @Code, name = @Name, region_code = @RegionCode, row_version = row_version + 1 WHERE id = @Id AND row_version = @RowVersion", department);
            if (rows == 0)
            {
                throw new ConcurrencyConflictException($"department:{department.Id}", department.RowVersion, department, before);
            }

            scope.Record("department.rename", $"department:{department.Id}", new { from = new { before!.Code, before.Name, before.RegionCode }, to = new { department.Code, department.Name, department.RegionCode } });
        });
    }

    /// <summary>Adds a unit.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="RefusedException">A field is empty or the code is taken.</exception>
    public Task<long> AddUnitAsync(Actor actor, BudgetaryUnit unit)
    {
        actor.Demand(Right.ManageDepartments);
        Require(unit.Code, unit.Name);
        return database.ChangeAsync(actor, async scope =>
        {
            await RefuseTakenAsync(scope, "units", unit.Code, id: 0);
            if (await scope.ScalarAsync<long>("SELECT COUNT(*) FROM departments WHERE id = @DepartmentId", unit) == 0)
            {
                throw NoParent();
            }

            long id = await scope.InsertAsync(
                "INSERT INTO units (department_id, code, name, closed, row_version) VALUES (@DepartmentId, @Code, @Name, 0, 1) RETURNING id", unit);
            scope.Record("unit.add", $"unit:{id}", new { unit.DepartmentId, unit.Code, unit.Name });
            return id;
        });
    }

    /// <summary>Renames, closes or reopens a unit.</summary>
    /// <exception cref="ConcurrencyConflictException">It was changed in the meantime.</exception>
    public Task UpdateUnitAsync(Actor actor, BudgetaryUnit unit)
    {
        actor.Demand(Right.ManageDepartments);
        Require(unit.Code, unit.Name);
        return database.ChangeAsync(actor, async scope =>
        {
            await RefuseTakenAsync(scope, "units", unit.Code, unit.Id);
            var before = await scope.FindAsync<BudgetaryUnit>($"SELECT {UnitColumns} FROM units WHERE id = @Id", unit);
            int rows = await scope.ExecuteAsync(
                "UPDATE units SET code = @Code, name = @Name, closed = @closed, row_version = row_version + 1 WHERE id = @Id AND row_version = @RowVersion",
                new { unit.Id, unit.Code, unit.Name, closed = unit.Closed ? 1L : 0L, unit.RowVersion });
            if (rows == 0)
            {
                throw new ConcurrencyConflictException($"unit:{unit.Id}", unit.RowVersion, unit, before);
            }

            scope.Record("unit.update", $"unit:{unit.Id}", new { from = new { before!.Code, before.Name, before.Closed }, to = new { unit.Code, unit.Name, unit.Closed } });
        });
    }

    private static void Require(string code, string name)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            throw new RefusedException(new Message("请填写代码。", "Enter a code."), "code");
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            throw new RefusedException(new Message("请填写名称。", "Enter a name."), "name");
        }
    }

    private static async Task RefuseTakenAsync(ChangeScope scope, string table, string code, long id)
    {
        if (await scope.ScalarAsync<long>($"SELECT COUNT(*) FROM {table} WHERE code = @code AND id <> @id", new { code, id }) > 0)
        {
            throw new RefusedException(new Message($"代码“{code}”已被使用，请换一个。", $"The code “{code}” is taken; choose another."), "code");
        }
    }

    private static RefusedException NoParent() => new(new Message("上级部门不存在，请重新选择。", "That department does not exist; choose again."), "department");
}
