using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Mingsuan.Core.Findings;
using Mingsuan.Web.Access;
using Mingsuan.Web.Localisation;

namespace Mingsuan.Web.Api;

/// <summary>What the OpenAPI document says beside the calls themselves.</summary>
internal static class ApiDescription
{
    private const string Scheme = "token";

    public static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "明算 Mingsuan", Version = "1", Description = Texts.Of("api.description", Language.Chinese) + "\n\n" + Texts.Of("api.description", Language.English) };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = Texts.Of("api.token", Language.Chinese) + " " + Texts.Of("api.token", Language.English) };
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        ApiSchemas.AddTo(document.Components.Schemas);
        document.Servers = [];
        return Task.CompletedTask;
    }

    public static Task DescribeOperationAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        string key = $"api.{operation.OperationId}";
        operation.Summary = Texts.Of(key, Language.Chinese) + " — " + Texts.Of(key, Language.English);
        var access = context.Description.ActionDescriptor.EndpointMetadata.OfType<AccessMetadata>().First();
        bool isPublic = access.Right is Storage.Rights.Right.ReadPublication;
        if (!isPublic)
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
        }

        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter { Name = "lang", In = ParameterLocation.Query, Description = "zh, en", Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        if (context.Description.HttpMethod == "POST")
        {
            operation.RequestBody = Files(operation.OperationId!);
        }

        operation.Responses ??= [];
        bool takesFiles = context.Description.HttpMethod == "POST";
        string[] refusals = [.. isPublic ? (string[])["429"] : ["401", "403", "429"], .. access.At == AccessPlace.Book ? (string[])["404"] : [], .. takesFiles ? (string[])["400", "413", "422"] : [], "500"];
        foreach (string status in refusals)
        {
            operation.Responses[status] = new OpenApiResponse
            {
                Description = Texts.Of($"api.{status}.title", Language.Chinese) + " — " + Texts.Of($"api.{status}.title", Language.English),
                Content = Json("application/problem+json", ApiSchemas.Problem, context.Document),
            };
        }

        if (ApiSchemas.ResultOf(operation.OperationId!) is { } result)
        {
            operation.Responses["200"] = new OpenApiResponse { Description = "OK", Content = Json("application/json", result, context.Document) };
        }

        return Task.CompletedTask;
    }

    private static Dictionary<string, OpenApiMediaType> Json(string type, string schema, OpenApiDocument? document) =>
        new(StringComparer.Ordinal) { [type] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(schema, document) } };

    private static OpenApiRequestBody Files(string operation)
    {
        var binary = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        var form = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["file"] = operation == "check" ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = binary } : binary,
            },
        };
        return new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                ["multipart/form-data"] = new() { Schema = form },
                ["application/octet-stream"] = new() { Schema = binary },
            },
        };
    }
}
