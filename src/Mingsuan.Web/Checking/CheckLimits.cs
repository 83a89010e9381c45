namespace Mingsuan.Web.Checking;

/// <summary>What people may hand in to be checked, and how much of the machine it may take.</summary>
public sealed record CheckLimits
{
    /// <summary>The most bytes of one file.</summary>
    public int FileBytes { get; init; } = 32 << 20;

    /// <summary>The most bytes handed in at once.</summary>
    public int UploadBytes { get; init; } = 96 << 20;

    /// <summary>The most documents handed in at once, those in archives included.</summary>
    public int Documents { get; init; } = 100;

    /// <summary>The most documents that may wait.</summary>
    public int Waiting { get; init; } = 500;

    /// <summary>How often one address may hand in, in a minute.</summary>
    public int UploadsPerMinute { get; init; } = 30;

    /// <summary>The documents that are checked at the same time.</summary>
    public int AtOnce { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>The longest time that a document may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>The results that are kept in memory, so that pages of one document open at once.</summary>
    public int Remembered { get; init; } = 16;

    /// <summary>The days for which documents are kept.</summary>
    public int Days { get; init; } = 30;
}
