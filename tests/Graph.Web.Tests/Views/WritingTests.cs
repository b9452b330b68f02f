using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Graph.Testing;
using Graph.Web.Tests.Hosting;

namespace Graph.Web.Tests.Views;

/// <summary>What is written from the page, with a key: reports handed in, pairs decided, readings put right.</summary>
public class WritingTests(Browser browser)
{
    [Fact]
    public async Task Nothing_can_be_written_without_a_key()
    {
        var page = await browser.OpenAsync("/suggestions");

        await Expect(page.GetByRole(AriaRole.Button, new() { NameString = "One thing" }).First).ToBeDisabledAsync();
        await page.GotoAsync("/add");
        await Expect(page.GetByRole(AriaRole.Button, new() { NameString = "Drop a file here" })).ToBeDisabledAsync();
    }

    [Fact]
    public async Task A_report_is_handed_in_and_shows_what_it_added()
    {
        await using var server = await PageServer.OverNothingAsync();
        var page = await WithKeyAsync("/add", server, PageServer.Key);

        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(RepositoryFiles.Seeds, "003_b018778ef3bad3d5.txt"));

        await Expect(page.Locator(".sent")).ToContainTextAsync("003_b018778ef3bad3d5.txt: Read", new() { Timeout = 60_000 });
        await Expect(page.Locator(".sent")).ToContainTextAsync("names");
        await page.GetByRole(AriaRole.Link, new() { NameString = "静安区" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("静安区");
    }

    [Theory]
    [InlineData(".md")]
    [InlineData(".html")]
    [InlineData(".docx")]
    [InlineData(".pdf")]
    public async Task A_report_of_another_format_is_handed_in_too(string format)
    {
        await using var server = await PageServer.OverNothingAsync();
        var page = await WithKeyAsync("/add", server, PageServer.Key);

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "徐汇" + format, MimeType = "application/octet-stream", Buffer = Written(format) });
        await Expect(page.Locator(".sent")).ToContainTextAsync($"徐汇{format}: Read", new() { Timeout = 60_000 });
        await page.GetByRole(AriaRole.Link, new() { NameString = "徐汇区" }).First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("徐汇区");
    }

    [Fact]
    public async Task A_file_that_is_no_report_is_refused_in_words()
    {
        await using var server = await PageServer.OverNothingAsync();
        var page = await WithKeyAsync("/add", server, PageServer.Key);

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "photo.png", MimeType = "image/png", Buffer = [0x89, 0x50, 0x4E, 0x47] });

        await Expect(page.Locator(".sent-failed")).ToContainTextAsync("Not taken in");
    }

    [Fact]
    public async Task A_wrong_key_is_said_to_be_wrong()
    {
        await using var server = await PageServer.OverNothingAsync();
        var page = await WithKeyAsync("/add", server, "guessed");

        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(RepositoryFiles.Seeds, "003_b018778ef3bad3d5.txt"));

        await Expect(page.Locator(".sent-failed")).ToContainTextAsync("key");
    }

    [Fact]
    public async Task A_pair_is_said_to_be_one_thing_and_that_is_taken_back()
    {
        await using var server = await PageServer.OverSeedsAsync();
        var page = await WithKeyAsync("/suggestions", server, PageServer.Key);
        var pair = page.Locator(".pair").First;

        await pair.GetByRole(AriaRole.Button, new() { NameString = "One thing" }).ClickAsync();
        await Expect(pair).ToContainTextAsync("Said to be one thing", new() { Timeout = 60_000 });
        (await server.CurationAsync()).ShouldStartWith("same\t");
        await pair.GetByRole(AriaRole.Button, new() { NameString = "Undo" }).ClickAsync();

        await Expect(pair.GetByRole(AriaRole.Button, new() { NameString = "Two things" })).ToBeEnabledAsync(new() { Timeout = 60_000 });
        (await server.CurationAsync()).ShouldBeEmpty();
    }

    // The first paragraphs of a seed as a file of this format.
    private static byte[] Written(string format)
    {
        var lines = File.ReadLines(Path.Combine(RepositoryFiles.Seeds, "000_e114de9436bf481b.txt")).Where(l => l.Length > 0).Take(12).ToArray();
        switch (format)
        {
            case ".md":
                return Encoding.UTF8.GetBytes($"# {lines[0]}\n\n{string.Join("\n\n", lines[1..])}\n");
            case ".html":
                return Encoding.UTF8.GetBytes($"<!doctype html><meta charset=utf-8><h1>{lines[0]}</h1>{string.Concat(lines[1..].Select(l => $"<p>{l}</p>"))}");
            case ".pdf":
                return PdfPages.Print("", lines);
            default:
                using (var stream = new MemoryStream())
                {
                    using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
                        document.AddMainDocumentPart().Document = new Document(new Body(lines.Select(l => new Paragraph(new Run(new Text(l))))));
                    return stream.ToArray();
                }
        }
    }

    private async Task<IPage> WithKeyAsync(string address, PageServer server, string key)
    {
        var page = await browser.OpenAsync(address, server: server);
        await page.GetByLabel("Key").FillAsync(key);
        await page.GetByRole(AriaRole.Button, new() { NameString = "Use the key" }).ClickAsync();
        await Expect(page.Locator(".key-field")).ToContainTextAsync("Key in use");
        return page;
    }
}
