using Mingsuan.Cli.Commands;

namespace Mingsuan.Cli.Tests.Codes;

/// <summary>Runs <c>mingsuan codes</c> over a small catalogue of its own.</summary>
public sealed class CodesRun : IDisposable
{
    private const string Header = "code,name,aliases,from,to,evidence,source\n";
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("mingsuan-");

    public CodesRun()
    {
        WriteShipped("function", Header + "201,一般公共服务支出,,,,observed,见于两份文件\n207,文化体育与传媒支出,,,2018,unverified,测试\n207,文化旅游体育与传媒支出,旧名,2019,,unverified,测试\n");
        WriteShipped("economic-department", Header + "301,工资福利支出,,,,observed,测试\n");
        WriteShipped("economic-government", Header + "501,机关工资福利支出,,,,unverified,测试\n");
        WriteShipped("procurement", Header + "A,货物,,2022,,official,测试\n");
        WriteShipped("divisions", Header + "130000,河北省,,,,unverified,测试\n");
    }

    public string UserDirectory => Path.Combine(directory.FullName, "user");

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public int Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = CodesCommand.Create(output, error, Path.Combine(directory.FullName, "catalog"), UserDirectory).Parse(arguments).Invoke();
        (Output, Error) = (output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
        return code;
    }

    public string Write(string name, string text)
    {
        string file = Path.Combine(directory.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }

    public void WriteShipped(string list, string text)
    {
        Directory.CreateDirectory(Path.Combine(directory.FullName, "catalog", "codes"));
        Write(Path.Combine("catalog", "codes", list + ".csv"), text);
    }

    public void Dispose() => directory.Delete(recursive: true);
}
