using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Sentences.Grammar;

namespace Mingsuan.Narrative.Sentences;

/// <summary>The figures of running text with what the rules about sentences need of them.</summary>
public sealed class SentenceFigures
{
    internal SentenceFigures(IReadOnlyList<(Draft Draft, Figure Figure)> read, IReadOnlyList<Figure> facts)
    {
        Read = read;
        Figures = [.. read.Select(pair => pair.Figure), .. facts];
    }

    /// <summary>The figures in the order of the text, then what the reader counted itself.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    internal IReadOnlyList<(Draft Draft, Figure Figure)> Read { get; }
}
