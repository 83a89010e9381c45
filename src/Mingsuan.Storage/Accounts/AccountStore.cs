using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Accounts;

/// <summary>Accounts and their roles.</summary>
/// <param name="database">The database.</param>
/// <param name="hashing">How passwords are hashed.</param>
public sealed class AccountStore(Database database, IPasswordHashing hashing)
{
    internal const string Columns =
        "id AS Id, login AS Login, display_name AS DisplayName, must_change_password AS MustChangePassword, disabled AS Disabled, failed_attempts AS FailedAttempts, locked_until AS LockedUntil, row_version AS RowVersion";

    private const string AssignmentSql =
        """
        SELECT r.id AS Id, r.role AS Role, r.department_id AS DepartmentId, r.unit_id AS UnitId, d.path AS DepartmentPath
        FROM account_roles r
        LEFT JOIN units u ON u.id = r.unit_id
        LEFT JOIN departments d ON d.id = COALESCE(r.department_id, u.department_id)
        """;

    /// <summary>All accounts, by login.</summary>
    public Task<IReadOnlyList<Account>> ListAsync() => database.ReadAsync<IReadOnlyList<Account>>(async connection =>
        [.. await connection.QueryAsync<Account>($"SELECT {Columns} FROM accounts ORDER BY login")]);

