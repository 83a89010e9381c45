using Microsoft.AspNetCore.Builder;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Web.Access;

/// <summary>Says of an endpoint which line of the table of rights opens it. An endpoint that does not say is closed to everybody.</summary>
/// <param name="Right">The right.</param>
/// <param name="At">The place that the right is asked for.</param>
public sealed record AccessMetadata(Right Right, AccessPlace At);

/// <summary>The place that a right is asked for.</summary>
public enum AccessPlace
{
    /// <summary>None, or any: the handler asks again for what it touches.</summary>
    Anywhere,

    /// <summary>The book of the route value <c>bookId</c>.</summary>
    Book,
}

/// <summary>Opens endpoints.</summary>
public static class AccessExtensions
{
    /// <summary>Opens an endpoint to those whom the table of rights grants a right.</summary>
    public static TBuilder Allow<TBuilder>(this TBuilder builder, Right right, AccessPlace at = AccessPlace.Anywhere)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint => endpoint.Metadata.Add(new AccessMetadata(right, at)));
        return builder;
    }
}
