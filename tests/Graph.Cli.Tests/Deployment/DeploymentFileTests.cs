using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Graph.Testing;
using YamlDotNet.RepresentationModel;

namespace Graph.Cli.Tests.Deployment;

/// <summary>The files by which the program is deployed, read as Docker and Kubernetes read them.</summary>
public class DeploymentFileTests
{
    [Fact]
    public void Compose_starts_Neo4j_with_the_API_beside_it_each_with_image_port_health_check_and_data_that_stay()
    {
        var compose = Documents("docker-compose.yml").Single();
        var services = Map(compose["services"]);
        var (neo4j, build, api) = (Map(services["neo4j"]), Map(services["build"]), Map(services["api"]));

        Text(neo4j["image"]).ShouldStartWith("neo4j:5.26");
        Texts(neo4j["ports"]).ShouldBe(["127.0.0.1:7474:7474", "127.0.0.1:7687:7687"]);
        Texts(Map(neo4j["healthcheck"])["test"])[0].ShouldBe("CMD-SHELL");
        Texts(neo4j["volumes"]).ShouldContain("neo4j-data:/data");
        Map(compose["volumes"]).Children.Keys.Select(Text).ShouldContain("neo4j-data");

        Text(api["build"]).ShouldBe(".");
        Texts(api["ports"]).ShouldBe(["127.0.0.1:8080:8080"]);
        Text(api["read_only"]).ShouldBe("true");
        Texts(Map(api["healthcheck"])["test"])[^1].ShouldContain("/health/ready");
        Text(Map(Map(api["depends_on"])["neo4j"])["condition"]).ShouldBe("service_healthy");
        Text(Map(api["environment"])["GRAPH_STORE"]).ShouldBe("neo4j+http://neo4j:7474");
        Texts(build["volumes"]).ShouldBe(["./seeds:/reports:ro"]);
    }

    [Fact]
    public async Task Compose_reads_the_file_itself_where_it_is_installed_and_elsewhere_its_variables_are_all_told()
    {
        var asked = Regex.Matches(await File.ReadAllTextAsync(PathOf("docker-compose.yml")), @"\$\{(?<name>\w+)", RegexOptions.NonBacktracking).Select(m => m.Groups["name"].Value).Distinct();

        asked.ShouldBe(["NEO4J_PASSWORD", "GRAPH_API_KEYS"]);
        if (await ComposeAsync("version") == 0)
            (await ComposeAsync("config", "--quiet")).ShouldBe(0);
    }

    [Fact]
    public void No_password_stands_in_a_file()
    {
        File.ReadAllText(PathOf("docker-compose.yml")).ShouldContain("${NEO4J_PASSWORD:?");
        foreach (var file in Directory.GetFiles(PathOf("deploy/kubernetes")))
            File.ReadAllText(file).ShouldContain("secretKeyRef");
    }

    [Fact]
    public void The_image_is_built_in_stages_of_which_only_the_last_stays_and_runs_without_root()
    {
        var lines = File.ReadAllLines(PathOf("Dockerfile"));

        lines.Where(l => l.StartsWith("FROM ", StringComparison.Ordinal)).Select(l => l.Contains(" AS ", StringComparison.Ordinal)).ShouldBe([true, true, false]);
        lines.ShouldContain("USER $APP_UID");
        lines.ShouldContain(l => l.StartsWith("HEALTHCHECK", StringComparison.Ordinal));
        lines.ShouldContain("""ENTRYPOINT ["/app/graph"]""");
    }

    [Fact]
    public void The_extraction_is_an_Indexed_Job_whose_pods_read_a_portion_each()
    {
        var job = Documents("deploy/kubernetes/extract-job.yaml").Single();
        var spec = Map(job["spec"]);
        var container = Container(spec);

        (Text(job["kind"]), Text(spec["completionMode"])).ShouldBe(("Job", "Indexed"));
        Texts(container["args"])[0].ShouldContain($"--shard \"$JOB_COMPLETION_INDEX/{Text(spec["completions"])}\"");
        Text(Map(container["securityContext"])["readOnlyRootFilesystem"]).ShouldBe("true");
    }

    [Fact]
    public void Several_replicas_of_the_API_answer_behind_one_service()
    {
        var documents = Documents("deploy/kubernetes/api.yaml");
        var spec = Map(documents[0]["spec"]);

        documents.Select(d => Text(d["kind"])).ShouldBe(["Deployment", "Service"]);
        Text(spec["replicas"]).ShouldBe("3");
        Text(Map(Map(Container(spec)["readinessProbe"])["httpGet"])["path"]).ShouldBe("/health/ready");
        Texts(Container(Map(Documents("deploy/kubernetes/resolve-job.yaml").Single()["spec"]))["args"]).ShouldBe(["resolve"]);
    }

    /// <summary>The exit code of <c>docker compose</c>; not 0 where there is none.</summary>
    private static async Task<int> ComposeAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("docker", ["compose", .. arguments])
        {
            WorkingDirectory = RepositoryFiles.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NEO4J_PASSWORD"] = "a-password-of-this-test";
        try
        {
            using var process = Process.Start(start)!;
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return -1;
        }
    }

    private static YamlMappingNode Container(YamlMappingNode spec) =>
        Map(((YamlSequenceNode)Map(Map(spec["template"])["spec"])["containers"]).Single());

    private static List<YamlMappingNode> Documents(string file)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(PathOf(file));
        stream.Load(reader);
        return [.. stream.Documents.Select(d => Map(d.RootNode))];
    }

    private static YamlMappingNode Map(YamlNode node) => (YamlMappingNode)node;

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static List<string> Texts(YamlNode node) => [.. ((YamlSequenceNode)node).Select(Text)];

    private static string PathOf(string file) => Path.Combine(RepositoryFiles.Root, file);
}
