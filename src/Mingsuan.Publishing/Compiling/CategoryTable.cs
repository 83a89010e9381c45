using System.Text;
using CsvHelper;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Publishing.Compiling;

/// <summary>
/// What the spending categories (三公 expenses, meetings, training, running cost) are in a ledger: views across its
/// classifications, kept as data in <c>catalog/lexicon/categories.csv</c>.
/// </summary>
public sealed class CategoryTable
{
    private readonly List<(Member Category, Coordinates Meaning)> _views;

    private CategoryTable(List<(Member Category, Coordinates Meaning)> views) => _views = views;

    /// <summary>Loads <c>categories.csv</c> of the lexicon's folder.</summary>
    /// <exception cref="LexiconException">A line is wrong.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static CategoryTable Load(string directory)
    {
        const string file = "categories.csv";
        var views = new List<(Member, Coordinates)>();
        var faults = new List<string>();
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(directory, file))), CsvReaderOptions.Default with { HasHeader = false, Separator = ',', TrackLineNumbers = true });
        bool header = true;
        while (reader.Read())
        {
            string[] fields = reader.Current.ToArray();
            if (fields[0].StartsWith('#') || header)
            {
                header = false;
                continue;
            }

            var category = StandardDimensions.Category.TryMember(fields[0]);
            var meaning = CoordinateText.Parse(fields.Length > 1 ? fields[1] : string.Empty);
            if (category is null || meaning is null)
            {
                faults.Add($"{file}:{reader.LineNumber}: “{fields[0]}”: unknown category, or a meaning that is not dimension=member.");
            }
            else
            {
                views.Add((category, meaning));
            }
        }

        return faults.Count == 0 ? new CategoryTable(views) : throw new LexiconException(faults);
    }

    /// <summary>The categories that lines at a point of the classifications belong to; several may apply (a vehicle is running cost too).</summary>
    internal IEnumerable<Member> Of(Coordinates point) =>
        _views.Where(view => view.Meaning.Covers(point)).Select(view => view.Category);
}
