using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;

namespace Mingsuan.Web.Pages.Audit;

/// <summary>The audit trail and its verification.</summary>
internal static class AuditEndpoints
{
    public const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/audit", async (long? before, string? subject, AuditTrail trail) =>
            Page.Of<AuditPage>(new { Entries = await trail.LatestAsync(before, PageSize, subject), Subject = subject })).Allow(Right.ReadAuditTrail);
        app.MapGet("/audit/verification", async (AuditTrail trail) =>
            Page.Of<AuditPage>(new { Entries = await trail.LatestAsync(count: PageSize), Verification = await trail.VerifyAsync() })).Allow(Right.ReadAuditTrail);
    }
}
