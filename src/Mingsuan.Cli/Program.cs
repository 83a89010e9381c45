using Mingsuan.Cli.Json;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Relations;
using Mingsuan.Reading;
using Mingsuan.Statements;

string catalog = Path.Combine(AppContext.BaseDirectory, "catalog");
var lexicon = LexiconLoader.Load(Path.Combine(catalog, "lexicon"));
var catalogue = Catalogue.Load(Path.Combine(catalog, "codes"));
using var file = File.OpenRead(args[1]);
var document = new DocumentReader().Read(file, Path.GetFileName(args[1]));
var disclosure = new DisclosureReader(lexicon, catalogue).Read(document);
if (args[0] == "read")
{
    DisclosureJson.Write(Console.OpenStandardOutput(), disclosure);
}
else
{
    foreach (var statement in disclosure.Statements)
    {
        Console.WriteLine($"{statement.Id ?? "?"} | {statement.Title} | {statement.Unit} | rows {statement.Rows.Count} | unknown: {string.Join(';', statement.UnknownPhrases)} | {string.Join(';', statement.Inferences.Select(m => m.Chinese))}");
        Console.WriteLine("   " + string.Join(" | ", statement.Columns.Select(c => string.Join('/', c))));
    }

    var relations = RelationDeriver.Derive(disclosure.Figures).Select(CheckedRelation.Check).ToList();
    Console.WriteLine($"printed {disclosure.Figures.Count(f => f.IsPrinted)} uncertain {disclosure.Figures.Count(f => f.State == Mingsuan.Core.Figures.FigureState.Uncertain)} unknownq {disclosure.Figures.Count(f => f.IsPrinted && f.Coordinates is null)}");
    Console.WriteLine(string.Join(", ", relations.GroupBy(r => (r.Relation.Kind, r.Verdict)).Select(g => $"{g.Key}={g.Count()}")));
    foreach (var relation in relations.Where(r => r.Verdict is Verdict.Broken or Verdict.Rounding).Take(60))
    {
        Console.WriteLine($"{relation.Verdict} {relation.Relation.Kind} {relation.Relation.Total.RowLabel}/{relation.Relation.Total.ColumnLabel}@{relation.Relation.Total.Place.Statement}:{relation.Relation.Total.Place.Line} {relation.Relation.Total.Amount.Value} = {string.Join(" + ", relation.Relation.Parts.Select(p => $"{p.Amount.Value}[{p.RowLabel}@{p.Place.Statement}:{p.Place.Line}]"))}");
    }
}

return 0;
