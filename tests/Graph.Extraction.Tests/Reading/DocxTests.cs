using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Graph.Testing;

namespace Graph.Extraction.Tests.Reading;

public sealed class DocxTests
{
    [Fact]
    public void Paragraphs_are_joined_by_line_feeds()
    {
        var report = Reports.Try("r01.docx", Document("2020年上海市徐汇区人民政府工作报告", "", "一、2019年工作回顾", "徐家汇书院开工。")).Report.ShouldNotBeNull();
        report.Raw.ShouldBe("2020年上海市徐汇区人民政府工作报告\n\n一、2019年工作回顾\n徐家汇书院开工。");
        report.SentenceWith("徐家汇书院").Time.Year.ShouldBe(2019);
    }

    [Fact]
    public void The_text_of_every_shared_docx_is_the_text_beside_it()
    {
        Assert.SkipWhen(RepositoryFiles.Shared is null, "the shared reports are not on this machine");
        var corpus = Path.Combine(RepositoryFiles.Shared, "corpus");
        var files = Directory.GetFiles(Path.Combine(corpus, "docx"), "*.docx");
        files.Length.ShouldBe(21);
        foreach (var file in files)
        {
            var text = File.ReadAllText(Path.Combine(corpus, Path.GetFileNameWithoutExtension(file) + ".txt"), Encoding.UTF8);
            Reports.Try("r01.docx", File.ReadAllBytes(file)).Report.ShouldNotBeNull(file).Raw.Equals(text, StringComparison.Ordinal).ShouldBeTrue(file);
        }
    }

    private static byte[] Document(params string[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body(paragraphs.Select(text => new Paragraph(new Run(new Text(text)))));
            document.AddMainDocumentPart().Document = new Document(body);
        }
        return stream.ToArray();
    }
}
