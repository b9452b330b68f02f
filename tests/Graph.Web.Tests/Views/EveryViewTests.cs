using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Testing;
using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests.Views;

/// <summary>Every view in both themes, wide and narrow: nothing that axe objects to, and a picture of each to look at (artifacts/screenshots).</summary>
public class EveryViewTests(Browser browser)
{
    private static readonly string Pictures = Path.Combine(RepositoryFiles.Root, "artifacts", "screenshots");

    public static TheoryData<string, bool> ViewsAndThemes()
    {
        var data = new TheoryData<string, bool>();
        foreach (var view in Addresses.Views.Keys)
        {
            data.Add(view, false);
            data.Add(view, true);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(ViewsAndThemes))]
    public async Task Has_nothing_that_axe_objects_to(string view, bool dark)
    {
        foreach (var narrow in new[] { false, true })
        {
            var page = await browser.OpenAsync(Addresses.Views[view], new Window(dark, narrow, Chinese: narrow));
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(Pictures, $"{view}-{(narrow ? "narrow" : "wide")}-{(dark ? "dark" : "light")}.png"),
                FullPage = view is not ("passage" or "reader"),
            });
            await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Root, "src", "Graph.Web", "node_modules", "axe-core", "axe.min.js")));
            var violations = await page.EvaluateAsync<JsonElement>(
                "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160) + ' — ' + n.failureSummary).join(' | '))");

            violations.EnumerateArray().Select(v => v.GetString()).ShouldBeEmpty($"{view}, {(narrow ? "narrow" : "wide")}");
        }
    }

    [Fact]
    public async Task Keeps_to_the_policy_of_the_page()
    {
        var page = await browser.BlankAsync();
        var broken = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                broken.Add(message.Text);
        };
        await page.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => console.error(`Content Security Policy: ${e.effectiveDirective} ${e.blockedURI} ${e.sample}`))");
        foreach (var address in Addresses.Views.Values.Append(Addresses.Skywalk))
        {
            var answer = await page.GotoAsync(address);
            (await answer!.HeaderValueAsync("content-security-policy"))!.ShouldNotContain("unsafe");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
            // The libraries that would write styles have drawn.
            if (address.StartsWith("/graph?", StringComparison.Ordinal))
                await Expect(page.Locator(".canvas canvas").First).ToBeVisibleAsync();
            if (address.StartsWith(Addresses.Xuhui, StringComparison.Ordinal))
                await Expect(page.Locator("svg.line-chart").First).ToBeVisibleAsync();

            broken.ShouldBeEmpty(address);
        }
        // That nothing was heard means something only when a breach is.
        await page.EvaluateAsync("document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))");
        await page.EvaluateAsync("new Promise(requestAnimationFrame)");
        broken.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Has_the_API_call_behind_it_and_its_answer_to_keep_as_JSON_and_as_a_table()
    {
        var page = await browser.BlankAsync();
        foreach (var (view, address) in Addresses.Views)
        {
            await page.GotoAsync(address);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
            await Expect(page.Locator(".sources code").First).ToContainTextAsync("GET /api/");
            await Expect(page.Locator(".sources a[download]").First).ToHaveAttributeAsync("href", new Regex("^/api/", RegexOptions.None, TimeSpan.FromSeconds(1)));
            // There is nothing to keep of a name that is not there, and an open passage lies over the view that it belongs to.
            if (view is "nowhere" or "passage")
                continue;
            var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".sources").GetByRole(AriaRole.Button, new() { NameString = "CSV" }).First.ClickAsync());
            var lines = await File.ReadAllLinesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);

            lines.Length.ShouldBeGreaterThan(1, view);
        }
    }
}
