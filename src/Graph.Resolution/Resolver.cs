using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolution.Curating;
using Graph.Resolution.Merging;
using Graph.Resolution.Rules;

namespace Graph.Resolution;

/// <summary>
/// Decides which names are the same thing. First within a district, where short names mean what they mean there; then across districts, by keys
/// that are sure (<see cref="Names.NameReader"/> says which). A pure function: the same reports and curation give the same graph, byte for byte,
/// in any order and on any number of threads.
/// </summary>
/// <remarks>
/// Ids and names follow contracts.md; what it leaves open is settled so. A division has its own code as scope and its name in the table of
/// divisions as canonical name, so that its id does not depend on how reports call it (<c>district:310104:徐汇区</c>). A county or higher division
/// that the table lacks has its name as scope; a town that it lacks, or a name that fits several divisions equally, belongs to the district whose
/// report names it. A name that carries what is not of it (小镇项目; 第三届 of a yearly event) is canonical only when no other is known, and an event
/// known by its editions alone goes by its name without them. A part points to its whole only when some report names the whole.
/// </remarks>
/// <param name="divisions">The table of administrative divisions; an empty one is valid.</param>
/// <param name="known">The short forms that any reader knows, or none.</param>
public sealed class Resolver(IDivisionTable divisions, IKnownNames? known = null)
{
    /// <summary>Resolves the names of these reports.</summary>
    /// <param name="reports">The reports, in any order, each document once.</param>
    /// <param name="curation">What people decided; it overrules every rule.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ResolvedGraph Resolve(IEnumerable<ResolutionInput> reports, Curation curation, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(curation);
        var verdicts = new Verdicts(curation);
        var districts = reports.OrderBy(r => r.Document, CodePointComparer.Instance)
            .GroupBy(r => r.District.Scope, StringComparer.Ordinal)
            .OrderBy(g => g.Key, CodePointComparer.Instance)
            .Select(g => g.ToList()).ToList();

        var resolved = new (DistrictNames Names, MergeForest Forest)[districts.Count];
        Parallel.For(0, districts.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var names = DistrictNames.Gather(districts[i][0].District, districts[i], divisions);
            resolved[i] = (names, WithinDistrict(names, verdicts));
        });
        cancellation.ThrowIfCancellationRequested();
        return new GraphAssembly(resolved.Select(r => r.Names), AcrossDistricts(resolved, verdicts), verdicts).Assemble();
    }

    // What a person or a text says comes before what a rule concludes; a sure rule before one that asks whether a name is the only one.
    private MergeForest WithinDistrict(DistrictNames names, Verdicts verdicts)
    {
        var forest = new MergeForest(names.Nodes, verdicts);
        CuratedNames.Apply(forest, verdicts);
        SameName.Apply(forest);
        TailRule.ApplyEmpty(names, forest);
        Statements.Apply(names, forest);
        BareName.Apply(names, forest);
        TailRule.ApplyHeads(names, forest, divisions);
        Abbreviation.Apply(names, forest);
        if (known is not null)
            KnownShortForm.Apply(forest, known);
        return forest;
    }

    private MergeForest AcrossDistricts((DistrictNames Names, MergeForest Forest)[] districts, Verdicts verdicts)
    {
        var forest = new MergeForest([.. districts.SelectMany(d => d.Names.Nodes)], verdicts);
        CuratedNames.Apply(forest, verdicts);
        var offset = 0;
        foreach (var (names, within) in districts)
        {
            foreach (var (a, b, reason, strength) in within.Merges)
                forest.Join(offset + a, offset + b, reason, strength);
            offset += names.Nodes.Length;
        }
        SameName.Apply(forest);
        Abbreviation.ApplyNationwide(forest);
        if (known is not null)
            KnownShortForm.Apply(forest, known);
        return forest;
    }
}
