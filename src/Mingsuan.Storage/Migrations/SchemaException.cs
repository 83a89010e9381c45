using Mingsuan.Core.Findings;

namespace Mingsuan.Storage.Migrations;

/// <summary>The database's schema and the program do not fit.</summary>
/// <param name="message">For the person who runs the program.</param>
public sealed class SchemaException(Message message) : Exception(message.Chinese)
{
    /// <summary>In both languages.</summary>
    public Message Text { get; } = message;
}
