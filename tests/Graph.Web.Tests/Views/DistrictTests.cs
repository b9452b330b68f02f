using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests.Views;

/// <summary>A district: promises by year, what a year brought, what is measured, and another beside it.</summary>
public class DistrictTests(Browser browser)
{
    [Fact]
    public async Task A_piece_of_the_score_card_lists_its_promises()
    {
        var page = await browser.OpenAsync(Addresses.Xuhui);

        var piece = page.GetByRole(AriaRole.Link, new() { NameString = "2020: not reported" });
        var promises = int.Parse(await piece.InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await piece.ClickAsync();
        await Expect(page.Locator(".tabs [aria-current]")).ToContainTextAsync("not reported");
        await page.Locator(".promises + button").ClickAsync();

        await Expect(page.Locator(".promise.outcome-unreported")).ToHaveCountAsync(promises);
        await Expect(page.Locator(".promise").Filter(new() { HasText = "天桥连廊" }).First).ToContainTextAsync("均未称其竣工");
        page.Url.ShouldContain("outcome=unreported");
    }

    [Fact]
    public async Task A_promise_that_was_kept_has_both_passages()
    {
        var page = await browser.OpenAsync($"{Addresses.Xuhui}?year=2020&outcome=kept");

        await Expect(page.Locator(".promise").First.Locator(".quote")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_year_tells_what_began_finished_moved_on_and_vanished()
    {
        var page = await browser.OpenAsync($"{Addresses.Xuhui}?year=2020");

        foreach (var kind in new[] { "First named", "Finished", "Moved on", "Vanished" })
        {
            var column = page.Locator(".changes > div").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { NameString = kind }) });
            await Expect(column.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task A_year_without_a_review_says_so()
    {
        var page = await browser.OpenAsync($"{Addresses.Xuhui}?year=2021");

        await Expect(page.Locator(".coverage")).ToContainTextAsync("no review held");
    }

    [Fact]
    public async Task Indicators_are_lines_with_the_target_beside_the_result()
    {
        var page = await browser.OpenAsync(Addresses.Xuhui);

        await page.GetByLabel("Find an indicator").FillAsync("商品销售总额");
        await page.GetByLabel("Find an indicator").PressAsync("Enter");

        var card = page.Locator(".indicator").First;
        await Expect(card.Locator("svg.line-chart path")).Not.ToHaveCountAsync(0);
        await Expect(card).ToContainTextAsync("missed");
        await card.GetByRole(AriaRole.Button, new() { NameString = "6300" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog).Locator(".sentence")).ToContainTextAsync("6300");
    }

    [Fact]
    public async Task Two_districts_stand_side_by_side()
    {
        var page = await browser.OpenAsync($"{Addresses.Xuhui}?year=2020");

        await page.GetByLabel("Beside another district").SelectOptionAsync("静安区");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(["徐汇区", "静安区"]);
        await Expect(page.Locator(".year-panel")).ToHaveCountAsync(2);
        await Expect(page.Locator(".indicator").First).ToContainTextAsync("静安区");
    }
}
