using Microsoft.OpenApi;

namespace Mingsuan.Web.Api;

/// <summary>The shapes of answers that no type of the program has: problems, and the documents that <c>schemas/</c> describes in full.</summary>
internal static class ApiSchemas
{
    /// <summary>What was wrong with a call.</summary>
    public const string Problem = "Problem";

    private const string Findings = "FindingsDocument";
    private const string Disclosure = "DisclosureDocument";

    /// <summary>The shape of what a call answers when it is none of the program's types; null for the others.</summary>
    public static string? ResultOf(string operation) => operation switch { "check" => Findings, "read" => Disclosure, _ => null };

    /// <summary>Adds the shapes to those of a document.</summary>
    public static void AddTo(IDictionary<string, IOpenApiSchema> schemas)
    {
        var finding = Object(("rule", Text()), ("severity", OneOf("error", "warning", "info")), ("message", Text()));
        schemas[Problem] = Object(
            ("type", Text()), ("title", Text()), ("status", new OpenApiSchema { Type = JsonSchemaType.Integer }), ("detail", Text()), ("findings", List(finding)));
        schemas[Problem].Description = "RFC 9457; findings: what is to be mended, with /api/v1/compile only";
        schemas[Findings] = Object(
            ("format", OneOf("mingsuan.findings/1")),
            ("documents", List(Object(
                ("source", Object(("name", Text()), ("path", Text()), ("sha256", OrNull(Text())))),
                ("readable", new OpenApiSchema { Type = JsonSchemaType.Boolean }),
                ("error", OrNull(Text())),
                ("summary", OrNull(new OpenApiSchema { Type = JsonSchemaType.Object })),
                ("findings", List(finding))))));
        schemas[Findings].Description = "schemas/findings.schema.json";
        schemas[Disclosure] = Object(
            ("format", OneOf("mingsuan.disclosure/1")), ("source", new OpenApiSchema { Type = JsonSchemaType.Object }), ("title", OrNull(Text())),
            ("statements", List(new OpenApiSchema { Type = JsonSchemaType.Object })), ("figures", List(new OpenApiSchema { Type = JsonSchemaType.Object })));
        schemas[Disclosure].Description = "schemas/disclosure.schema.json";
    }

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    private static OpenApiSchema OneOf(params string[] values) => new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (System.Text.Json.Nodes.JsonNode)value)] };

    private static OpenApiSchema List(OpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    private static OpenApiSchema OrNull(OpenApiSchema schema)
    {
        schema.Type |= JsonSchemaType.Null;
        return schema;
    }

    private static OpenApiSchema Object(params (string Name, IOpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = properties.ToDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal),
    };
}