    /// <summary>Whether there is any account; if not, the first administrator is to be set up.</summary>
    public Task<bool> AnyAsync() => database.ReadAsync(async connection => await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM accounts") > 0);

    /// <summary>An account or null.</summary>
    public Task<Account?> FindAsync(long id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Account>($"SELECT {Columns} FROM accounts WHERE id = @id", new { id }));

    /// <summary>The roles of an account.</summary>
    public Task<IReadOnlyList<RoleAssignment>> AssignmentsAsync(long accountId) => database.ReadAsync<IReadOnlyList<RoleAssignment>>(async connection =>
        [.. await connection.QueryAsync<RoleAssignment>($"{AssignmentSql} WHERE r.account_id = @accountId ORDER BY r.id", new { accountId })]);

    /// <summary>Somebody with their roles; null when there is no such account or it is disabled.</summary>
    public async Task<Actor?> ActorAsync(long accountId)
    {
        var account = await FindAsync(accountId);
        return account is null || account.Disabled ? null : new Actor(account.Id, account.DisplayName, await AssignmentsAsync(accountId));
    }

    /// <summary>Adds an account without roles.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="login">The name to sign in with.</param>
    /// <param name="displayName">The person's name.</param>
    /// <param name="password">The first password.</param>
    /// <param name="mustChange">Whether it has to be changed at the first sign-in.</param>
    /// <exception cref="RefusedException">A field is empty or the login is taken.</exception>
    public Task<long> AddAsync(Actor actor, string login, string displayName, string password, bool mustChange)
    {
        actor.Demand(Right.ManageAccounts);
        login = Normalise(login);
        if (login.Length is 0 or > 64 || login.Any(character => !char.IsAsciiLetterOrDigit(character) && character is not ('.' or '-' or '_')))
        {
            throw new RefusedException(new Message("登录名由 1 至 64 个英文字母、数字、点、横线组成。", "A login has 1 to 64 letters, digits, dots and hyphens."), "login");
        }

        if (string.IsNullOrWhiteSpace(displayName))
        {
            throw new RefusedException(new Message("请填写姓名。", "Enter the person's name."), "displayName");
        }

        PasswordRules.Require(password, login);
        string hash = hashing.Hash(password);
        return database.ChangeAsync(actor, async scope =>
        {
            if (await scope.ScalarAsync<long>("SELECT COUNT(*) FROM accounts WHERE login = @login", new { login }) > 0)
            {
                throw new RefusedException(new Message($"登录名“{login}”已被使用，请换一个。", $"The login “{login}” is taken; choose another."), "login");
            }

            long id = await scope.InsertAsync(
                """
                INSERT INTO accounts (login, display_name, password_hash, must_change_password, disabled, failed_attempts, created_at, row_version)
                VALUES (@login, @displayName, @hash, @mustChange, 0, 0, @Now, 1) RETURNING id
                """, new { login, displayName, hash, mustChange = mustChange ? 1L : 0L, scope.Now });
            scope.Record("account.add", $"account:{id}", new { login, displayName });
            return id;
        });
    }

    /// <summary>Changes the name of an account, or disables or enables it; a disabled one is signed out everywhere.</summary>
    /// <exception cref="ConcurrencyConflictException">It was changed in the meantime.</exception>
    /// <exception cref="RefusedException">It is the last administrator.</exception>
    public Task UpdateAsync(Actor actor, Account account)
    {
        actor.Demand(Right.ManageAccounts);
        return database.ChangeAsync(actor, async scope =>
        {
            var before = await scope.FindAsync<Account>($"SELECT {Columns} FROM accounts WHERE id = @Id", account);
            int rows = await scope.ExecuteAsync(
                "UPDATE accounts SET display_name = @DisplayName, disabled = @disabled, row_version = row_version + 1 WHERE id = @Id AND row_version = @RowVersion",
                new { account.Id, account.DisplayName, disabled = account.Disabled ? 1L : 0L, account.RowVersion });
            if (rows == 0)
            {
                throw new ConcurrencyConflictException($"account:{account.Id}", account.RowVersion, account, before);
            }

            if (account.Disabled)
            {
                await scope.ExecuteAsync("DELETE FROM sessions WHERE account_id = @Id", account);
                await RequireAdministratorAsync(scope);
            }

            scope.Record("account.update", $"account:{account.Id}", new { from = new { before!.DisplayName, before.Disabled }, to = new { account.DisplayName, account.Disabled } });
        });
    }

    /// <summary>Sets a password; all sessions of the account end, except one.</summary>
    /// <param name="actor">The administrator, or the account itself.</param>
    /// <param name="accountId">Whose.</param>
    /// <param name="password">The new password.</param>
    /// <param name="mustChange">Whether it has to be changed at the next sign-in.</param>
    /// <param name="keepSession">The key of the session that goes on, or null.</param>
    public Task SetPasswordAsync(Actor actor, long accountId, string password, bool mustChange, string? keepSession = null)
    {
        if (actor.AccountId != accountId)
        {
            actor.Demand(Right.ManageAccounts);
        }

        return database.ChangeAsync(actor, async scope =>
        {
            string login = await scope.ScalarAsync<string>("SELECT login FROM accounts WHERE id = @accountId", new { accountId }) ?? string.Empty;
            PasswordRules.Require(password, login);
            await scope.ExecuteAsync(
                """
                UPDATE accounts SET password_hash = @hash, must_change_password = @mustChange, failed_attempts = 0, locked_until = NULL, row_version = row_version + 1
                WHERE id = @accountId
                """, new { accountId, hash = hashing.Hash(password), mustChange = mustChange ? 1L : 0L });
            await scope.ExecuteAsync("DELETE FROM sessions WHERE account_id = @accountId AND key_hash <> @keep", new { accountId, keep = keepSession is null ? string.Empty : Secret.HashOf(keepSession) });
            scope.Record("account.set-password", $"account:{accountId}", new { byThemselves = actor.AccountId == accountId });
        });
    }

    /// <summary>Lifts a lock.</summary>
    public Task UnlockAsync(Actor actor, long accountId)
    {
        actor.Demand(Right.ManageAccounts);
        return database.ChangeAsync(actor, async scope =>
        {
            await scope.ExecuteAsync("UPDATE accounts SET failed_attempts = 0, locked_until = NULL, row_version = row_version + 1 WHERE id = @accountId", new { accountId });
            scope.Record("account.unlock", $"account:{accountId}", new { });
        });
    }

    /// <summary>Gives a role; one that the account has already stays as it is.</summary>
    /// <exception cref="RefusedException">The role cannot be given.</exception>
    public Task AssignAsync(Actor actor, long accountId, RoleAssignment assignment)
    {
        actor.Demand(Right.ManageAccounts);
        if (assignment.Role is Role.Anonymous or Role.SignedIn || (assignment.DepartmentId is not null && assignment.UnitId is not null))
        {
            throw new RefusedException(new Message("请选择角色，范围只能是全部、一个部门或一个单位。", "Choose a role; its scope is everything, one department, or one unit."), "role");
        }

        return database.ChangeAsync(actor, async scope =>
        {
            int rows = await scope.ExecuteAsync(
                "INSERT INTO account_roles (account_id, role, department_id, unit_id) VALUES (@accountId, @role, @DepartmentId, @UnitId) ON CONFLICT DO NOTHING",
                new { accountId, role = assignment.Role.ToString(), assignment.DepartmentId, assignment.UnitId });
            scope.Record("account.assign", $"account:{accountId}", new { assignment.Role, assignment.DepartmentId, assignment.UnitId, already = rows == 0 });
        });
    }

    /// <summary>Takes a role away.</summary>
    /// <exception cref="RefusedException">It is the role of the last administrator.</exception>
    public Task RevokeAsync(Actor actor, long accountId, long assignmentId)
    {
        actor.Demand(Right.ManageAccounts);
        return database.ChangeAsync(actor, async scope =>
        {
            var assignment = await scope.FindAsync<RoleAssignment>($"{AssignmentSql} WHERE r.id = @assignmentId AND r.account_id = @accountId", new { assignmentId, accountId });
            if (assignment is null)
            {
                return;
            }

            await scope.ExecuteAsync("DELETE FROM account_roles WHERE id = @assignmentId", new { assignmentId });
            await RequireAdministratorAsync(scope);
            scope.Record("account.revoke", $"account:{accountId}", new { assignment.Role, assignment.DepartmentId, assignment.UnitId });
        });
    }

    /// <summary>The login as it is stored.</summary>
    internal static string Normalise(string? login) => (login ?? string.Empty).Trim().ToLowerInvariant();

    private static async Task RequireAdministratorAsync(ChangeScope scope)
    {
        long left = await scope.ScalarAsync<long>(
            "SELECT COUNT(*) FROM account_roles r JOIN accounts a ON a.id = r.account_id WHERE a.disabled = 0 AND r.role = @role AND r.department_id IS NULL AND r.unit_id IS NULL",
            new { role = nameof(Role.Administrator) });
        if (left == 0)
        {
            throw new RefusedException(new Message("这是最后一位管理员，不能停用或取消。请先指定另一位管理员。", "This is the last administrator. Appoint another one first."));
        }
    }
}
