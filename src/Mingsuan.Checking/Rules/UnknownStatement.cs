using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>Names statements, rows and columns that were not understood, with the phrases that the lexicon lacks.</summary>
public sealed class UnknownStatement : IDisclosureRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("READ-UNKNOWN", Severity.Info, new("报表的标题、表头和行名都能识别", "titles, headings and row labels are understood"), "阅读说明");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations)
    {
        for (int index = 0; index < disclosure.Statements.Count; index++)
        {
            var statement = disclosure.Statements[index];
            var place = new Place(index, null, null, statement.Line, null, statement.Title);
            string phrases = string.Join("、", statement.UnknownPhrases.Select(phrase => $"“{phrase}”"));
            if (statement.Id is null)
            {
                yield return new Finding(
                    Info.Id, Info.Severity,
                    new($"不认识《{statement.Title}》这种报表，已保留其内容，未核对其中数字。词典中没有：{phrases}。", $"“{statement.Title}” is an unknown kind of statement; its cells are kept, its figures were not checked. Not in the lexicon: {phrases}."),
                    Info.Source, [place]);
            }
            else if (statement.UnknownPhrases.Count > 0)
            {
                yield return new Finding(
                    Info.Id, Info.Severity,
                    new($"《{statement.Title}》中有词典和科目表没有的名称：{phrases}。请核对名称；如无误，可补充词典。", $"“{statement.Title}” has names that neither the lexicon nor the code lists have: {phrases}. Check them, or add them to the lexicon."),
                    Info.Source, [place]);
            }
        }
    }
}
