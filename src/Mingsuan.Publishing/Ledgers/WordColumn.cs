using System.Text;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Publishing.Ledgers;

/// <summary>A column of codes or closed words in a ledger that streams by: each different text is understood once.</summary>
/// <param name="title">The column's heading.</param>
/// <param name="expected">What is wrong with a text that is not understood, and what it should be.</param>
/// <param name="dimension">The dimension of its members.</param>
/// <param name="understand">Gives the member or code of a text, or null.</param>
internal sealed class WordColumn(string title, Message expected, Dimension dimension, Func<string, string?> understand)
{
    private readonly TextPool _texts = new();
    private readonly List<Member?> _members = [];

    /// <summary>The column's heading.</summary>
    public string Title => title;

    /// <summary>What to tell about a text that is not understood.</summary>
    public Message Expected => expected;

    /// <summary>The number of a text, or null when it is not understood.</summary>
    public int? NumberOf(ReadOnlySpan<byte> text)
    {
        int number = _texts.NumberOf(text, out bool isNew);
        if (isNew)
        {
            _members.Add(understand(Encoding.UTF8.GetString(text)) is { } id ? dimension.Member(id) : null);
        }

        return _members[number] is null ? null : number;
    }

    /// <summary>The member of a number.</summary>
    public Member Member(int number) => _members[number]!;
}
