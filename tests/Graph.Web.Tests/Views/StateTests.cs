using System.Text.Json;
using Graph.Model;
using Graph.Testing;
using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests.Views;

/// <summary>What the page does where things are empty, wrong, slow, hostile, narrow or very many.</summary>
public class StateTests(Browser browser)
{
    private const string Hostile = "<img/src=x/onerror=document.title='owned'>馆";

    [Theory]
    [InlineData("/", "No report is held yet.")]
    [InlineData("/search?q=北杨", "No name has “北杨” in it.")]
    [InlineData("/district", "No report of a district is held.")]
    [InlineData("/documents", "0 reports held")]
    [InlineData("/suggestions", "No pair looks like one thing.")]
    public async Task An_empty_graph_is_said_to_be_empty(string address, string said)
    {
        await using var nothing = await PageServer.OverNothingAsync();
        var page = await browser.OpenAsync(address, server: nothing);

        await Expect(page.Locator("main")).ToContainTextAsync(said);
    }

    [Fact]
    public async Task An_error_of_the_API_is_shown_in_its_words_and_can_be_tried_again()
    {
        var page = await browser.BlankAsync();
        await page.RouteAsync("**/api/entities/**/timeline", route => route.FulfillAsync(new()
        {
            Status = 503,
            ContentType = "application/problem+json",
            Body = JsonSerializer.Serialize(new { code = "storeUnavailable", status = 503, detail = "The store is locked. Stop the other program.", nearest = Array.Empty<string>() }),
        }));
        await page.GotoAsync(Addresses.Beiyang);

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The store is locked. Stop the other program.");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("北杨人工智能小镇");
        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { NameString = "Try again" }).ClickAsync();
        await Expect(page.Locator(".timeline li")).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_said_to_be_gone()
    {
        var page = await browser.OpenAsync("/");
        await page.RouteAsync("**/api/**", route => route.AbortAsync());

        await page.GetByRole(AriaRole.Link, new() { NameString = "Documents" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The server cannot be reached.");
    }

    [Fact]
    public async Task A_name_that_nothing_bears_is_met_with_the_nearest()
    {
        var page = await browser.OpenAsync("/entity/北杨人");

        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { NameString = "北杨人工智能小镇", Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("北杨人工智能小镇");
    }

    [Fact]
    public async Task A_slow_answer_leaves_a_skeleton_in_its_place_and_nothing_jumps()
    {
        var page = await browser.BlankAsync();
        var release = new TaskCompletionSource();
        await page.RouteAsync("**/api/entities/**", async route =>
        {
            await release.Task;
            await route.ContinueAsync();
        });
        await page.AddInitScriptAsync(
            "window.moved = 0; new PerformanceObserver(l => { for (const e of l.getEntries()) if (!e.hadRecentInput) window.moved += e.value }).observe({ type: 'layout-shift', buffered: true })");
        await page.GotoAsync($"{Addresses.Beiyang}?from=2020&to=2021");

        await Expect(page.GetByRole(AriaRole.Status, new() { NameString = "Loading…" }).First).ToBeVisibleAsync();
        release.SetResult();
        await Expect(page.Locator(".summary")).ToBeVisibleAsync();
        await Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);

        // 0.1 is what the web's own measure calls good.
        (await page.EvaluateAsync<double>("window.moved")).ShouldBeLessThan(0.1);
    }

    [Fact]
    public async Task A_name_with_markup_in_it_is_shown_as_text()
    {
        var facts = new FactsBuilder("hostile.txt").Of("徐汇区", "310104").Titled("<b>报告</b>").Years(2019, 2020)
            .Section("一、<i>2019年</i>工作回顾", 2019, Tense.Review)
            .Sentence($"{Hostile}竣工。\n").Mention(Hostile, EntityLabel.Project).Said(Phase.Completed, "竣工")
            .Build();
        await using var server = await PageServer.OverAsync(facts);
        var page = await browser.OpenAsync("/", server: server);

        await page.GetByRole(AriaRole.Combobox).FillAsync("馆");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync(Hostile);
        await page.GetByRole(AriaRole.Combobox).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Hostile);
        await page.Locator(".mark-button").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("<b>报告</b>");
        await Expect(page.GetByRole(AriaRole.Dialog).Locator("mark")).ToHaveTextAsync(Hostile);

        (await page.Locator("main img, dialog img, main b:has-text('报告')").CountAsync()).ShouldBe(0);
        (await page.TitleAsync()).ShouldNotBe("owned");
    }

    [Fact]
    public async Task Five_thousand_neighbours_are_counted_and_the_first_are_shown()
    {
        const int Many = 5000;
        var report = new FactsBuilder("many.txt").Of("徐汇区", "310104").Years(2019, 2020).Section("一、2019年工作回顾", 2019, Tense.Review);
        for (var i = 1; i <= Many; i++)
        {
            report.Sentence($"徐家汇：{i}号楼竣工。\n").Mention("徐家汇", EntityLabel.Area)
                .Mention($"{i}号楼", EntityLabel.Project).Said(Phase.Completed, "竣工").Related(RelationType.LocatedIn, $"{i}号楼", "徐家汇");
        }
        await using var server = await PageServer.OverAsync(report.Build());

        var page = await browser.OpenAsync("/entity/area:310104:徐家汇", server: server);
        await page.GetByRole(AriaRole.Button, new() { NameString = "of 5000" }).ClickAsync();
        await Expect(page.Locator(".neighbors dd li")).ToHaveCountAsync(200);
        await page.GetByRole(AriaRole.Link, new() { NameString = "Explore as a graph" }).ClickAsync();

        await Expect(page.Locator(".canvas")).ToHaveAttributeAsync("data-nodes", "200");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Only the most mentioned are shown.");
    }

    [Fact]
    public async Task The_language_follows_the_browser_and_the_switch()
    {
        var page = await browser.OpenAsync("/documents", new Window(Chinese: true));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("报告");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");

        await page.GetByRole(AriaRole.Button, new() { NameString = "English" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Documents");
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Documents");
    }

    [Fact]
    public async Task The_theme_follows_the_system_and_the_switch()
    {
        var page = await browser.OpenAsync("/", new Window(Dark: true));
        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(22, 21, 19)");

        await page.GetByRole(AriaRole.Button, new() { NameString = "Theme" }).ClickAsync();

        await Expect(page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(247, 245, 240)");
    }

    [Fact]
    public async Task No_view_is_wider_than_a_phone()
    {
        var page = await browser.BlankAsync(new Window(Narrow: true));
        foreach (var (view, address) in Addresses.Views)
        {
            await page.GotoAsync(address);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(375, view);
        }
    }

    [Fact]
    public async Task Nothing_is_asked_of_any_other_server()
    {
        var page = await browser.BlankAsync();
        var foreign = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(browser.Seeds.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                foreign.Add(request.Url);
        };

        foreach (var address in Addresses.Views.Values)
        {
            await page.GotoAsync(address);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        foreign.ShouldBeEmpty();
    }
}
