using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;

namespace Mingsuan.Web.Pages.Publications;

/// <summary>What is published: for everybody.</summary>
internal static class PublicationEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/publications", async (PublicationStore publications) => Page.Of<PublicationsPage>(new { Published = await publications.PublishedAsync() })).Allow(Right.ReadPublication);
        app.MapGet("/publications/books/{id:long}/{version:int}", VersionAsync).Allow(Right.ReadPublication);
        app.MapGet("/publications/{id:long}/{**name}", FileAsync).Allow(Right.ReadPublication);
    }

    private static async Task<IResult> VersionAsync(long id, int version, PublicationStore publications)
    {
        var published = (await publications.PublishedAsync()).FirstOrDefault(item => item.BookId == id && item.Version == version);
        return published is null
            ? Results.NotFound()
            : Page.Of<PublicationPage>(new { Published = published, Files = (await publications.ListAsync(id)).Where(file => file.Version == version).ToList() });
    }

    private static async Task<IResult> FileAsync(long id, string name, PublicationStore publications)
    {
        var found = await publications.FindAsync(id);

        // As a download, never opened within the site: what departments write does not run here.
        return found is var (file, content) && file.Name == name ? Results.File(content, file.MediaType, Path.GetFileName(file.Name)) : Results.NotFound();
    }
}
