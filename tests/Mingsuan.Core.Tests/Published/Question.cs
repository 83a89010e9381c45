using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Tests.Published;

/// <summary>Coordinates written as the lexicon writes them: <c>side=revenue fund=general-public</c>, <c>*</c> for everything.</summary>
internal static class Question
{
    public static Coordinates Of(string text)
    {
        var members = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "*").Select(part =>
        {
            string[] pair = part.Split('=');
            return StandardDimensions.Find(pair[0])!.Member(pair[1]);
        });
        return Coordinates.Of([.. members]);
    }
}
