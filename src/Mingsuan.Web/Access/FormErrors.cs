using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Workflow;

namespace Mingsuan.Web.Access;

/// <summary>What was wrong with a form: each fault with the field it is about.</summary>
/// <param name="Items">The faults.</param>
public sealed record FormErrors(IReadOnlyList<FormError> Items)
{
    /// <summary>None.</summary>
    public static FormErrors None { get; } = new([]);

    /// <summary>What was wrong with a field, or null.</summary>
    public Message? Of(string field) => Items.FirstOrDefault(item => item.Field == field)?.Text;

    /// <summary>Tries something; what a person can mend becomes an error of the form.</summary>
    public static async Task<FormErrors> OfAsync(Func<Task> work)
    {
        try
        {
            await work();
            return None;
        }
        catch (RefusedException refused)
        {
            return new FormErrors([new FormError(refused.Field, refused.Text)]);
        }
        catch (ConcurrencyConflictException)
        {
            return new FormErrors([new FormError(null, new Message(
                "在您填写期间，别人已经修改了这里的内容；您的修改没有保存，对方的修改也没有丢失。请查看下面的最新内容，再决定是否修改。",
                "Somebody else changed this while you were filling in the form. Your change was not saved, theirs is not lost. Look at what is there now, then decide."))]);
        }
        catch (StoppedException stopped)
        {
            return new FormErrors([.. stopped.Errors.Concat(stopped.Unexplained).Select(finding => new FormError(null, finding.Finding.Message))]);
        }
    }
}

/// <summary>One fault.</summary>
/// <param name="Field">The field, or null when it is about the whole.</param>
/// <param name="Text">What is wrong and what to do.</param>
public sealed record FormError(string? Field, Message Text);
