namespace Mingsuan.Reading.Packages;

/// <summary>Counts what is unpacked in one document against the limits.</summary>
internal sealed class Inflation(ReadingLimits limits)
{
    private const long RatioFrom = 16L << 20;
    private long _total;
    private int _files;

    /// <summary>Counts files of an archive, those of archives in it included.</summary>
    /// <exception cref="ReadingException">There are too many.</exception>
    public void AddFiles(int count)
    {
        _files += count;
        if (_files > limits.Entries)
        {
            throw new ReadingException(
                $"压缩包里的文件超过 {limits.Entries} 个（上限），未读取。请分开压缩。", $"The archive has more than {limits.Entries} files (the limit) and was not read. Pack it in parts.");
        }
    }

    /// <summary>Counts bytes of a part.</summary>
    /// <param name="count">How many more.</param>
    /// <param name="part">How many of this part by now.</param>
    /// <param name="packed">The size of the part while packed.</param>
    /// <exception cref="ReadingException">A limit is passed.</exception>
    public void Add(int count, long part, long packed)
    {
        _total += count;
        if (_total > limits.InflatedBytes)
        {
            throw new ReadingException(
                $"文件解压后超过 {limits.InflatedBytes >> 20} MB（上限），未读取。请拆分文件，或另存后重试。",
                $"The file unpacks to more than {limits.InflatedBytes >> 20} MB (the limit) and was not read. Split it, or save it anew.");
        }

        if (part > RatioFrom && part / Math.Max(1, packed) > limits.InflationRatio)
        {
            throw new ReadingException(
                $"文件解压后膨胀超过 {limits.InflationRatio} 倍（上限），像是压缩炸弹，未读取。",
                $"The file unpacks to more than {limits.InflationRatio} times its size (the limit), like a zip bomb, and was not read.");
        }
    }
}
