using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions;

public class MentionReaderTests
{
    [Fact]
    public void A_page_break_inside_a_name_is_bridged()
    {
        var seed = SeedMentions.Of(0);
        var mention = seed.Mentions.First(mention => mention.Text == "西岸国际人工智能中心" && seed.Report.Raw[mention.Span.Start..mention.Span.End].Contains('\n'));

        mention.Label.ShouldBe(EntityLabel.Project);
        seed.Report.Raw[mention.Span.Start..mention.Span.End].ShouldBe("西岸国际人工\n\n智能中心");
    }

    [Theory]
    [InlineData("北杨人工智能小镇", EntityLabel.Project)]
    [InlineData("天桥连廊", EntityLabel.Project)]
    [InlineData("徐家汇书院", EntityLabel.Project)]
    [InlineData("宛平剧场", EntityLabel.Project)]
    [InlineData("徐汇滨江", EntityLabel.Area)]
    [InlineData("徐汇区人民政府", EntityLabel.Institution)]
    [InlineData("一网通办", EntityLabel.Program)]
    public void The_things_that_the_seeds_follow_over_the_years_are_found(string name, EntityLabel label) =>
        Enumerable.Range(0, 5).SelectMany(seed => SeedMentions.Of(seed).Mentions)
            .ShouldContain(mention => mention.Text == name && mention.Label == label);

    [Fact]
    public void A_list_of_projects_that_share_a_predicate_gives_each()
    {
        var read = SeedMentions.ReadPassage("抓紧徐汇滨江综合开发，西岸传媒港加快建设，西岸智慧谷AI双子楼基本建成，西岸金融城启动土地出让。");

        read.Texts.ShouldBe(["徐汇滨江", "西岸传媒港", "西岸智慧谷AI双子楼", "西岸金融城"]);
    }

    [Fact]
    public void Pieces_of_a_coordination_get_the_head_that_they_share()
    {
        var read = SeedMentions.ReadPassage("配合推进龙水南路、银都路两条越江隧道腾地建设和轨道交通15号线建成投运。");

        read.Find("龙水南路").ShouldSatisfyAllConditions(
            mention => mention.Label.ShouldBe(EntityLabel.Project), mention => mention.Name.ShouldBe("龙水南路越江隧道"));
        read.Find("银都路").Name.ShouldBe("银都路越江隧道");
        read.Find("轨道交通15号线").Name.ShouldBe("轨道交通15号线");
    }

    [Fact]
    public void A_bare_phase_belongs_to_the_whole_before_it()
    {
        var read = SeedMentions.ReadPassage("抓紧徐家汇国贸中心三期、四期建设，确保天桥连廊、太平洋数码二期城市更新等项目竣工。");

        read.Find("徐家汇国贸中心三期").Name.ShouldBe("徐家汇国贸中心三期");
        read.Find("四期").Name.ShouldBe("徐家汇国贸中心四期");
    }

    [Fact]
    public void Two_phases_in_a_row_are_two_names()
    {
        var read = SeedMentions.ReadPassage("天桥连廊四期五期竣工。");

        read.Mentions.Select(mention => (mention.Text, mention.Name)).ShouldBe([("天桥连廊四期", "天桥连廊四期"), ("五期", "天桥连廊五期")]);
    }

    [Fact]
    public void Two_names_with_one_head_are_two_though_a_word_is_cut_across_the_joint()
    {
        var read = SeedMentions.ReadPassage("积极配合推进轨道交通15号线、机场联络线、银都路越江隧道和龙水南路越江隧道等工程。");

        read.Texts.ShouldBe(["轨道交通15号线", "机场联络线", "银都路越江隧道", "龙水南路越江隧道"]);
    }

    [Fact]
    public void Works_that_stand_with_the_last_road_are_those_of_all()
    {
        var read = SeedMentions.ReadPassage("完善路网结构，启动龙吴路、长华路拓宽工程和罗城路辟通工程。");

        read.Find("龙吴路").Name.ShouldBe("龙吴路拓宽工程");
    }

    [Fact]
    public void Quotation_marks_around_a_whole_name_are_no_part_of_it_and_those_inside_are()
    {
        var read = SeedMentions.ReadPassage("深化“一网通办”改革，“乐龄汇”南部养老中心有序推进。");

        read.Texts.ShouldContain("“乐龄汇”南部养老中心");
        read.Texts.ShouldNotContain("“一网通办”");
    }

    [Fact]
    public void A_document_in_title_marks_is_a_programme_without_them() =>
        SeedMentions.ReadPassage("制定《徐汇区重大项目建设管理若干规定》，大力实施重大工程建设。")
            .Mentions.ShouldContain(mention => mention.Text == "徐汇区重大项目建设管理若干规定" && mention.Label == EntityLabel.Program);

    [Theory]
    [InlineData("全市")]
    [InlineData("区委")]
    [InlineData("市政府")]
    [InlineData("区政府")]
    [InlineData("我区")]
    public void The_reports_own_voice_is_no_name(string voice) =>
        Enumerable.Range(0, 5).SelectMany(seed => SeedMentions.Of(seed).Texts).ShouldNotContain(voice);

    [Fact]
    public void The_own_place_is_a_district_and_its_government_an_institution()
    {
        var read = SeedMentions.ReadPassage("现在，我代表徐汇区人民政府，向大会报告徐汇区政府工作。");

        read.Find("徐汇区人民政府").Label.ShouldBe(EntityLabel.Institution);
    }

    [Fact]
    public void Mentions_map_to_the_raw_text_in_its_order_and_never_overlap()
    {
        for (var seed = 0; seed < 5; seed++)
        {
            var read = SeedMentions.Of(seed);
            var end = 0;
            foreach (var mention in read.Mentions)
            {
                mention.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                end = mention.Span.End;
                string.Concat(read.Report.Raw[mention.Span.Start..end].Where(c => !char.IsWhiteSpace(c))).ShouldBe(mention.Text.Replace(" ", ""));
                mention.Score.ShouldBeInRange(0, 1);
                Math.Round(mention.Score, 3).ShouldBe(mention.Score);
            }
        }
    }

    [Fact]
    public void It_reads_without_the_table_of_divisions()
    {
        var seed = SeedMentions.Of(0);
        var mentions = new MentionReader(MentionModel.Default, GeneralKnowledge.Default.WithoutDivisions()).Read(seed.Report, seed.Sentences);

        mentions.Length.ShouldBeGreaterThan(seed.Mentions.Length * 9 / 10);
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        var seed = SeedMentions.Of(3);

        SeedMentions.Read(seed.Report).Mentions.ShouldBe(seed.Mentions);
    }

    [Fact]
    public void The_weights_are_one_file_of_at_most_eight_megabytes()
    {
        using var stream = typeof(MentionModel).Assembly.GetManifestResourceStream("Weights/mentions.bin");

        stream.ShouldNotBeNull().Length.ShouldBeLessThanOrEqualTo(8 * 1024 * 1024);
    }

    [Fact]
    public void A_file_that_holds_no_weights_is_refused_in_words()
    {
        using var stream = new MemoryStream();
        using (var packed = new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        using (var writer = new BinaryWriter(packed))
            writer.Write("something else");
        stream.Position = 0;

        Should.Throw<InvalidDataException>(() => MentionModel.Load(stream)).Message.ShouldContain("graph train");
    }
}
