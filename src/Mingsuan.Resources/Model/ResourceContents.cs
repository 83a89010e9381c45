namespace Mingsuan.Resources.Model;

/// <summary>What a document says of procurement and of assets.</summary>
/// <param name="Procurement">The procurement.</param>
/// <param name="Assets">The assets.</param>
public sealed record ResourceContents(Procurement Procurement, Assets Assets);
