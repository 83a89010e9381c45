using Mingsuan.Core.Findings;
using Mingsuan.Performance;
using Mingsuan.Performance.Checking;
using Mingsuan.Performance.Model;
using Mingsuan.Reading;

namespace Mingsuan.Corpus.Tests;

/// <summary>The target tables of a file with what was found in them.</summary>
internal sealed record TargetTables(IReadOnlyList<PerformanceTarget> Targets, IReadOnlyList<Finding> Findings)
{
    public static TargetTables Of(string file)
    {
        var document = new DocumentReader().Read(File.ReadAllBytes(file), Path.GetFileName(file));
        var disclosure = Repository.Reader.Read(document);
        var targets = new TargetTableReader().Read(document, disclosure.FiscalYear);
        return new TargetTables(targets, TargetChecker.Check(targets, disclosure, DepartmentGoalReader.Read(document)));
    }
}
