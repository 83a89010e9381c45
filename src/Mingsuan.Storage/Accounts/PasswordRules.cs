using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;

namespace Mingsuan.Storage.Accounts;

/// <summary>What a password has to be. Length counts; compositions of character kinds are not asked for (NIST SP 800-63B, 5.1.1.2).</summary>
public static class PasswordRules
{
    /// <summary>The fewest characters.</summary>
    public const int MinimumLength = 10;

    private const int MaximumLength = 200;

    /// <summary>Refuses a password that is too easy to guess.</summary>
    /// <exception cref="RefusedException">It is too short, too long, one character repeated, or the login.</exception>
    public static void Require(string? password, string login)
    {
        if (string.IsNullOrEmpty(password) || password.Length < MinimumLength)
        {
            throw Refuse($"新密码至少要有 {MinimumLength} 个字符。", $"The new password needs at least {MinimumLength} characters.");
        }

        if (password.Length > MaximumLength)
        {
            throw Refuse($"新密码最多 {MaximumLength} 个字符。", $"The new password may have at most {MaximumLength} characters.");
        }

        if (password.Distinct().Count() < 4 || password.Contains(login, StringComparison.OrdinalIgnoreCase))
        {
            throw Refuse("新密码太容易被猜到：不要包含登录名，至少用四个不同的字符。", "The new password is too easy to guess: leave out the login and use at least four different characters.");
        }
    }

    private static RefusedException Refuse(string chinese, string english) => new(new Message(chinese, english), "newPassword");
}
