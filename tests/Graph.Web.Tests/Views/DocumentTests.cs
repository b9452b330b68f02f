using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests.Views;

/// <summary>The reports, and a report to read with what was read from it.</summary>
public class DocumentTests(Browser browser)
{
    [Fact]
    public async Task Every_report_is_listed_with_the_years_it_speaks_of()
    {
        var page = await browser.OpenAsync("/documents");

        await Expect(page.Locator(".document-list > li")).ToHaveCountAsync(5);
        await Expect(page.Locator(".document-list > li").First).ToContainTextAsync("looks back on 2019 · looks ahead to 2020");
        await Expect(page.Locator(".warnings")).ToContainTextAsync("二〇二三年工作回顾");
    }

    [Fact]
    public async Task What_the_reader_noted_of_a_report_is_told_in_the_language_of_the_page()
    {
        var page = await browser.OpenAsync("/documents", new Window(Chinese: true));

        await Expect(page.Locator(".warnings")).ToContainTextAsync("标题“二〇二三年工作回顾”写的是2023年");
    }

    [Fact]
    public async Task A_name_under_the_pointer_tells_what_was_read_there()
    {
        var page = await browser.OpenAsync(Addresses.WorkReport);

        await page.Locator("#at-10795").HoverAsync();

        var read = page.Locator(".read-here");
        await Expect(read).ToContainTextAsync("北杨人工智能小镇");
        await Expect(read).ToContainTextAsync("2020 promised");
        await Expect(read).ToContainTextAsync("Opened");
    }

    [Fact]
    public async Task A_passage_leads_to_its_place_in_the_report()
    {
        var page = await browser.OpenAsync($"{Addresses.Beiyang}?passage=10795-10803@000_e114de9436bf481b.txt");

        await page.GetByRole(AriaRole.Link, new() { NameString = "Read in the document" }).ClickAsync();

        await Expect(page.Locator(".name.chosen")).ToHaveTextAsync("北杨人工智能小镇");
        await Expect(page.Locator(".name.chosen")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Highlights_of_a_kind_can_be_put_out()
    {
        var page = await browser.OpenAsync(Addresses.WorkReport);
        var name = page.Locator("#at-10795");
        await Expect(name).ToHaveCSSAsync("text-decoration-line", "underline");

        await page.GetByRole(AriaRole.Button, new() { NameString = "Project" }).ClickAsync();

        await Expect(name).ToHaveCSSAsync("text-decoration-line", "none");
        page.Url.ShouldContain("hide=Project");
    }

    [Fact]
    public async Task A_wrong_reading_becomes_a_line_of_the_curation_file()
    {
        var page = await browser.OpenAsync($"{Addresses.WorkReport}?at=10795");

        await page.GetByText("A wrong reading?").ClickAsync();
        await page.GetByLabel("Decision").SelectOptionAsync("Area");

        await Expect(page.Locator(".correction pre")).ToHaveTextAsync("label\t310104/北杨人工智能小镇\tArea\tA wrong reading", new() { UseInnerText = false });
    }
}
