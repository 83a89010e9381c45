using System.Security.Cryptography;
using System.Text;

namespace Mingsuan.Storage.Accounts;

/// <summary>Random keys that are given out once and stored as hashes only.</summary>
public static class Secret
{
    // Without characters that look alike in print.
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>A new key of 256 random bits, in characters that may stand in a URL.</summary>
    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>A new password that can be read out: 16 characters in groups of four, 80 random bits.</summary>
    public static string NewPassword() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));

    /// <summary>What is stored of a key. The key is random, so that a plain hash is enough.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
