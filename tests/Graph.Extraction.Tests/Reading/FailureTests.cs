using System.IO.Compression;
using System.Text;
using Graph.Extraction.Reading;
using Graph.Model;

namespace Graph.Extraction.Tests.Reading;

public sealed class FailureTests
{
    private static readonly byte[] Ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0];

    [Fact]
    public void An_empty_file_is_named_so()
    {
        Failure("r01.txt", []).Code.ShouldBe(ReadFailureCode.Empty);
        Failure("r01.txt", Encoding.UTF8.GetBytes("\ufeff \r\n\t\u3000\n")).Code.ShouldBe(ReadFailureCode.Empty);
    }

    [Fact]
    public void A_binary_is_no_text()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        Failure("r01.txt", bytes).Code.ShouldBe(ReadFailureCode.Binary);
        Failure("r01.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. new byte[200]]).Code.ShouldBe(ReadFailureCode.Binary);
    }

    [Theory]
    [InlineData("字")]
    [InlineData("a")]
    public void A_hundred_megabytes_of_one_character_are_refused_at_once(string character)
    {
        var one = Encoding.UTF8.GetBytes(character);
        var bytes = new byte[100_000_000 / one.Length * one.Length];
        for (var i = 0; i < one.Length; i++)
            bytes[i] = one[i];
        for (var filled = one.Length; filled < bytes.Length; filled *= 2)
            bytes.AsSpan(0, Math.Min(filled, bytes.Length - filled)).CopyTo(bytes.AsSpan(filled));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var failure = Failure("r01.txt", bytes);
        failure.Code.ShouldBe(ReadFailureCode.Monotone);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000);
    }

    [Fact]
    public void A_file_longer_than_any_report_is_refused()
    {
        var bytes = new byte[ReportReader.LargestFile + 1];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)('a' + (i % 23));
        Failure("r01.txt", bytes).Code.ShouldBe(ReadFailureCode.TooLarge);
    }

    [Fact]
    public void A_text_that_is_no_report_is_not_loaded() =>
        Failure("2020年上海市徐汇区人民政府工作报告.txt", Encoding.UTF8.GetBytes("从前有座山，山里有座庙。\n庙里有个老和尚在讲故事。徐汇区的读者都爱听。\n"))
            .Code.ShouldBe(ReadFailureCode.NoReport);

    [Fact]
    public void A_report_whose_district_nothing_tells_is_not_loaded_until_a_side_file_tells_it()
    {
        var bytes = Encoding.UTF8.GetBytes("政府工作报告\n一、2019年工作回顾\n道路竣工通车。\n二、2020年主要任务\n推进道路建设。\n");
        Failure("上海市徐汇区-2020.txt", bytes).Code.ShouldBe(ReadFailureCode.NoDistrict);

        var told = Reports.Try("r01.txt", bytes, ReportOverrides.Parse("r01.txt.json", """{"district": "310104"}""")).Report.ShouldNotBeNull();
        told.Metadata.District.ShouldBe(new Sourced<DistrictRef>(new DistrictRef("徐汇区", "310104"), ValueOrigin.SideFile));
    }

    [Fact]
    public void A_broken_docx_is_reported_without_its_stack()
    {
        Failure("r01.docx", [(byte)'P', (byte)'K', 3, 4, 1, 2, 3]).Code.ShouldBe(ReadFailureCode.BrokenDocument);
        Failure("r01.docx", Encoding.UTF8.GetBytes("no package at all")).Code.ShouldBe(ReadFailureCode.BrokenDocument);
        Failure("r01.docx", Zip("word/other.xml")).Code.ShouldBe(ReadFailureCode.BrokenDocument);
    }

    [Fact]
    public void Formats_that_are_not_read_are_named_with_what_to_do()
    {
        Refused("r01.doc", Ole, ".doc");
        Refused("renamed.txt", Ole, ".doc");
        Refused("r01.wps", Ole, ".wps");
        Refused("r01.ofd", Zip("OFD.xml"), ".ofd");
        Refused("renamed.txt", Zip("OFD.xml"), ".ofd");
    }

    private static void Refused(string key, byte[] bytes, string format)
    {
        var failure = Failure(key, bytes);
        failure.Code.ShouldBe(ReadFailureCode.UnsupportedFormat);
        failure.Message.English.ShouldContain(format);
        failure.Message.Chinese.ShouldContain(format);
        failure.Message.English.ShouldContain(".docx");
    }

    private static ReadFailure Failure(string key, byte[] bytes)
    {
        var result = Reports.Try(key, bytes);
        result.Report.ShouldBeNull();
        return result.Failure.ShouldNotBeNull();
    }

    private static byte[] Zip(string entry)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
            writer.Write("<x/>");
        }
        return stream.ToArray();
    }
}
