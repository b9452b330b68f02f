using System.Text.Json;
using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests.Views;

/// <summary>The graph: explored from a node, filtered, played through the years, two years over each other, saved.</summary>
public class GraphTests(Browser browser)
{
    private const string Around = $"/graph?center={Addresses.Xujiahui}";

    [Fact]
    public async Task What_lies_around_a_thing_is_drawn_and_another_node_can_be_expanded()
    {
        var page = await browser.OpenAsync(Around);
        var before = await NodesAsync(page);

        await page.Locator(".graph-side").GetByRole(AriaRole.Button, new() { NameString = "天桥连廊", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameString = "Show its neighbours" }).ClickAsync();

        await Expect(Canvas(page)).Not.ToHaveAttributeAsync("data-nodes", $"{before}");
        (await NodesAsync(page)).ShouldBeGreaterThan(before);
        page.Url.ShouldContain("expanded=");
    }

    [Fact]
    public async Task The_address_holds_the_view_and_back_and_forward_go_through_it()
    {
        var page = await browser.OpenAsync(Around);
        var near = await NodesAsync(page);

        await page.GetByLabel("Steps").SelectOptionAsync("2");
        await Expect(Canvas(page)).Not.ToHaveAttributeAsync("data-nodes", $"{near}");
        var far = await NodesAsync(page);
        await page.GoBackAsync();
        await Expect(Canvas(page)).ToHaveAttributeAsync("data-nodes", $"{near}");
        await page.GoForwardAsync();
        await Expect(Canvas(page)).ToHaveAttributeAsync("data-nodes", $"{far}");
        await page.ReloadAsync();
        await Expect(Canvas(page)).ToHaveAttributeAsync("data-nodes", $"{far}");
    }

    [Fact]
    public async Task Kinds_and_relations_can_be_taken_out()
    {
        var page = await browser.OpenAsync($"{Around}&depth=2");
        var all = await NodesAsync(page);

        await page.GetByLabel("part of").UncheckAsync();
        await Expect(Canvas(page)).Not.ToHaveAttributeAsync("data-nodes", $"{all}");
        await page.GetByLabel("Project").UncheckAsync();

        await Expect(page.Locator(".graph-side li").Filter(new() { HasText = "Project" })).ToHaveCountAsync(0);
        await Expect(page.Locator(".graph-side li").First).ToContainTextAsync("徐家汇地区");
    }

    [Fact]
    public async Task A_phase_keeps_those_that_a_search_finds_in_it_and_the_one_in_the_middle()
    {
        var page = await browser.OpenAsync($"{Around}&depth=2");
        var all = await NamesAsync(page);

        await page.GetByLabel("Phase").SelectOptionAsync("ToppedOut");
        await Expect(Canvas(page)).Not.ToHaveAttributeAsync("data-nodes", $"{all.Length}");

        var found = await FoundAsync(page, "phase=ToppedOut");
        (await NamesAsync(page)).ShouldBe(all.Where(name => name == "徐家汇地区" || found.Contains(name)));
        found.ShouldContain("徐家汇书院");
    }

    [Fact]
    public async Task A_phase_is_taken_in_the_year_that_the_slider_shows()
    {
        var page = await browser.OpenAsync($"{Around}&depth=2&year=2019");
        var all = await NamesAsync(page);

        await page.GotoAsync($"{Around}&depth=2&year=2019&phase=UnderWay");
        await NodesAsync(page);

        var found = await FoundAsync(page, "phase=UnderWay&year=2019");
        var kept = await NamesAsync(page);
        kept.ShouldBe(all.Where(name => name == "徐家汇地区" || found.Contains(name)));
        kept.ShouldContain("天桥连廊");
    }

