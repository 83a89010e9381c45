using System.ComponentModel;
using System.Diagnostics;

namespace Mingsuan.Reading.Pdf;

/// <summary>A process that was started to do part of the reading.</summary>
internal static class ChildProcess
{
    /// <summary>Ends it with all that it started; nothing happens when it has ended by itself.</summary>
    public static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended by itself.
        }
    }
}
