using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Publishing.Ledgers;

/// <summary>The columns of codes and closed words of a ledger that streams by.</summary>
internal sealed class LedgerWords(Catalogue catalogue)
{
    /// <summary>支出类别.</summary>
    public WordColumn Nature { get; } = Closed("project_category", StandardDimensions.Nature);

    /// <summary>资金来源.</summary>
    public WordColumn Fund { get; } = Closed("fund_source", StandardDimensions.Fund);

    /// <summary>资金年度.</summary>
    public WordColumn Origin { get; } = Closed("origin", StandardDimensions.Origin);

    /// <summary>费用归类.</summary>
    public WordColumn Category { get; } = Closed("expense_category", StandardDimensions.Category);

    /// <summary>功能分类科目.</summary>
    public WordColumn Function { get; } = Codes("function_code", catalogue.Function, StandardDimensions.Function, 7);

    /// <summary>部门经济分类科目.</summary>
    public WordColumn Economic { get; } = Codes("economic_code", catalogue.DepartmentEconomic, StandardDimensions.Economic, 5);

    /// <summary>政府经济分类科目.</summary>
    public WordColumn Government { get; } = Codes("gov_economic_code", catalogue.GovernmentEconomic, StandardDimensions.GovernmentEconomic, 5);

    private static WordColumn Closed(string id, Dimension dimension)
    {
        var column = LedgerSheet.Definition.Columns.First(each => each.Id == id);
        return new WordColumn(column.Title, new Message(
            $"不在可选值中，请从中选一个：{string.Join("、", column.Terms.Select(term => term.Text))}。", $"none of the choices: {string.Join(", ", column.Terms.Select(term => term.Text))}."), dimension, text => LedgerVocabulary.Find(column.Terms, text)?.Member);
    }

    private static WordColumn Codes(string id, CodeList list, Dimension dimension, int length) => new(
        LedgerSheet.Definition.Columns.First(each => each.Id == id).Title,
        new Message($"不合格式：应为{list.Definition.Title}的 {length} 位末级代码。", $"has the wrong shape: a lowest code of {length} digits is expected."),
        dimension,
        text => text.Length == length && list.Definition.Accepts(text) ? text : null);
}
