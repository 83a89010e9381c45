using System.Globalization;
using BenchmarkDotNet.Running;
using Mingsuan.Bench;

if (args is ["timing", var folder, .. var lengths])
{
    new Timing(ReadAndCheck.Catalog).Run(folder, lengths.Length == 0 ? [1] : [.. lengths.Select(length => int.Parse(length, NumberStyles.None, CultureInfo.InvariantCulture))]);
    return;
}

if (args is ["publish", var books, .. var rest])
{
    Publish.Run(ReadAndCheck.Catalog, books, rest is ["pdf"]);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args);
