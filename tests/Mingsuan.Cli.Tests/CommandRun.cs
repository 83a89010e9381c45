using System.Runtime.CompilerServices;
using System.Text;

namespace Mingsuan.Cli.Tests;

/// <summary>Runs the program on files of its own temporary folder.</summary>
public sealed class CommandRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingsuan-");

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Sample(string name) => Path.Combine(Root, "samples", "documents", name);

    public string Folder => _folder.FullName;

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    public int Run(params string[] arguments) => RunWithInput([], arguments);

    public int RunWithInput(byte[] input, params string[] arguments)
    {
        using var standardInput = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = Application.Run(arguments, new Streams(standardInput, output, error), Path.Combine(Root, "catalog"));
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return code;
    }

    public string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
