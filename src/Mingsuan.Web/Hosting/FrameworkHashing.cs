using Microsoft.AspNetCore.Identity;
using Mingsuan.Storage.Accounts;

namespace Mingsuan.Web.Hosting;

/// <summary>Passwords by the framework: PBKDF2 with HMAC-SHA512, salted.</summary>
internal sealed class FrameworkHashing : IPasswordHashing
{
    private static readonly object Nobody = new();
    private readonly PasswordHasher<object> _hasher = new();

    public string Hash(string password) => _hasher.HashPassword(Nobody, password);

    public bool Verify(string hash, string password) => _hasher.VerifyHashedPassword(Nobody, hash, password) != PasswordVerificationResult.Failed;
}
