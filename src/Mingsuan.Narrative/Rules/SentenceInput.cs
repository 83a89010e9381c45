using Mingsuan.Core.Disclosures;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Sentences;

namespace Mingsuan.Narrative.Rules;

/// <summary>What the rules about sentences look at.</summary>
/// <param name="Outline">The text.</param>
/// <param name="Disclosure">The statements.</param>
/// <param name="Sentences">The figures of the text.</param>
public sealed record SentenceInput(Outline Outline, Disclosure Disclosure, SentenceFigures Sentences);
