using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Mingsuan.Core.Catalogues;
using Mingsuan.Performance.Rules.Tables;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Tables;

namespace Mingsuan.Web.Demo;

/// <summary>The book of a fictional department: the sample book of the national layout, in the department's own words.</summary>
internal static partial class DemoBook
{
    private const string Prefix = "Demo/";

    /// <summary>The last digits of the year of the sample's project codes.</summary>
    private const string SampleYear = "24";

    /// <summary>The region of the sample.</summary>
    public const string Region = "990102";

    public static BudgetBook Of(DemoDepartment department, string county, int year, Catalogue catalogue, bool isLastYear = false)
    {
        var folder = Directory.CreateTempSubdirectory("mingsuan-demo");
        try
        {
            var assembly = typeof(DemoBook).Assembly;
            foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
                string file = Path.Combine(folder.FullName, resource[Prefix.Length..].Replace('\\', '/'));
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, Reworded(reader.ReadToEnd(), department, county, year, isLastYear));
            }

            var findings = new BookFindings();
            return FolderBook.Read(folder.FullName, catalogue, findings) is { } book && !findings.HasErrors
                ? DemoAmounts.Of(book, department.Size, department.HasLastYear, isLastYear)
                : throw new InvalidOperationException($"The sample book cannot be used for {department.Name}: {findings.Findings[0].Message.English}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A project code with the check character that belongs to it.</summary>
    private static string Coded(string first) => first + ProjectCodeCheckRule.CheckCharacterOf(first + "0");

    [GeneratedRegex(Region + "(?<year>2[34])(?<rest>P[0-9]{11})[0-9A-Z]")]
    private static partial Regex ProjectCode();

    private static string Reworded(string text, DemoDepartment department, string county, int year, bool isLastYear)
    {
        string own = county + department.Name;
        (string From, string To)[] words =
        [
            ("临川省青屏市卫生健康委员会", own), ("临川省青屏市疾病预防控制中心", county + department.Affiliate), ("临川省青屏市妇幼保健院", county + department.Services),
            ("基层医疗机构设备配置", department.Projects[0]), ("妇女儿童健康筛查", department.Projects[1]), ("传染病监测预警", department.Projects[2]), ("健康知识宣传", department.Projects[3]),
            ("卫生健康规划和政策", "有关规划和政策"), ("疾病预防控制和卫生应急", department.Projects[2]), ("基层医疗卫生和妇幼健康工作", "所属单位工作"),
            ("2100101", department.Classes[0]), ("2100199", department.Classes[1]), ("2100401", department.Classes[2]), ("2100403", department.Classes[3]),
            ("318", department.Code), ("2024", year.ToString(CultureInfo.InvariantCulture)), ("2023", (year - 1).ToString(CultureInfo.InvariantCulture)),
        ];
        string reworded = words.Aggregate(text, (current, word) => current.Replace(word.From, word.To, StringComparison.Ordinal));

        // Projects that go on keep the code of the year in which they began.
        return ProjectCode().Replace(reworded, found => Coded($"{Region}{(found.Groups["year"].Value == SampleYear && isLastYear ? year : year - 1) % 100:00}{found.Groups["rest"].Value}"));
    }
}
