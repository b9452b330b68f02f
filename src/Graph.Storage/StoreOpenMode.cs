namespace Graph.Storage;

/// <summary>What may happen to a store when it is opened.</summary>
public enum StoreOpenMode
{
    /// <summary>It is made when it is not there; an older schema is brought up to date.</summary>
    Create,

    /// <summary>It must be there; an older schema is brought up to date.</summary>
    ReadWrite,

    /// <summary>It must be there, in the schema of this program, and nothing in it changes.</summary>
    ReadOnly,
}
