using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Testing;
using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests;

/// <summary>How the page is served, and that it was made for the API that serves it.</summary>
public class ServingTests(Browser browser)
{
    [Fact]
    public async Task The_document_from_which_the_page_has_its_types_is_the_one_that_is_served()
    {
        var path = Path.Combine(RepositoryFiles.Root, "src", "Graph.Web", "openapi.json");
        using var client = Client();

        var served = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
        var held = JsonDocument.Parse(await File.ReadAllTextAsync(path));

        JsonElement.DeepEquals(served.RootElement, held.RootElement)
            .ShouldBeTrue("The API has changed: start it (graph serve), run `npm run openapi` in src/Graph.Web, and mend what no longer compiles there.");
    }

    [Fact]
    public async Task The_page_lets_no_script_run_that_is_not_a_file_of_its_own()
    {
        using var client = ClientOfPage();

        var answer = await client.GetAsync("/");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldStartWith("default-src 'none'");
        Regex.IsMatch(await answer.Content.ReadAsStringAsync(), "<script(?![^>]*src=)|\\son\\w+=", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Files_named_by_their_content_come_compressed_and_may_be_kept_for_ever(string encoding)
    {
        using var client = ClientOfPage();
        var script = Regex.Match(await client.GetStringAsync("/"), "/assets/[^\"]+\\.js", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, script);
        request.Headers.AcceptEncoding.ParseAdd(encoding);

        var answer = await client.SendAsync(request);

        answer.Content.Headers.ContentEncoding.ShouldBe([encoding]);
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
    }

    [Fact]
    public async Task The_page_itself_is_asked_for_each_time_and_not_sent_again()
    {
        using var client = ClientOfPage();
        var first = await client.GetAsync("/");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        first.Headers.CacheControl!.NoCache.ShouldBeTrue();
        (await client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Every_view_is_served_at_its_address_and_nothing_else_is()
    {
        using var client = ClientOfPage();
        foreach (var address in Addresses.Views.Values)
            (await client.GetAsync(address)).Content.Headers.ContentType!.MediaType.ShouldBe("text/html", address);

        (await client.GetAsync("/nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/assets/none.js")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private HttpClient Client() => new() { BaseAddress = browser.Seeds.Address };

    private HttpClient ClientOfPage()
    {
        Assert.SkipWhen(!PageFiles.AreHere, "The page is not in this build: install Node.js and build again.");
        return Client();
    }
}
