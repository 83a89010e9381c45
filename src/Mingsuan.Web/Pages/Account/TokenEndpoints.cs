using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;

namespace Mingsuan.Web.Pages.Account;

/// <summary>The own tokens, with which programs act for the account.</summary>
internal static class TokenEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/account/tokens", (RequestContext request, TokenStore tokens) => ShowAsync(request, tokens, FormErrors.None)).Allow(Right.UseOwnAccount);
        app.MapPost("/account/tokens", CreateAsync).Allow(Right.UseOwnAccount);
        app.MapPost("/account/tokens/{id:long}/revoke", RevokeAsync).Allow(Right.UseOwnAccount);
    }

    private static async Task<IResult> ShowAsync(RequestContext request, TokenStore tokens, FormErrors errors, string? created = null, string? name = null)
    {
        var list = await tokens.ListAsync(request.Actor.AccountId!.Value);
        return Page.Of<TokensPage>(new { Tokens = list, Created = created, Name = name, Errors = errors }, errors.Items.Count == 0 ? 200 : 422);
    }

    private static async Task<IResult> CreateAsync(PostedForm form, RequestContext request, TokenStore tokens)
    {
        string? created = null;
        var errors = await FormErrors.OfAsync(async () => created = await tokens.CreateAsync(request.Actor, form["name"], (int)Math.Min(form.Number("days") ?? 0, 10_000)));

        // Shown in the answer to the form itself, once; no address brings it back.
        return await ShowAsync(request, tokens, errors, created, created is null ? form["name"] : null);
    }

    private static async Task<IResult> RevokeAsync(long id, RequestContext request, TokenStore tokens)
    {
        await tokens.RevokeAsync(request.Actor, id);
        return Page.GoTo("/account/tokens");
    }
}
