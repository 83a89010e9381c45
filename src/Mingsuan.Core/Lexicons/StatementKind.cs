using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Core.Lexicons;

/// <summary>A kind of statement, told by what its title restricts.</summary>
/// <param name="Id">The stable id of the public JSON: <c>revenue-and-expenditure</c>.</param>
/// <param name="Name">For people.</param>
/// <param name="Category">Accepted spending category: an id, <c>*</c> for any, <c>-</c> for none.</param>
/// <param name="Nature">Accepted nature of expenditure, as above.</param>
/// <param name="Fund">Accepted fund, as above.</param>
/// <param name="Side">Accepted side: an id, <c>both</c>, <c>*</c> or <c>-</c>.</param>
/// <param name="Scopes">What the title's words can leave open, beside restricting nothing.</param>
public sealed record StatementKind(string Id, Message Name, string Category, string Nature, string Fund, string Side, IReadOnlyList<Coordinates> Scopes)
{
    /// <summary>True when a title that has been read is of this kind.</summary>
    public bool Fits(PhraseReading title) =>
        title.Meaning is { } meaning
        && Accepts(Category, meaning[StandardDimensions.Category])
        && Accepts(Nature, meaning[StandardDimensions.Nature])
        && Accepts(Fund, meaning[StandardDimensions.Fund])
        && (Side == "*" || (Side == "both" ? title.Has(PhraseRole.TwoSided) : !title.Has(PhraseRole.TwoSided) && Accepts(Side, meaning[StandardDimensions.Side])));

    private static bool Accepts(string accepted, Member member) => accepted switch
    {
        "*" => true,
        "-" => member.IsRoot,
        _ => member.Id == accepted,
    };
}
