using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Migrations;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Settings;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Storage.Tests.Support;

/// <summary>A database with every store over it, and the fictional departments of a test.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly TestDatabase _owned;

    private TestStore(TestDatabase owned, TestClock clock)
    {
        _owned = owned;
        Clock = clock;
        Database = Database.Open(owned.Location, clock);
        Accounts = new AccountStore(Database, new PlainHashing());
        SignIn = new SignInService(Database, Accounts, new PlainHashing());
        Tokens = new TokenStore(Database, Accounts);
        Departments = new DepartmentStore(Database);
        Books = new BookStore(Database);
        Rows = new BookRowStore(Database);
        Versions = new BookVersionStore(Database);
        Decisions = new DecisionStore(Database);
        Comments = new CommentStore(Database);
        Publications = new PublicationStore(Database);
        Documents = new DocumentStore(Database);
        Settings = new SettingStore(Database);
        Trail = new AuditTrail(Database);
        Inspector = new TestInspector();
        Workflow = new WorkflowService(Database, Rows, Decisions, [Inspector, new EmptyBookInspector()], [new ContentPublisher()]);
    }

    public TestClock Clock { get; }

    public Database Database { get; }

    public AccountStore Accounts { get; }

    public SignInService SignIn { get; }

    public TokenStore Tokens { get; }

    public DepartmentStore Departments { get; }

    public BookStore Books { get; }

    public BookRowStore Rows { get; }

    public BookVersionStore Versions { get; }

    public DecisionStore Decisions { get; }

    public CommentStore Comments { get; }

    public PublicationStore Publications { get; }

    public DocumentStore Documents { get; }

    public SettingStore Settings { get; }

    public AuditTrail Trail { get; }

    public TestInspector Inspector { get; }

    public WorkflowService Workflow { get; }

    public string Location => _owned.Location;

    public long DepartmentId { get; private set; }

    public long UnitId { get; private set; }

    public long OtherUnitId { get; private set; }

    public long BookId { get; private set; }

    /// <summary>A department of two units with an empty book.</summary>
    public static async Task<TestStore> CreateAsync(DatabaseKind kind, bool migrate = true)
    {
        var store = new TestStore(await TestDatabase.CreateAsync(kind), new TestClock());
        if (migrate)
        {
            await new Migrator(store.Database).MigrateAsync();
            store.DepartmentId = await store.Departments.AddAsync(Actor.System, new Department { Code = "301", Name = "临川省示例县水务局", RegionCode = "990101" });
            store.UnitId = await store.Departments.AddUnitAsync(Actor.System, new BudgetaryUnit { DepartmentId = store.DepartmentId, Code = "301001", Name = "临川省示例县水务局本级" });
            store.OtherUnitId = await store.Departments.AddUnitAsync(Actor.System, new BudgetaryUnit { DepartmentId = store.DepartmentId, Code = "301002", Name = "示例县河道管理所" });
            store.BookId = await store.Books.CreateAsync(Actor.System, store.DepartmentId, 2027, "national");
        }

        return store;
    }

    /// <summary>A line of the ledger.</summary>
    public static BookRow Line(string key, long fen, long rowVersion = 0, string unit = "301001") =>
        new() { Kind = BookRowKind.Line, Key = key, UnitCode = unit, AmountFen = fen, Content = $$"""{"function":"2130305","yuan":"{{fen / 100}}"}""", RowVersion = rowVersion };

    /// <summary>Somebody with an account and one role.</summary>
    public async Task<Actor> PersonAsync(Role role, long? departmentId = null, long? unitId = null)
    {
        string login = $"{role}-{departmentId}-{unitId}".ToLowerInvariant();
        long id = await Accounts.AddAsync(Actor.System, login, $"测试{role}", "a long pass phrase", mustChange: false);
        await Accounts.AssignAsync(Actor.System, id, new RoleAssignment { Role = role, DepartmentId = departmentId, UnitId = unitId });
        return (await Accounts.ActorAsync(id))!;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await _owned.DisposeAsync();
    }

    private sealed class PlainHashing : IPasswordHashing
    {
        public string Hash(string password) => "plain:" + password;

        public bool Verify(string hash, string password) => hash == "plain:" + password;
    }
}

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class TestClock : TimeProvider
{
    public DateTimeOffset Time { get; set; } = new(2027, 1, 20, 2, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("CST", TimeSpan.FromHours(8), "CST", "CST");

    public override DateTimeOffset GetUtcNow() => Time;
}

/// <summary>Finds what a test tells it to find.</summary>
internal sealed class TestInspector : IBookInspector
{
    public List<BookFinding> Findings { get; } = [];

    public Task<IReadOnlyList<BookFinding>> InspectAsync(OpenedBook book) => Task.FromResult<IReadOnlyList<BookFinding>>([.. Findings]);
}
