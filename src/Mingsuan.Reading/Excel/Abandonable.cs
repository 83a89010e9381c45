using System.Runtime.ExceptionServices;

namespace Mingsuan.Reading.Excel;

/// <summary>
/// Work by a library that may loop over damage without asking for another byte: done by a thread of its own, which is left behind when
/// the time is up. It ends as soon as it touches its stream, which is closed to it by then, and with the program at the latest.
/// </summary>
internal static class Abandonable
{
    /// <summary>The result of the work.</summary>
    /// <param name="work">What is to be done.</param>
    /// <param name="deadline">When it is left behind.</param>
    /// <exception cref="ReadingException">The time is up, or the work says so itself; whatever else it throws is thrown here.</exception>
    public static T Run<T>(Func<T> work, Deadline deadline)
    {
        T result = default!;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
#pragma warning disable CA1031 // It is thrown again where the work was asked for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                fault = ExceptionDispatchInfo.Capture(exception);
            }
        })
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(deadline.Left))
        {
            throw deadline.Late();
        }

        fault?.Throw();
        return result;
    }
}
