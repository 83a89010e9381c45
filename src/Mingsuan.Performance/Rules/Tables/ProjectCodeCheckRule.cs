using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules.Tables;

/// <summary>CL-PCHECK: the check character of a project code.</summary>
public sealed class ProjectCodeCheckRule : TableRule
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Length = 21;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("CL-PCHECK", Severity.Warning, new Message("项目编码的校验位正确", "The check character of a project code is right"), Sources.Logic);

    /// <summary>The check character that belongs to the first 20 characters of a code.</summary>
    /// <param name="code">A project code.</param>
    /// <returns>The character; null when the code has not the shape, or holds a character outside the alphabet.</returns>
    public static char? CheckCharacterOf(string code)
    {
        if (code.Length != Length)
        {
            return null;
        }

        var sum = 0;
        var weight = 1;
        foreach (var character in code.AsSpan(0, Length - 1))
        {
            var value = Alphabet.IndexOf(character, StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            sum += value * weight;
            weight = weight * 3 % Alphabet.Length;
        }

        return Alphabet[(Alphabet.Length - 1 - (sum % Alphabet.Length) + Alphabet.Length) % Alphabet.Length];
    }

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        if (target.Code is { } code && code.Length == Length && code[8] == 'P' && CheckCharacterOf(code) is { } expected && code[^1] != expected)
        {
            yield return Remark(
                $"项目编码“{code}”的校验位是{code[^1]}，按前20位应为{expected}，编码可能抄错。",
                $"the check character of “{code}” is {code[^1]}, but {expected} belongs to the other 20; the code may be miscopied.",
                [At(target.CodeLine, code)]);
        }
    }
}
