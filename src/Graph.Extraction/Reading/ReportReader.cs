using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>
/// Reads one file: tells format and encoding, parts the report from the page around it, finds whose it is and of which years it speaks, and gives its
/// sections and sentences. What the text says counts; the name of the file tells nothing, and a side file only overrides.
/// </summary>
public sealed class ReportReader
{
    /// <summary>The longest file that is read, in bytes: a hundred times the longest report.</summary>
    public const int LargestFile = 32 * 1024 * 1024;

    private readonly MetadataReader _metadata;

    /// <summary>A reader that knows these divisions; an empty table is enough where the text names its district in full.</summary>
    public ReportReader(IDivisionTable divisions)
    {
        ArgumentNullException.ThrowIfNull(divisions);
        _metadata = new MetadataReader(divisions);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="key">The document's key; only its ending is looked at.</param>
    /// <param name="bytes">The file as it is.</param>
    /// <param name="overrides">What <c>corpus.json</c> or a side file sets.</param>
    /// <param name="charset">The encoding that its sender named, or null.</param>
    public ReadResult Read(string key, byte[] bytes, ReportOverrides? overrides = null, string? charset = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(bytes);
        if (SourceTextReader.Read(key, bytes, charset, out var failure) is not { } source)
            return ReadResult.Of(failure!);
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return ReadText(key, sha, source, overrides ?? new ReportOverrides());
    }

    private ReadResult ReadText(string key, string sha, SourceText source, ReportOverrides overrides)
    {
        var text = CleanText.Of(source.Read);
        var layout = Layout.Of(text);
        var blocks = BlockReader.Read(text, layout);
        var said = _metadata.Read(text, layout, blocks);
        var headed = blocks.Any(block => block.Kind == BlockKind.Timed || (block.Kind == BlockKind.Numbered && HeadingTime.Heads(text[block.Line][block.Mark.Length..])));
        if (said.Title is null && said.Kind is null && !headed && overrides is { Kind: null, Review: null, Plan: null })
            return ReadResult.Of(ReadFailures.NoReport);

        var ownDistrict = FromText(said.District.District);
        var district = overrides.District is { } given ? Set(new Sourced<DistrictRef>(_metadata.Given(given.Value, text), given.Origin), ownDistrict) : ownDistrict;
        if (district is null)
            return ReadResult.Of(ReadFailures.NoDistrict);

        var ownYears = YearReader.Read(text, blocks, said.Title, said.Date, null);
        var years = YearReader.Read(text, blocks, said.Title, overrides.Date?.Value ?? said.Date, overrides);
        var metadata = new ReportMetadata(
            Set(overrides.Title, FromText(said.Title)),
            Set(overrides.Issuer, FromText(said.District.Issuer)),
            district,
            Set(overrides.Date, FromText(said.Date)),
            Set(overrides.Kind, FromText(said.Kind)),
            Set(Year(years.Review, overrides.Review ?? overrides.Plan), FromText(ownYears.Review)),
            Set(Year(years.Plan, overrides.Plan ?? overrides.Review), FromText(ownYears.Plan)));

        var sections = SectionBuilder.Build(text, blocks, years);
        var all = sections.Sections(source.Raw.Length);
        var sentences = new List<Sentence>();
        for (var i = 0; i < blocks.Length; i++)
        {
            var section = sections.SectionOf[i];
            SentenceSplitter.Split(text, blocks[i], section, all[section].Time, sentences);
        }
        return ReadResult.Of(
            new Report(key, sha, source.Raw, metadata, all, [.. sentences], Warnings(text, layout, said, years, sections, all)) { Pages = source.Pages });
    }

    private static ImmutableArray<LocalizedText> Warnings(
        CleanText text, Layout layout, TextMetadata said, ReportYears years, SectionBuilder sections, ImmutableArray<Section> all)
    {
        var warnings = ImmutableArray.CreateBuilder<LocalizedText>();
        warnings.AddRange(sections.Warnings);
        if (layout.SecondCopy >= 0)
            warnings.Add(ReadWarnings.SecondCopy(text.Offsets[text.Lines[layout.SecondCopy].From]));
        foreach (var title in said.PageTitles)
        {
            if (Periods.In(title).Any(period => period.Kind == PeriodKind.Year && period.From != years.Review && period.From != years.Plan))
                warnings.Add(ReadWarnings.OtherPageTitle(title, years.Review, years.Plan));
        }
        if (all.All(section => section.Path.IsEmpty))
            warnings.Add(ReadWarnings.NoHeadings);
        if (years.Review is null)
            warnings.Add(ReadWarnings.NoYears);
        if (said.District.Ambiguous)
            warnings.Add(ReadWarnings.SeveralDivisions);
        return warnings.ToImmutable();
    }

    private static Sourced<int>? Year(int? year, Sourced<int>? set) =>
        year is { } known ? new Sourced<int>(known, set?.Origin ?? ValueOrigin.Text) : null;

    // What is set wins over what the text says; where both say the same, the text is the source.
    private static Sourced<T>? Set<T>(Sourced<T>? set, Sourced<T>? said) =>
        set is null || (said is not null && EqualityComparer<T>.Default.Equals(set.Value, said.Value)) ? said : set;

    private static Sourced<T>? FromText<T>(T? value)
        where T : class =>
        value is null ? null : new Sourced<T>(value, ValueOrigin.Text);

    private static Sourced<T>? FromText<T>(T? value)
        where T : struct =>
        value is { } known ? new Sourced<T>(known, ValueOrigin.Text) : null;
}
