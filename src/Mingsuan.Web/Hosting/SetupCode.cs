using System.Security.Cryptography;
using System.Text;
using Mingsuan.Storage.Accounts;

namespace Mingsuan.Web.Hosting;

/// <summary>The code that lets whoever started the program, and nobody else, set up the first administrator. It is printed at the start.</summary>
/// <param name="accounts">The accounts.</param>
public sealed class SetupCode(AccountStore accounts) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private bool _done;

    /// <summary>The code.</summary>
    public string Value { get; } = Secret.NewPassword();

    /// <summary>Whether there is nobody yet.</summary>
    public async Task<bool> IsNeededAsync()
    {
        if (!_done)
        {
            _done = await accounts.AnyAsync();
        }

        return !_done;
    }

    /// <summary>Whether a code is the right one.</summary>
    public bool Fits(string? code) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code?.Trim() ?? string.Empty), Encoding.UTF8.GetBytes(Value));

    /// <summary>Does something, once at a time.</summary>
    public async Task OnceAsync(Func<Task> work)
    {
        await _gate.WaitAsync();
        try
        {
            await work();
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();
}
