using System.Text.Json;
using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests.Views;

/// <summary>Search with completion, by keyboard first.</summary>
public class SearchTests(Browser browser)
{
    [Fact]
    public async Task The_first_characters_of_a_name_and_Enter_lead_to_it()
    {
        var page = await browser.OpenAsync("/district");
        await Expect(page.GetByRole(AriaRole.Combobox)).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("北杨");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("北杨人工智能小镇");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("北杨人工智能小镇");
    }

    [Fact]
    public async Task Arrows_choose_another_completion_and_Escape_closes_them()
    {
        var page = await browser.OpenAsync("/");
        var box = page.GetByRole(AriaRole.Combobox);

        await box.FillAsync("北杨");
        await Expect(page.GetByRole(AriaRole.Option).Nth(1)).ToContainTextAsync("B地块");
        await box.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option).Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await box.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await box.PressAsync("ArrowDown");
        await box.PressAsync("ArrowUp");
        await box.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("北杨人工智能小镇B地块");
    }

    [Theory]
    [InlineData("beiyang")]
    [InlineData("byrgzn")]
    public async Task Pinyin_and_its_first_letters_find_a_name(string typed)
    {
        var page = await browser.OpenAsync("/");

        await page.GetByRole(AriaRole.Combobox).FillAsync(typed);

        await Expect(page.GetByRole(AriaRole.Option).Filter(new() { HasText = "北杨人工智能小镇" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_question_typed_into_the_box_can_be_asked()
    {
        var page = await browser.OpenAsync("/");

        await page.GetByRole(AriaRole.Combobox).FillAsync("北杨人工智能小镇2020年到2021年有什么变化");
        await page.GetByRole(AriaRole.Option, new() { NameString = "Ask this" }).ClickAsync();

        await Expect(page.Locator(".summary")).ToContainTextAsync("计划的投用未实现");
    }

    [Fact]
    public async Task A_name_that_nothing_bears_is_said_to_be_unknown()
    {
        var page = await browser.OpenAsync("/");

        await page.GetByRole(AriaRole.Combobox).FillAsync("亚特兰蒂斯");

        await Expect(page.GetByRole(AriaRole.Listbox)).ToContainTextAsync("No name has “亚特兰蒂斯” in it.");
    }

    [Fact]
    public async Task Filters_combine_and_the_address_holds_them()
    {
        using var client = new HttpClient { BaseAddress = browser.Seeds.Address };
        var answer = await client.GetStringAsync("/api/entities?label=Project&year=2020&phase=Completed&tense=plan");
        var expected = $"{JsonDocument.Parse(answer).RootElement.GetProperty("total")} results";
        var page = await browser.OpenAsync("/search");

        await page.GetByLabel("Kind").SelectOptionAsync("Project");
        await page.GetByLabel("Year", new() { Exact = true }).SelectOptionAsync("2020");
        await page.GetByLabel("Phase").SelectOptionAsync("Completed");
        await page.GetByLabel("Promised or reported").SelectOptionAsync("plan");

        await Expect(page.Locator(".count")).ToHaveTextAsync(expected);
        page.Url.ShouldContain("label=Project");
        page.Url.ShouldContain("phase=Completed");
        await page.ReloadAsync();
        await Expect(page.Locator(".count")).ToHaveTextAsync(expected);
    }
}
