namespace Graph.Model;

/// <summary>What a name names, in the order of the ontology, which also decides ties.</summary>
public enum EntityLabel
{
    /// <summary>A named administrative division: province, city, county, district, town, street.</summary>
    District,

    /// <summary>A named place that is not an administrative division: zone, park, road, river, neighbourhood, plot.</summary>
    Area,

    /// <summary>A named physical thing that is planned, built, rebuilt, opened or run.</summary>
    Project,

    /// <summary>A named organisation that acts.</summary>
    Institution,

    /// <summary>A named plan, scheme, campaign, policy document, brand, platform or event.</summary>
    Program,
}