    [Fact]
    public async Task The_slider_goes_through_the_years_and_plays_by_itself()
    {
        var page = await browser.OpenAsync($"{Around}&depth=2");
        var slider = page.GetByRole(AriaRole.Slider);
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", "all years");

        await slider.PressAsync("ArrowRight");
        await Expect(page.Locator(".year-slider output")).ToHaveTextAsync("2019");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Play" }).ClickAsync();

        await Expect(page.Locator(".year-slider output")).ToHaveTextAsync("2021");
        await Expect(page.GetByRole(AriaRole.Button, new() { NameString = "Pause" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_years_over_each_other_mark_what_is_new_gone_changed_and_the_same()
    {
        var page = await browser.OpenAsync("/graph?district=310104&from=2019&to=2020");
        var side = page.Locator(".graph-side");
        foreach (var change in new[] { "new", "gone", "changed", "the same" })
            await Expect(side.Locator("small").Filter(new() { HasTextString = $"· {change}" }).First).ToBeVisibleAsync();

        await side.GetByRole(AriaRole.Button, new() { NameString = "徐家汇书院", Exact = true }).ClickAsync();
        await Expect(side).ToContainTextAsync("Topped out");
        await Expect(side).ToContainTextAsync("Completed");
        await page.GetByRole(AriaRole.Checkbox, new() { NameString = "changed" }).UncheckAsync();
        await Expect(side).Not.ToContainTextAsync("changed");
    }

    [Fact]
    public async Task Two_years_are_drawn_whole_where_asked_for_and_the_status_tells_how_many_of_how_many()
    {
        var page = await browser.OpenAsync("/graph?district=310104&from=2019&to=2020");
        var related = await NodesAsync(page);
        var diff = await AnswerAsync(page, "/api/diff?district=310104&from=2019&to=2020&limit=200");
        var named = new[] { "appeared", "vanished", "movedOn", "stayed" }.Sum(list => diff.GetProperty(list).GetProperty("total").GetInt32());
        var status = page.Locator(".graph-bar [role=status]");
        await Expect(status).ToContainTextAsync($"{related} of {named} things");

        await page.GetByLabel("Also what stands alone").CheckAsync();

        await Expect(Canvas(page)).ToHaveAttributeAsync("data-nodes", $"{named}");
        await Expect(status).ToContainTextAsync($"{named} things");
        page.Url.ShouldContain("all=1");
        diff.GetProperty("nextCursor").GetString().ShouldNotBeNull("a page holds fewer than all");
        await page.GetByRole(AriaRole.Checkbox, new() { NameString = "new" }).UncheckAsync();
        await Expect(Canvas(page)).ToHaveAttributeAsync("data-nodes", $"{named - diff.GetProperty("appeared").GetProperty("total").GetInt32()}");
        await page.GoBackAsync();
        await Expect(Canvas(page)).ToHaveAttributeAsync("data-nodes", $"{related}");
        page.Url.ShouldNotContain("all=1");
    }

    [Fact]
    public async Task The_drawing_is_saved_as_PNG_and_as_SVG()
    {
        var page = await browser.OpenAsync(Around);
        await NodesAsync(page);

        var png = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { NameString = "PNG" }).ClickAsync());
        var svg = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { NameString = "SVG" }).ClickAsync());

        (await File.ReadAllBytesAsync(await png.PathAsync()))[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        var drawn = await File.ReadAllTextAsync(await svg.PathAsync());
        System.Xml.Linq.XDocument.Parse(drawn).Descendants().Count(e => e.Name.LocalName == "text").ShouldBe(await NodesAsync(page));
        drawn.ShouldContain("天桥连廊");
    }

    [Fact]
    public async Task The_keyboard_goes_from_node_to_node_and_opens_one()
    {
        var page = await browser.OpenAsync(Around);
        await NodesAsync(page);

        await Canvas(page).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".graph-side .kicker")).ToBeVisibleAsync();
        var name = await page.Locator(".graph-side h2").InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
    }

    private static async Task<string[]> NamesAsync(IPage page)
    {
        await NodesAsync(page);
        return [.. await page.Locator(".graph-side li button").AllInnerTextsAsync()];
    }

    private static async Task<string[]> FoundAsync(IPage page, string query) =>
        [.. (await AnswerAsync(page, $"/api/entities?limit=200&{query}")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString()!)];

    private static async Task<JsonElement> AnswerAsync(IPage page, string address) =>
        (await (await page.APIRequest.GetAsync(address)).JsonAsync())!.Value;

    private static ILocator Canvas(IPage page) => page.Locator(".canvas");

    private static async Task<int> NodesAsync(IPage page)
    {
        await Expect(Canvas(page)).ToBeVisibleAsync();
        return int.Parse((await Canvas(page).GetAttributeAsync("data-nodes"))!, System.Globalization.CultureInfo.InvariantCulture);
    }
}
