using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests.Views;

/// <summary>One thing: its time line, what changed between two years, what it is related to.</summary>
public class EntityTests(Browser browser)
{
    private const string Sentence =
        "北杨人工智能小镇：2020年计划推进建设、投用，2020年报告开工，计划的投用未实现；2021年计划推进建设，未再提投用，库中没有回顾2021年的报告。";

    [Fact]
    public async Task A_year_has_what_was_promised_beside_what_was_reported()
    {
        var page = await browser.OpenAsync(Addresses.Beiyang);

        await Expect(Lane(page, 2020, 0)).ToContainTextAsync("Opened");
        await Expect(Lane(page, 2020, 1)).ToContainTextAsync("Started");
        await Expect(Lane(page, 2020, 0).Locator("svg.planned.phase-Opened")).ToHaveCountAsync(1);
        await Expect(Lane(page, 2024, 1)).ToContainTextAsync("B地块");
    }

    [Fact]
    public async Task A_year_whose_report_does_not_name_it_looks_other_than_one_without_a_report()
    {
        var page = await browser.OpenAsync(Addresses.Skywalk);

        await Expect(Lane(page, 2021, 0)).ToHaveClassAsync("lane notNamed");
        await Expect(Lane(page, 2021, 0)).ToContainTextAsync("not named");
        await Expect(Lane(page, 2021, 1)).ToHaveClassAsync("lane noReport");
        await Expect(Lane(page, 2021, 1)).ToContainTextAsync("no report");
    }

    [Fact]
    public async Task A_mark_opens_its_passage_with_the_name_highlighted_and_back_closes_it()
    {
        var page = await browser.OpenAsync(Addresses.Beiyang);

        await Lane(page, 2020, 0).GetByRole(AriaRole.Button, new() { NameString = "Opened" }).ClickAsync();

        var passage = page.GetByRole(AriaRole.Dialog);
        await Expect(passage.Locator("mark")).ToHaveTextAsync("北杨人工智能小镇");
        await Expect(passage).ToContainTextAsync("2020年上海市徐汇区人民政府工作报告");
        await Expect(passage.Locator(".sentence")).ToContainTextAsync("抓好西岸国际人工智能中心、北杨人工智能小镇");
        await page.GoBackAsync();
        await Expect(passage).ToBeHiddenAsync();
        await page.GoForwardAsync();
        await Expect(passage).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(passage).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Two_years_picked_on_the_line_are_compared_in_a_sentence()
    {
        var page = await browser.OpenAsync(Addresses.Beiyang);

        await page.GetByRole(AriaRole.Button, new() { NameString = "2019", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameString = "2021", Exact = true }).ClickAsync();
        await page.GetByLabel("From", new() { Exact = true }).SelectOptionAsync("2020");
        await page.GetByLabel("To", new() { Exact = true }).SelectOptionAsync("2021");

        await Expect(page.Locator(".summary")).ToHaveTextAsync(Sentence);
        page.Url.ShouldContain("from=2020&to=2021");
    }

    [Fact]
    public async Task Each_clause_of_the_sentence_leads_to_the_passage_it_rests_on()
    {
        var page = await browser.OpenAsync($"{Addresses.Beiyang}?from=2020&to=2021");

        await page.GetByRole(AriaRole.Link, new() { NameString = "2020年报告开工" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Dialog).Locator(".sentence")).ToContainTextAsync("北杨人工智能小镇开工建设");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Close" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameString = "计划的投用未实现" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("1 of 2");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Next passage" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("2 of 2");
        // What no report says leads nowhere.
        await Expect(page.GetByRole(AriaRole.Link, new() { NameString = "库中没有回顾2021年的报告" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Aliases_come_with_the_reason_for_each()
    {
        var page = await browser.OpenAsync($"/entity/{Addresses.Xujiahui}");

        await Expect(page.Locator(".profile")).ToContainTextAsync("徐家汇 is 徐家汇地区");
    }

    [Fact]
    public async Task Neighbours_are_drawn_and_listed_with_their_passages()
    {
        var page = await browser.OpenAsync(Addresses.Skywalk);

        await Expect(page.Locator(".small-canvas .canvas")).ToHaveAttributeAsync("data-nodes", "7");
        await page.Locator(".neighbors").GetByRole(AriaRole.Button, new() { NameString = "1 passage" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Dialog).Locator(".sentence")).ToContainTextAsync("深化徐家汇城市更新");
    }

    [Fact]
    public async Task Every_passage_that_names_it_can_be_unfolded()
    {
        var page = await browser.OpenAsync(Addresses.Beiyang);

        await page.GetByText("Every passage").ClickAsync();

        await Expect(page.Locator(".mentions li")).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task A_table_of_the_time_line_can_be_kept()
    {
        var page = await browser.OpenAsync(Addresses.Beiyang);
        await Expect(page.Locator(".timeline")).ToBeVisibleAsync();

        var kept = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { NameString = "CSV" }).ClickAsync());

        var lines = await File.ReadAllLinesAsync(await kept.PathAsync());
        // Spreadsheets read Chinese only after a byte order mark.
        (await File.ReadAllBytesAsync(await kept.PathAsync()))[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        lines[0].ShouldBe("year,tense,phase,of,scope,quote,document,start,end");
        lines.ShouldContain(line => line.StartsWith("2020,review,Started,北杨人工智能小镇", StringComparison.Ordinal));
        (await page.GetByRole(AriaRole.Link, new() { NameString = "JSON" }).GetAttributeAsync("href"))!.ShouldEndWith("/timeline");
    }

    private static ILocator Lane(IPage page, int year, int lane) =>
        page.Locator(".timeline li").Filter(new() { Has = page.GetByRole(AriaRole.Button, new() { NameString = $"{year}", Exact = true }) }).Locator(".lane").Nth(lane);
}
