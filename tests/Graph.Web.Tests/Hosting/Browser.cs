using Graph.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(Browser))]
// One browser, and a machine of two cores that also runs the server: side by side the tests only wait for each other.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Graph.Web.Tests.Hosting;

/// <summary>Chromium, as the machine has it, and the program over the seeds; started once for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    // Where Debian, Ubuntu and others put it; GRAPH_CHROMIUM names another.
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome"];

    private static readonly string? Program = Environment.GetEnvironmentVariable("GRAPH_CHROMIUM") ?? Places.FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _window;

    /// <summary>The program over the five seeds.</summary>
    public PageServer Seeds { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Seeds = await PageServer.OverSeedsAsync();
        if (Program is null || !PageFiles.AreHere)
            return;
        // A machine that does much else at the same time is slow, not wrong.
        SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
        });
    }

    /// <summary>Opens an address in a window of its own; the test is skipped where there is no browser, or no page.</summary>
    public async Task<IPage> OpenAsync(string address, Window? window = null, PageServer? server = null)
    {
        var page = await BlankAsync(window, server);
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>A window in which nothing is open yet.</summary>
    public async Task<IPage> BlankAsync(Window? window = null, PageServer? server = null)
    {
        Assert.SkipWhen(Program is null, "Chromium is not here: install it (apt-get install chromium), or name it in GRAPH_CHROMIUM.");
        Assert.SkipWhen(!PageFiles.AreHere, "The page is not in this build: install Node.js and build again.");
        window ??= new Window();
        // Tests run one after the other: the window of the one before is done with.
        if (_window is not null)
            await _window.DisposeAsync();
        var context = _window = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (server ?? Seeds).Address.ToString(),
            Locale = window.Chinese ? "zh-CN" : "en-US",
            ColorScheme = window.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = window.Narrow ? new ViewportSize { Width = 375, Height = 760 } : new ViewportSize { Width = 1280, Height = 860 },
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        // What goes wrong in the page goes wrong in the test.
        page.PageError += (_, error) => throw new InvalidOperationException(error);
        return page;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Seeds.DisposeAsync();
    }
}

/// <summary>How a window looks.</summary>
/// <param name="Dark">Whether its reader likes it dark.</param>
/// <param name="Narrow">Whether it is a phone's.</param>
/// <param name="Chinese">Whether its reader likes Chinese best.</param>
public sealed record Window(bool Dark = false, bool Narrow = false, bool Chinese = false);
