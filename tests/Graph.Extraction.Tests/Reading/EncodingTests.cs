using System.Text;

namespace Graph.Extraction.Tests.Reading;

public sealed class EncodingTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, string> SeedsInEveryEncoding()
    {
        var data = new TheoryData<string, string>();
        foreach (var seed in new[] { Reports.Xuhui2020, Reports.XuhuiPlan2021, Reports.Xuhui2025, Reports.Jingan2020, Reports.XuhuiSummary2023 })
        {
            foreach (var encoding in new[] { "UTF-8 with BOM", "GB18030", "UTF-16LE", "UTF-16LE with BOM", "UTF-16BE", "UTF-16BE with BOM" })
                data.Add(seed, encoding);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(SeedsInEveryEncoding))]
    public void An_encoding_is_told_without_being_told(string seed, string encoding)
    {
        var text = Encoding.UTF8.GetString(Reports.SeedBytes(seed)).TrimStart('\ufeff');
        Reports.Read(Encode(text, encoding)).Raw.ShouldBe(text);
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("UTF-16LE")]
    [InlineData("UTF-16BE")]
    public void A_short_text_is_enough(string encoding)
    {
        const string Text = "政府工作报告\r\n各位代表：\r\n现在，我代表徐汇区人民政府，向大会作政府工作报告，请予审议。\r\n";
        Reports.Read(Encode(Text, encoding)).Raw.ShouldBe(Text);
    }

    [Fact]
    public void Line_ends_are_kept_and_the_byte_order_mark_is_dropped()
    {
        const string Text = "徐汇区政府工作报告\r\n一、2019年工作回顾\n徐家汇书院开工。\r";
        Reports.Read(Encode(Text, "UTF-8 with BOM")).Raw.ShouldBe(Text);
    }

    private static byte[] Encode(string text, string encoding)
    {
        Encoding chosen = encoding.Split(' ')[0] switch
        {
            "GB18030" => Gb18030,
            "UTF-16LE" => Encoding.Unicode,
            "UTF-16BE" => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        var preamble = encoding.EndsWith("BOM", StringComparison.Ordinal) ? chosen.GetPreamble() : [];
        return [.. preamble, .. chosen.GetBytes(text)];
    }
}
