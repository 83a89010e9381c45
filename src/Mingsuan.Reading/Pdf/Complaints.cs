using System.Diagnostics;
using System.Text;

namespace Mingsuan.Reading.Pdf;

/// <summary>What a process writes to its error stream: taken off so that it never waits, kept up to a bound.</summary>
internal sealed class Complaints
{
    private const int Kept = 1 << 14;

    private readonly StringBuilder _text = new();

    /// <summary>Begins to listen.</summary>
    public Complaints(Process process)
    {
        process.ErrorDataReceived += (_, arguments) =>
        {
            lock (_text)
            {
                if (_text.Length < Kept)
                {
                    _text.AppendLine(arguments.Data);
                }
            }
        };
        process.BeginErrorReadLine();
    }

    /// <summary>What was written so far.</summary>
    public string Text()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }
}
