using Graph.Model;

namespace Graph.Storage;

/// <summary>What the reports hold of one entity; its mentions come document by document.</summary>
internal sealed class EntityTally
{
    private readonly SortedSet<string> _districts = new(CodePointComparer.Instance);
    private long _lastDocument = -1;

    public int? FirstYear { get; private set; }

    public int? LastYear { get; private set; }

    public int Mentions { get; private set; }

    public int Documents { get; private set; }

    public IReadOnlyCollection<string> Districts => _districts;

    /// <summary>The first of them by document key, then place.</summary>
    public MentionRef? First { get; private set; }

    /// <summary>Counts a mention in the document of this number, in a sentence on this year, in a report of this district.</summary>
    public void Count(long document, MentionRef mention, int? year, string? district)
    {
        Mentions++;
        if (year < FirstYear || FirstYear is null)
            FirstYear = year ?? FirstYear;
        if (year > LastYear || LastYear is null)
            LastYear = year ?? LastYear;
        if (document == _lastDocument)
            return;
        _lastDocument = document;
        Documents++;
        if (First is not { } first || CodePointComparer.Instance.Compare(mention.Document, first.Document) < 0)
            First = mention;
        if (district is not null)
            _districts.Add(district);
    }
}
