using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests.Views;

/// <summary>A question in Chinese, how it was read, and its answer.</summary>
public class AskTests(Browser browser)
{
    [Fact]
    public async Task A_question_shows_how_it_was_read_and_what_its_answer_rests_on()
    {
        var page = await browser.OpenAsync("/ask");

        await page.GetByRole(AriaRole.Textbox, new() { NameString = "Ask in Chinese" }).FillAsync("徐汇区2020年哪些承诺没有兑现");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".reading")).ToContainTextAsync("promises and what became of them");
        await Expect(page.Locator(".reading")).ToContainTextAsync("徐汇区");
        await Expect(page.Locator(".reading")).ToContainTextAsync("late, promised again, not reported");
        await page.Locator(".promise .quote").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog).Locator("mark")).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task An_example_made_of_what_is_held_is_answered_by_a_click()
    {
        var page = await browser.OpenAsync("/ask");

        await page.Locator(".questions a").First.ClickAsync();

        await Expect(page.Locator(".summary")).ToContainTextAsync("年");
        await Expect(page.GetByRole(AriaRole.Link, new() { NameString = "See it in full" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_question_that_is_not_understood_is_met_with_what_can_be_asked()
    {
        var page = await browser.OpenAsync(Addresses.Ask("今天天气好吗"));

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("今天天气好吗");
        await Expect(page.Locator(".questions").First).ToContainTextAsync("某项目每年的进展");
    }
}
