using Mingsuan.Core.Findings;

namespace Mingsuan.Inspection;

/// <summary>
/// The rules by which a budget book is read and compiled. They speak of cells of the book while it is made, so they stand where the book is read; what they
/// say is listed here with the rules of published documents.
/// </summary>
internal static class BookRuleReference
{
    private const string Form = "预算书填报要求";
    private const string Law = "预算法（2018）第四条、第三十六条";

    /// <summary>The rules in the order in which a book meets them.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        Rule("BK-FILE", "文件能够打开，编码和格式正确", "a file can be opened and is in the right encoding and form"),
        Rule("BK-SHEET", "工作表用规定的名称", "sheets bear the names of the form"),
        Rule("BK-COLUMN", "工作表有规定的各列", "a sheet has the columns of the form"),
        Rule("BK-EMPTY", "预算明细不为空", "the ledger has lines", Law),
        Rule("BK-LINE", "明细文件的每一行都能读懂", "every line of a ledger file can be read"),
        Rule("BK-BLANK", "必填的单元格不为空", "cells that must be filled are filled"),
        Rule("BK-NUMBER", "金额和数量按元、按个填数字", "amounts and quantities are plain numbers"),
        Rule("BK-PERCENT", "累计支出进度是 0 到 100 之间的百分数", "a cumulative share spent is a percentage from 0 to 100"),
        Rule("BK-DATE", "日期写明年月日", "dates name year, month and day"),
        Rule("BK-TERM", "选项用规定的词语", "choices use the words of the form"),
        Rule("BK-CODE", "科目代码的位数和层级正确", "codes have the length and level that is asked for", "政府收支分类科目"),
        Rule("BK-CODE-UNLISTED", "科目代码在当年的目录中", "codes are in the list of the year", "政府收支分类科目", Severity.Warning),
        Rule("BK-FORMULA", "名称不以“=”“+”“-”“@”开头，以免在表格软件中当作公式执行", "no name begins with a sign by which a spreadsheet would run it as a formula", "公开数据安全（OWASP CSV Injection）"),
        Rule("BK-DUPLICATE", "行号、项目和键不重复", "line ids, projects and keys are unique"),
        Rule("BK-NAME", "一个代码只有一个名称", "a code has one name"),
        Rule("BK-ONE-DEPARTMENT", "一本预算只有一个部门、一个年度", "a book holds one department and one year", "预算法（2018）第八条、第十八条"),
        Rule("BK-HEAD", "导入文件的部门和年度与预算书相同", "department and year of an imported file are those of the book"),
        Rule("BK-UNIT", "单位是本部门登记的单位", "units are those of the department"),
        Rule("BK-UNKNOWN", "各表引用的项目和单位在预算明细中", "projects and units that sheets name are in the ledger"),
        Rule("BK-LAYOUT", "公开样式存在", "the layout exists"),
        Rule("BK-PLACE", "每一笔钱在公开样式的报表中都有位置", "every line of money has a place in the statements of the layout", Law),
        Rule("BK-PRODUCT", "采购金额等于数量乘单价", "a purchase is quantity times price", "计算逻辑"),
        Rule("BK-TARGET", "有预算的项目都有绩效目标", "every project with a budget has targets", "中发〔2018〕34号"),
        Rule("BK-TEXT", "样式要求的文字材料都已提供", "the texts that the layout asks for are there", "财预〔2016〕143号"),
        Rule("BK-WORDS", "上年数的项目能够看懂", "the words of a prior-year figure are understood"),
        Rule("BK-PRIOR", "比较所需的上年数已知", "the prior-year figures of comparisons are known", "财预〔2016〕143号"),
        Rule("BK-REASON", "与上年不同的数说明了原因", "what differs from the year before has a reason", "财预〔2016〕143号"),
        Rule("BK-RELATION", "编出的报表勾稽关系成立", "the relations of the compiled statements hold", "会计勾稽关系"),
        Rule("BK-READBACK", "写出的文件读回来与所编的相同", "written files read back as what was compiled", "程序自检"),
    ];

    private static RuleInfo Rule(string id, string chinese, string english, string source = Form, Severity severity = Severity.Error) => new(id, severity, new Message(chinese, english), source);
}
