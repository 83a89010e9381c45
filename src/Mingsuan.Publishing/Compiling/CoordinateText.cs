using Mingsuan.Core.Dimensions;

namespace Mingsuan.Publishing.Compiling;

/// <summary>Coordinates as the lexicon writes them: <c>side=revenue fund=general-public</c>.</summary>
public static class CoordinateText
{
    /// <summary>The coordinates of a text; null when it restricts nothing, or a part of it is not <c>dimension=member</c>, or parts exclude each other.</summary>
    public static Coordinates? Parse(string text)
    {
        var meaning = Coordinates.Everything;
        foreach (string part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = part.Split('=');
            if (pair.Length != 2 || StandardDimensions.Find(pair[0])?.TryMember(pair[1]) is not { } member || meaning.Meet(Coordinates.Of(member)) is not { } meet)
            {
                return null;
            }

            meaning = meet;
        }

        return meaning.Members.IsEmpty ? null : meaning;
    }
}
