using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Graph.Cli.Tests;

/// <summary>The program as an agent starts it: a process of its own over the seeds, spoken to by the official SDK's client.</summary>
public sealed class AgentSession : IAsyncLifetime
{
    private readonly SeedStore _seeds = new();

    public string Store => _seeds.Path;

    public McpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _seeds.InitializeAsync();
        var program = ProgramProcess.CommandLine("mcp", "--store", _seeds.Path);
        var transport = new StdioClientTransport(new StdioClientTransportOptions { Name = "graph", Command = program[0], Arguments = [.. program.Skip(1)] });
        // A busy machine may start the process slowly.
        Client = await McpClient.CreateAsync(transport, new McpClientOptions { InitializationTimeout = TimeSpan.FromMinutes(5) });
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _seeds.DisposeAsync();
    }
}

/// <summary>The questions of the API as tools.</summary>
public sealed class McpTests(AgentSession session) : IClassFixture<AgentSession>
{
    [Fact]
    public async Task Every_question_of_the_API_is_a_tool_that_says_what_it_takes()
    {
        var tools = await session.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        string[] questions =
            [
                "listEntities", "getEntity", "getTimeline", "getEvolution", "listMentions", "listNeighbors", "getPaths", "getGraph", "listCommitments", "listDistricts",
                "getDistrict", "getDistrictYear", "getDiff", "listAreaProjects", "listIndicators", "getIndicatorSeries", "getComparison", "ask", "listSuggestions",
                "listDocuments", "getDocument", "getDocumentText", "getStats",
            ];
        questions.ShouldBeSubsetOf(tools.Select(t => t.Name));
        tools.Select(t => t.Name).ShouldNotContain("export");
        foreach (var tool in tools)
        {
            tool.Description.ShouldNotBeNullOrWhiteSpace(tool.Name);
            tool.ProtocolTool.Annotations!.ReadOnlyHint.ShouldBe(true);
            foreach (var property in tool.JsonSchema.GetProperty("properties").EnumerateObject())
                property.Value.GetProperty("description").GetString().ShouldNotBeNullOrWhiteSpace($"{tool.Name}.{property.Name}");
        }
        var evolution = tools.Single(t => t.Name == "getEvolution").JsonSchema;
        evolution.GetProperty("required").EnumerateArray().Select(r => r.GetString()).ShouldBe(["entity"]);
        evolution.GetProperty("properties").GetProperty("from").GetProperty("type").GetString().ShouldBe("integer");
    }

    [Theory]
    [InlineData("getEvolution", """{"entity":"北杨人工智能小镇","from":2020,"to":2021}""", "evolution 北杨人工智能小镇 --from 2020 --to 2021")]
    [InlineData("getTimeline", """{"entity":"北杨人工智能小镇"}""", "timeline 北杨人工智能小镇")]
    [InlineData("getEntity", """{"entity":"徐家汇书院"}""", "show 徐家汇书院")]
    [InlineData("listEntities", """{"q":"byrg","limit":20}""", "search byrg")]
    [InlineData("listCommitments", """{"district":"徐汇区","year":2020}""", "commitments --district 徐汇区 --year 2020")]
    [InlineData("getComparison", """{"districts":"徐汇区,静安区","year":2019}""", "compare 徐汇区 静安区 --year 2019")]
    [InlineData("ask", """{"q":"徐汇区2020年计划竣工哪些项目"}""", "ask 徐汇区2020年计划竣工哪些项目")]
    [InlineData("listSuggestions", """{"district":"徐汇区"}""", "suggest --district 徐汇区")]
    [InlineData("listDocuments", "{}", "documents")]
    public async Task A_tool_and_the_command_line_give_the_same_answer(string tool, string arguments, string commandLine)
    {
        var values = JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!;
        var answer = await CallAsync(tool, [.. values.Select(v => (v.Key, v.Value))]);

        answer.IsError.ShouldNotBe(true, Text(answer));
        Text(answer).ShouldBe((await CommandLine.RunAsync([.. commandLine.Split(' '), "--json", "--store", session.Store])).Output.TrimEnd());
    }

    [Fact]
    public async Task A_question_in_Chinese_is_answered() =>
        Text(await CallAsync("ask", ("q", "徐汇区2020年计划竣工哪些项目"))).ShouldContain("宛平剧场");

    [Fact]
    public async Task A_name_with_signs_of_the_path_reaches_the_tool_whole()
    {
        var answer = await CallAsync("getEntity", ("entity", "a/b?c#d%e f"));

        answer.IsError.ShouldBe(true);
        Text(answer).ShouldContain("“a/b?c#d%e f”");
    }

    [Fact]
    public async Task An_error_says_what_to_do()
    {
        var unknown = await CallAsync("getTimeline", ("entity", "北扬人工智能小镇"));
        unknown.IsError.ShouldBe(true);
        Text(unknown).ShouldStartWith("No entity is named “北扬人工智能小镇”. Nearest names: 北杨人工智能小镇");
        JsonDocument.Parse(Text(unknown)[Text(unknown).IndexOf('\n', StringComparison.Ordinal)..]).RootElement.GetProperty("code").GetString().ShouldBe("unknownEntity");

        Text(await CallAsync("getTimeline")).ShouldStartWith("“entity” is needed.");
        Text(await CallAsync("getTimeline", ("entity", "张园"), ("since", 2020))).ShouldStartWith("There is no parameter “since” here. Allowed: from, to.");
        Text(await CallAsync("getTimeline", ("entity", "张园"), ("from", 2021), ("to", 2020))).ShouldContain("2021");
        Text(await CallAsync("listEntities", ("label", "Thing"))).ShouldContain("Allowed: District, Area, Project");
    }

    [Fact]
    public async Task What_is_null_is_as_if_not_given_and_several_words_may_be_a_list()
    {
        (await CallAsync("listEntities", ("q", "北杨"), ("label", null))).IsError.ShouldNotBe(true);
        (await CallAsync("getGraph", ("center", "北杨人工智能小镇"), ("labels", new[] { "Project", "Area" }))).IsError.ShouldNotBe(true);
    }

    private async Task<CallToolResult> CallAsync(string tool, params (string Name, object? Value)[] arguments) =>
        await session.Client.CallToolAsync(
            tool, arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal), cancellationToken: TestContext.Current.CancellationToken);

    private static string Text(CallToolResult result) => result.Content.ShouldHaveSingleItem().ShouldBeOfType<TextContentBlock>().Text;
}
