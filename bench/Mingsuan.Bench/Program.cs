using BenchmarkDotNet.Running;
using Mingsuan.Bench;

BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args);
