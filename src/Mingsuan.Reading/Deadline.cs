using System.Diagnostics;

namespace Mingsuan.Reading;

/// <summary>The time that a document may take, counted from when this is made.</summary>
internal sealed class Deadline(ReadingLimits limits)
{
    private const int StepsBetweenLooks = 4096;

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _steps;

    /// <summary>One step of work; looks at the clock now and then.</summary>
    /// <exception cref="ReadingException">The time is up.</exception>
    public void Step()
    {
        if (++_steps >= StepsBetweenLooks)
        {
            _steps = 0;
            Check();
        }
    }

    /// <summary>Looks at the clock.</summary>
    /// <exception cref="ReadingException">The time is up.</exception>
    public void Check()
    {
        if (_watch.Elapsed > limits.Time)
        {
            throw Late();
        }
    }

    /// <summary>How much time is left; never negative.</summary>
    public TimeSpan Left => _watch.Elapsed < limits.Time ? limits.Time - _watch.Elapsed : TimeSpan.Zero;

    /// <summary>Says that the time is up.</summary>
    public ReadingException Late() => new(
        $"读取超过 {limits.Time.TotalSeconds:0} 秒（上限），已停止。文件可能已损坏或过大，请另存后重试，或拆分文件。",
        $"Reading took longer than {limits.Time.TotalSeconds:0} seconds (the limit) and was stopped. The file may be damaged or too large: save it anew, or split it.");
}
