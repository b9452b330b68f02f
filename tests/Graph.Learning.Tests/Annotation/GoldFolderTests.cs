using Graph.Learning.Annotation;
using Graph.Model;
using Graph.Testing;

namespace Graph.Learning.Tests.Annotation;

public class GoldFolderTests
{
    [Fact]
    public void Every_record_of_the_shared_annotation_is_read()
    {
        Assert.SkipWhen(RepositoryFiles.Shared is null, "This machine has no shared data.");
        var gold = GoldCorpus.Load(Path.Combine(RepositoryFiles.Shared, "gold"));

        gold.Folders.Keys.ShouldBe(["dev", "indicators", "more", "relations", "train", "wide"]);
        gold.Folders["dev"].Mentions!.Count.ShouldBe(795);
        gold.Folders["dev"].Relations!.ShouldContain(relation => relation.Type == RelationType.LocatedIn);
        gold.Folders["more"].Assertions!.Count.ShouldBe(4831);
        gold.Folders["indicators"].Observations!.Count.ShouldBe(1603);
        gold.Folders["indicators"].Mentions.ShouldBeNull();
        gold.FoldNames.Length.ShouldBe(7);
    }

    [Fact]
    public void Annotation_holds_from_the_first_unit_of_a_range_to_the_one_before_its_end()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("ranges.json"), """{"a.txt": [[2, 10]]}""");
        var gold = GoldFolder.Load(folder.Path);

        gold.Covers("a.txt", 2).ShouldBeTrue();
        gold.Covers("a.txt", 9).ShouldBeTrue();
        gold.Covers("a.txt", 10).ShouldBeFalse();
        gold.Covers("b.txt", 5).ShouldBeFalse();
    }

    [Fact]
    public void A_broken_line_is_named_with_its_file_and_number()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("ranges.json"), "{}");
        File.WriteAllText(folder.File("mentions.jsonl"), """
            {"doc": "a.txt", "start": 0, "end": 2, "label": "District", "text": "徐汇", "name": "徐汇"}
            {"doc": "a.txt", "start": 0, "end": 2, "label": "Town", "text": "徐汇", "name": "徐汇"}
            """);

        Should.Throw<AnnotationException>(() => GoldFolder.Load(folder.Path)).Message.ShouldContain("mentions.jsonl:2: “Town”");
    }

    [Fact]
    public void The_composed_reports_ship_with_their_annotation()
    {
        var composed = ComposedTexts.Load(ComposedTexts.ShippedFolder);

        composed.Texts.Length.ShouldBe(259);
        composed.Texts.ShouldAllBe(text => File.Exists(composed.PathOf(text)));
        composed.Gold.Mentions!.Count.ShouldBe(35797);
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("gold").FullName;

        public string File(string name) => System.IO.Path.Combine(Path, name);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
