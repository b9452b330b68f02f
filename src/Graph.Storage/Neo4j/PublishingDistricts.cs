using Graph.Model;

namespace Graph.Storage.Neo4j;

/// <summary>
/// Which node stands for the district of a report: the entity with its code or name where a report names it, else a node of its own that is no entity.
/// </summary>
internal sealed class PublishingDistricts
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byCode = new(StringComparer.Ordinal);

    /// <summary>Over the entities, by id.</summary>
    public PublishingDistricts(IEnumerable<Entity> entities)
    {
        foreach (var entity in entities.Where(static e => e.Label == EntityLabel.District))
        {
            _known.Add(entity.Id);
            if (entity.Code is { } code)
                _byCode.TryAdd(code, entity.Id);
        }
    }

    /// <summary>The id of the node.</summary>
    public string IdOf(DistrictRef district) =>
        district.Code is { } code && _byCode.TryGetValue(code, out var id) ? id : EntityIds.Of(EntityLabel.District, district.Scope, district.Name);

    /// <summary>The districts that have no node yet, each once, as rows that make one.</summary>
    public List<Dictionary<string, object?>> TakeUnknown(IEnumerable<DistrictRef> districts) =>
    [
        .. districts.Where(d => _known.Add(IdOf(d))).Select(d => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = IdOf(d),
            ["values"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = IdOf(d), ["name"] = d.Name, ["code"] = d.Code },
        }),
    ];
}
