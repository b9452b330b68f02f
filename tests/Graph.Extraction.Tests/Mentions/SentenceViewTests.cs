using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Mentions.Field;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Mentions;

public class SentenceViewTests
{
    [Fact]
    public void A_name_may_not_tear_a_pair_of_quotation_marks()
    {
        var view = Look("深化“一网通办”改革");
        var open = At(view, "“");

        Clauses.Reach(view, open, view.Count, out var balanced).ShouldBe(view.Count);
        for (var k = open; k < view.Twin[open]; k++)
            (balanced & (1U << (k - open))).ShouldBe(0U);
        (balanced & (1U << (view.Twin[open] - open))).ShouldNotBe(0U);
    }

    [Fact]
    public void A_stray_quotation_mark_starts_no_name()
    {
        var view = Look("深化“一网通办改革");

        Clauses.MayStart(view, At(view, "“")).ShouldBeFalse();
    }

    [Fact]
    public void A_clause_ends_after_a_comma_but_not_inside_a_title()
    {
        var view = Look("印发《关于推进城区治理，提升服务的意见》，加快建设。");

        Clauses.End(view, 0).ShouldBe(At(view, "》") + 2);
    }

    [Fact]
    public void The_own_place_is_known_by_its_long_and_its_short_name()
    {
        var view = Look("徐汇区建设卓越徐汇。");

        view.Divisions[At(view, "徐汇区") + SentenceView.Margin].ShouldBe(view.Divisions[At(view, "徐汇") + SentenceView.Margin]);
    }

    private static SentenceView Look(string text)
    {
        var read = SeedMentions.ReadPassage(text);
        var view = new SentenceView();
        view.Fill(text, Segmenter.Default.Tag(text), ReportContext.Of(read.Report, read.Sentences, GeneralKnowledge.Default), WordClusters.Empty);
        return view;
    }

    private static int At(SentenceView view, string word) =>
        Enumerable.Range(0, view.Count).First(k => view.Word(k).SequenceEqual(word));
}
