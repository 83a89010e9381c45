namespace Mingsuan.Core.Catalogues;

/// <summary>
/// The code lists at hand. Each list is read when it is first asked for, and then kept; a list nobody asks for costs nothing.
/// Safe to share between threads.
/// </summary>
public sealed class Catalogue
{
    private readonly string directory;
    private readonly string? userDirectory;
    private readonly Dictionary<CodeListDefinition, Lazy<CodeList>> lists;

    private Catalogue(string directory, string? userDirectory)
    {
        this.directory = directory;
        this.userDirectory = userDirectory;
        lists = CodeListDefinition.All.ToDictionary(definition => definition, definition => new Lazy<CodeList>(() => Read(definition)));
    }

    /// <summary>Functional classification of expenditure (支出功能分类).</summary>
    /// <exception cref="CatalogueException">The list's file is missing or at fault.</exception>
    public CodeList Function => this[CodeListDefinition.Function];

    /// <summary>Economic classification of departmental expenditure (部门预算支出经济分类).</summary>
    /// <exception cref="CatalogueException">The list's file is missing or at fault.</exception>
    public CodeList DepartmentEconomic => this[CodeListDefinition.DepartmentEconomic];

    /// <summary>Economic classification of government expenditure (政府预算支出经济分类).</summary>
    /// <exception cref="CatalogueException">The list's file is missing or at fault.</exception>
    public CodeList GovernmentEconomic => this[CodeListDefinition.GovernmentEconomic];

    /// <summary>Procurement catalogue (政府采购品目分类目录).</summary>
    /// <exception cref="CatalogueException">The list's file is missing or at fault.</exception>
    public CodeList Procurement => this[CodeListDefinition.Procurement];

    /// <summary>Administrative divisions (行政区划).</summary>
    /// <exception cref="CatalogueException">The list's file is missing or at fault.</exception>
    public CodeList Divisions => this[CodeListDefinition.Divisions];

    /// <summary>The list of <paramref name="definition"/>.</summary>
    /// <exception cref="CatalogueException">The list's file is missing or at fault.</exception>
    public CodeList this[CodeListDefinition definition] => lists[definition].Value;

    /// <summary>
    /// A catalogue over the files of <paramref name="directory"/> (<c>catalog/codes</c>). Where <paramref name="userDirectory"/>
    /// has a file of the same name, its entries win over the shipped ones for their codes and years. Nothing is read yet.
    /// </summary>
    public static Catalogue Load(string directory, string? userDirectory = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return new Catalogue(directory, userDirectory);
    }

    private CodeList Read(CodeListDefinition definition)
    {
        IReadOnlyList<CodeEntry> entries = CodeListReader.Read(Path.Combine(directory, definition.FileName), definition);
        if (userDirectory is not null && Path.Combine(userDirectory, definition.FileName) is var file && File.Exists(file))
        {
            entries = CodeListMerge.Lay(CodeListReader.Read(file, definition), entries);
        }

        return new CodeList(definition, entries);
    }
}
