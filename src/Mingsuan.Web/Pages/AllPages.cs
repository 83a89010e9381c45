using Microsoft.AspNetCore.Routing;
using Mingsuan.Web.Assets;

namespace Mingsuan.Web.Pages;

/// <summary>Every endpoint of the application.</summary>
internal static class AllPages
{
    public static void Map(IEndpointRouteBuilder app)
    {
        AssetFiles.Map(app);
        Home.HomeEndpoints.Map(app);
        SignIn.SignInEndpoints.Map(app);
        Setup.SetupEndpoints.Map(app);
        Account.PasswordEndpoints.Map(app);
        Account.TokenEndpoints.Map(app);
        Books.BookEndpoints.Map(app);
        Books.StepEndpoints.Map(app);
        Books.CommentEndpoints.Map(app);
        Books.Sheets.SheetEndpoints.Map(app);
        Books.Figures.FigureEndpoints.Map(app);
        Books.Findings.FindingEndpoints.Map(app);
        Books.Exchange.ExchangeEndpoints.Map(app);
        Books.Comparison.ComparisonEndpoints.Map(app);
        Books.NextYearEndpoints.Map(app);
        Publications.PublicationEndpoints.Map(app);
        Administration.DepartmentEndpoints.Map(app);
        Administration.AccountEndpoints.Map(app);
        Administration.SettingEndpoints.Map(app);
        Administration.CatalogueEndpoints.Map(app);
        Audit.AuditEndpoints.Map(app);
        Check.CheckEndpoints.Map(app);
        Check.DocumentEndpoints.Map(app);
        Check.DownloadEndpoints.Map(app);
        Api.ApiEndpoints.Map(app);
    }
}
