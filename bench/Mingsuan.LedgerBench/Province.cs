using System.Globalization;
using System.Text;
using Mingsuan.Core.Catalogues;

namespace Mingsuan.LedgerBench;

/// <summary>A fictional province, always the same: departments of several units, each with basic expenditure and projects.</summary>
internal static class Province
{
    private const int UnitsOfDepartment = 6;

    /// <summary>Writes its ledger.</summary>
    /// <param name="file">The CSV file.</param>
    /// <param name="count">How many lines.</param>
    /// <param name="departments">How many departments.</param>
    /// <param name="isMixed">True when the lines of the departments take turns.</param>
    /// <param name="codes">The code lists.</param>
    public static void Write(string file, int count, int departments, bool isMixed, Catalogue codes)
    {
        var random = new Random(1);
        string[] functions = [.. codes.Function.Entries.Where(entry => entry.Code.Length == 7 && entry.ValidIn(2024)).Select(entry => entry.Code).Distinct()];
        string[] classes = [.. codes.DepartmentEconomic.Entries.Where(entry => entry.Code.Length == 5 && entry.ValidIn(2024)).Select(entry => entry.Code).Distinct()];
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };
        writer.WriteLine("line_id,fiscal_year,region_code,department_code,department_name,unit_code,unit_name,project_code,project_name,project_category,function_code,economic_code,gov_economic_code,fund_source,origin,amount_yuan");
        for (int line = 0; line < count; line++)
        {
            int department = isMixed ? line % departments : (int)((long)line * departments / count);
            int unit = random.Next(UnitsOfDepartment);
            int project = random.Next(24);
            string nature = project < 6 ? "personnel" : project < 10 ? "public" : project < 17 ? "other_operating" : "specific_target";
            string function = functions[((department * 7) + (project * 3 / 4)) % functions.Length];
            string amount = (random.Next(100, 100_000_000) / 100m).ToString("F2", CultureInfo.InvariantCulture);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"L{line},2024,990000,{department:00000},临川省第{department}局,{department:00000}{unit:000},临川省第{department}局第{unit}中心,P{department:00000}{unit:0}{project:00},第{project}号业务工作经费,{nature},{function},{classes[random.Next(classes.Length)]},50201,{(project == 23 ? "government_fund" : "general_public")},{(random.Next(10) == 0 ? "carry_over" : "current_year")},{amount}"));
        }
    }
}
