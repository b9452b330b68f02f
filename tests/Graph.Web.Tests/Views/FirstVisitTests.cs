using System.Collections.Concurrent;
using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests.Views;

/// <summary>What somebody finds who has never seen the project, from the first view alone, with what its first view shows.</summary>
public class FirstVisitTests(Browser browser)
{
    [Fact]
    public async Task What_became_of_a_project_between_two_years_and_the_sentence_that_says_so()
    {
        var page = await browser.OpenAsync("/");
        await Expect(page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("北杨");
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "北杨人工智能小镇" }).First.ClickAsync();
        await page.GetByLabel("From", new() { Exact = true }).SelectOptionAsync("2020");
        await page.GetByLabel("To", new() { Exact = true }).SelectOptionAsync("2021");
        await Expect(page.Locator(".summary")).ToContainTextAsync("2020年报告开工，计划的投用未实现；2021年计划推进建设");
        await page.GetByRole(AriaRole.Link, new() { NameString = "2020年计划推进建设、投用" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Dialog).Locator(".sentence")).ToContainTextAsync("建设运营");
    }

    [Fact]
    public async Task Which_promises_of_a_district_were_not_reported_as_kept()
    {
        var page = await browser.OpenAsync("/", new Window(Chinese: true));

        await page.Locator(".door").Filter(new() { HasText = "徐汇区" }).GetByRole(AriaRole.Link, new() { NameString = "2020" }).ClickAsync();
        await page.Locator(".tabs").GetByRole(AriaRole.Link, new() { NameString = "未见报告" }).ClickAsync();

        await Expect(page.Locator(".promise").First.Locator(".quote mark")).Not.ToBeEmptyAsync();
        await Expect(page.Locator(".promise").First).ToContainTextAsync("均未称其");
    }

    [Fact]
    public async Task No_question_is_asked_twice_for_the_first_view()
    {
        var page = await browser.BlankAsync();
        var asked = new ConcurrentBag<string>();
        // Slow answers, so that whoever asks a second time does it while the first is still waited for.
        await page.RouteAsync("**/api/**", async route =>
        {
            asked.Add(route.Request.Url);
            await Task.Delay(500);
            await route.ContinueAsync();
        });
        await page.GotoAsync("/");
        await Expect(page.Locator(".door")).Not.ToHaveCountAsync(0);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        asked.ShouldNotBeEmpty();
        asked.ShouldBeUnique();
    }
}
