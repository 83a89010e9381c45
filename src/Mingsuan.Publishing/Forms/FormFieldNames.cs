using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Model;
using Mingsuan.Publishing.Narratives;

namespace Mingsuan.Publishing.Forms;

/// <summary>The fields that each kind of form can fill: a layout that names another would print a blank cell.</summary>
internal static class FormFieldNames
{
    /// <summary>Fields of every text: those of the year, the department and the day of the assets.</summary>
    public static IReadOnlyList<string> Everywhere => TemplateParser.Fields;

    private static readonly string[] Indicator = ["level1", "level2", "level3", "description", "value", "basis"];

    private static readonly string[] Pair = ["level1", "level2", "period_level3", "period_value", "level3", "value"];

    private static readonly string[] Unit = ["code", "name", "kind", "rank", "funding"];

    private static readonly string[] Purchase = ["label", "project", "project_code", "project_budget", "item", "catalogue_code", "measure_unit", "quantity", "price"];

    private static readonly string[] Plan = ["3", "6", "10", "12"];

    private static readonly string[] Project =
    [
        .. Everywhere, "department_code", "name", "number", "budget", "fiscal", "other_funds", "unit",
        .. BookSheets.Projects.Columns.Select(column => column.Id), .. Plan.Select(month => "spent_" + month),
    ];

    private static readonly string[] PurchaseMoney =
        ["total", "sme", "carried-over", .. Below(StandardDimensions.Fund.Root).Select(member => member.Id)];

    /// <summary>The lists that rows of a kind of form may repeat for.</summary>
    public static IReadOnlyList<string> Lists(FormKind kind) => kind switch
    {
        FormKind.ProjectTargets => ["goals", "indicators", "pairs"],
        FormKind.Procurement => ["total", "units", "rows"],
        FormKind.Institutions => ["units"],
        _ => [],
    };

    /// <summary>The fields of a title of a kind of form.</summary>
    public static IReadOnlyList<string> Title(FormKind kind) => kind == FormKind.ProjectTargets ? [.. Everywhere, "number", "name"] : Everywhere;

    /// <summary>The fields of a row.</summary>
    /// <param name="kind">What the form is about.</param>
    /// <param name="each">The list that the row repeats for, or null.</param>
    public static IReadOnlyList<string> Row(FormKind kind, string? each) => (kind, each) switch
    {
        (FormKind.ProjectTargets, null or "goals") => Project,
        (FormKind.ProjectTargets, "indicators") => Indicator,
        (FormKind.ProjectTargets, _) => Pair,
        (FormKind.Procurement, null) => Everywhere,
        (FormKind.Procurement, "rows") => [.. Purchase, .. PurchaseMoney],
        (FormKind.Procurement, _) => ["label", .. PurchaseMoney],
        (FormKind.Institutions, "units") => Unit,
        _ => [.. Everywhere, .. BookValues.Keys],
    };

    private static IEnumerable<Member> Below(Member member) => member.Dimension.Children(member).SelectMany(child => Below(child).Prepend(child));
}
