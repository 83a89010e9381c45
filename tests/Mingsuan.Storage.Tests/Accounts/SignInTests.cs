using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Tests.Support;

namespace Mingsuan.Storage.Tests.Accounts;

public sealed class SignInTests
{
    private const string Password = "a long pass phrase";

    [Theory, OnBothDatabases]
    public async Task A_session_begins_goes_on_and_ends(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var person = await store.PersonAsync(Role.Auditor);
        var result = await store.SignIn.SignInAsync(" Auditor--", Password);
        result.Outcome.ShouldBe(SignInOutcome.Welcome);

        var session = (await store.SignIn.ResumeAsync(result.Key!))!;
        session.Account.Id.ShouldBe(person.AccountId!.Value);
        session.Actor.May(Right.ReadAuditTrail).ShouldBeTrue();

        await store.SignIn.SignOutAsync(session);
        (await store.SignIn.ResumeAsync(result.Key!)).ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Five_wrong_passwords_lock_for_a_quarter_of_an_hour(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        await store.PersonAsync(Role.Auditor);
        var outcomes = new List<SignInOutcome>();
        for (int attempt = 0; attempt < 5; attempt++)
        {
            outcomes.Add((await store.SignIn.SignInAsync("auditor--", "wrong")).Outcome);
        }

        outcomes.ShouldBe([SignInOutcome.Wrong, SignInOutcome.Wrong, SignInOutcome.Wrong, SignInOutcome.Wrong, SignInOutcome.Locked]);
        (await store.SignIn.SignInAsync("auditor--", Password)).Outcome.ShouldBe(SignInOutcome.Locked);
        store.Clock.Time += TimeSpan.FromMinutes(16);
        (await store.SignIn.SignInAsync("auditor--", Password)).Outcome.ShouldBe(SignInOutcome.Welcome);
    }

    [Fact]
    public async Task An_unknown_login_is_answered_like_a_wrong_password()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        (await store.SignIn.SignInAsync("nobody", "x")).Outcome.ShouldBe(SignInOutcome.Wrong);
        (await store.SignIn.SignInAsync(null, null)).Outcome.ShouldBe(SignInOutcome.Wrong);
    }

    [Fact]
    public async Task A_new_password_and_a_disabled_account_end_sessions()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        await store.PersonAsync(Role.Administrator);
        var person = await store.PersonAsync(Role.Auditor);
        string first = (await store.SignIn.SignInAsync("auditor--", Password)).Key!;
        string second = (await store.SignIn.SignInAsync("auditor--", Password)).Key!;
        await store.Accounts.SetPasswordAsync(person, person.AccountId!.Value, "another pass phrase", mustChange: false, keepSession: second);
        (await store.SignIn.ResumeAsync(first)).ShouldBeNull();
        (await store.SignIn.ResumeAsync(second)).ShouldNotBeNull();

        await store.Accounts.UpdateAsync(Actor.System, (await store.Accounts.FindAsync(person.AccountId.Value))! with { Disabled = true });
        (await store.SignIn.ResumeAsync(second)).ShouldBeNull();
        (await store.SignIn.SignInAsync("auditor--", "another pass phrase")).Outcome.ShouldBe(SignInOutcome.Wrong);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        await store.PersonAsync(Role.Auditor);
        string key = (await store.SignIn.SignInAsync("auditor--", Password)).Key!;
        store.Clock.Time += TimeSpan.FromHours(13);
        (await store.SignIn.ResumeAsync(key)).ShouldBeNull();
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        var administrator = await store.PersonAsync(Role.Administrator);
        long id = administrator.AccountId!.Value;
        await Should.ThrowAsync<RefusedException>(() => store.Accounts.RevokeAsync(administrator, id, administrator.Assignments[0].Id));
        await Should.ThrowAsync<RefusedException>(async () => await store.Accounts.UpdateAsync(administrator, (await store.Accounts.FindAsync(id))! with { Disabled = true }));
        (await store.Accounts.ActorAsync(id))!.May(Right.ManageAccounts).ShouldBeTrue("nothing of it was written");
    }

    [Theory, OnBothDatabases]
    public async Task A_token_stands_for_its_account_until_it_ends(DatabaseKind kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        var person = await store.PersonAsync(Role.Auditor);
        string token = await store.Tokens.CreateAsync(person, "报表系统", 30);
        (await store.Tokens.ActorAsync(token))!.AccountId.ShouldBe(person.AccountId);
        (await store.Tokens.ActorAsync(token + "x")).ShouldBeNull();

        string second = await store.Tokens.CreateAsync(person, "短期", 1);
        store.Clock.Time += TimeSpan.FromDays(2);
        (await store.Tokens.ActorAsync(second)).ShouldBeNull();
        await store.Tokens.RevokeAsync(person, (await store.Tokens.ListAsync(person.AccountId!.Value))[^1].Id);
        (await store.Tokens.ActorAsync(token)).ShouldBeNull();
    }

    [Theory]
    [InlineData("short")]
    [InlineData("aaaaaaaaaaaaaaa")]
    [InlineData("xx-zhangsan-2027")]
    public void Passwords_that_are_easy_to_guess_are_refused(string password) => Should.Throw<RefusedException>(() => PasswordRules.Require(password, "zhangsan"));

    [Fact]
    public async Task Passwords_hashes_and_tokens_never_reach_the_trail()
    {
        await using var store = await TestStore.CreateAsync(DatabaseKind.Sqlite);
        var person = await store.PersonAsync(Role.Auditor);
        string token = await store.Tokens.CreateAsync(person, "报表系统", 30);
        string key = (await store.SignIn.SignInAsync("auditor--", Password)).Key!;
        await store.Accounts.SetPasswordAsync(person, person.AccountId!.Value, "another pass phrase", mustChange: false);

        string trail = string.Concat((await store.Trail.LatestAsync(count: 1000)).Select(entry => entry.Detail));
        foreach (string secret in new[] { Password, "another pass phrase", token, key, Secret.HashOf(key), Secret.HashOf(token) })
        {
            trail.ShouldNotContain(secret);
        }
    }
}
