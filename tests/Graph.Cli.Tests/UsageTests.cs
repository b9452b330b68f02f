using Graph.Testing;

namespace Graph.Cli.Tests;

public class UsageTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    private static readonly string[] Commands =
    [
        "build", "resolve", "documents", "remove", "curation", "timeline", "evolution", "search", "export", "serve", "demo", "key", "train", "evaluate",
        "ask", "commitments", "compare", "suggest", "merge", "split", "show", "mcp",
    ];

    [Fact]
    public async Task Help_names_every_command_and_each_command_gives_examples()
    {
        var root = await CommandLine.RunAsync("--help");

        root.ExitCode.ShouldBe(ExitCode.Done);
        foreach (var command in Commands)
        {
            root.Output.ShouldContain(command);
            var help = await CommandLine.RunAsync(command, "--help");
            help.ExitCode.ShouldBe(ExitCode.Done);
            help.Output.ShouldContain("Examples:");
            help.Output.ShouldContain("graph " + command);
        }
    }

    [Theory]
    [InlineData("LANG", "zh_CN.UTF-8")]
    [InlineData("LC_ALL", "zh_TW")]
    public async Task Help_speaks_the_language_of_the_locale(string variable, string locale)
    {
        var result = await CommandLine.RunAsync(name => name == variable ? locale : null, "timeline", "--help");

        result.Output.ShouldContain("示例：");
        result.Output.ShouldNotContain("Examples:");
    }

    [Fact]
    public async Task The_language_asked_for_wins_over_the_locale()
    {
        var result = await CommandLine.RunAsync(_ => "zh_CN.UTF-8", "timeline", "--help", "--lang", "en");

        result.Output.ShouldContain("Examples:");
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("timeline")]
    [InlineData("timeline", "北杨人工智能小镇", "--from", "soon")]
    [InlineData("timeline", "北杨人工智能小镇", "--from", "2021", "--to", "2020")]
    [InlineData("build")]
    [InlineData("timeline", "北杨人工智能小镇", "--lang", "fr")]
    public async Task A_wrong_command_line_is_explained_on_standard_error_with_exit_code_1(params string[] arguments)
    {
        var result = await CommandLine.RunAsync(arguments);

        result.ExitCode.ShouldBe(ExitCode.Usage);
        result.Output.ShouldBeEmpty("answers alone go to standard output");
        result.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_name_that_begins_with_an_at_sign_is_a_name_and_no_file_of_arguments()
    {
        var result = await CommandLine.RunAsync("timeline", "@北杨", "--store", seeds.Path);

        result.ExitCode.ShouldBe(ExitCode.NotFound);
        result.Error.ShouldContain("@北杨");
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_exit_code_3_and_says_how_to_make_one()
    {
        using var folder = new TemporaryFolder();

        var result = await CommandLine.RunAsync("timeline", "北杨人工智能小镇", "--store", folder["none.db"]);

        result.ExitCode.ShouldBe(ExitCode.Store);
        result.Error.ShouldContain("graph build");
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_exit_code_3_and_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var text = await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Seeds, "corpus.json"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["notes.db"], text, TestContext.Current.CancellationToken);

        var result = await CommandLine.RunAsync("build", RepositoryFiles.Seeds, "--store", folder["notes.db"]);

        result.ExitCode.ShouldBe(ExitCode.Store);
        (await File.ReadAllTextAsync(folder["notes.db"], TestContext.Current.CancellationToken)).ShouldBe(text);
    }

    [Fact]
    public async Task The_store_is_taken_from_the_environment_when_the_command_line_names_none()
    {
        var result = await CommandLine.RunAsync(name => name == "GRAPH_STORE" ? seeds.Path : null, "documents", "--json");

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        result.Output.ShouldContain("000_e114de9436bf481b.txt");
    }

    [Theory]
    [InlineData("北杨")]
    [InlineData("园")]
    public async Task Search_finds_names_by_two_characters_or_one(string text)
    {
        var result = await CommandLine.RunAsync("search", text, "--store", seeds.Path);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        result.Output.Split('\n').Skip(1).First().ShouldContain(text);
    }

    [Fact]
    public async Task Documents_tell_whose_they_are_and_of_which_years()
    {
        var result = await CommandLine.RunAsync("documents", "--store", seeds.Path);

        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(6);
        lines[1].ShouldContain("徐汇区\t2020-01-07\t2019\t2020");
        lines[4].ShouldContain("静安区\t2020-01-08\t2019\t2020");
        lines[5].ShouldContain("徐汇区\t2023-01-04\t2022\t2023");
        result.Error.ShouldContain("004_c7b044fd7b48fcbf.txt: ", Case.Sensitive, "the heading with the wrong year is told");
    }
}
