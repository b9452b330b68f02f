using System.Collections.Immutable;
using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>
/// The embedded store: one SQLite file. Any number of readers, in this process and others, go on while one writes; a process that is killed
/// leaves what was committed.
/// </summary>
public sealed class SqliteGraphStore : IGraphStore
{
    /// <summary>How many entities are fetched at a time when all are read.</summary>
    private const int EntityBatch = 256;

    private readonly SqliteDatabase _database;

    private SqliteGraphStore(SqliteDatabase database) => _database = database;

    /// <summary>The full path of the file.</summary>
    public string Path => _database.Path;

    /// <summary>Opens a store.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="mode">Whether it is made when it is not there, and whether it may change.</param>
    /// <param name="cancellation">Stops the opening.</param>
    /// <exception cref="StoreException">It cannot be opened; the message says what to do.</exception>
    public static async Task<SqliteGraphStore> OpenAsync(string path, StoreOpenMode mode, CancellationToken cancellation = default)
    {
        var database = await Task.Run(() => SqliteFile.Open(path, mode), cancellation);
        return new SqliteGraphStore(database);
    }

    /// <inheritdoc/>
    public Task<StoreState> GetStateAsync(CancellationToken cancellation = default) =>
        _database.ReadAsync(
            static c => c.First(
                StoreSql.State,
                static r => new StoreState(
                    Migrations.Current, r.GetInt64(0), r.GetBoolean(1), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4), r.GetInt32(5), r.GetInt32(6),
                    r.GetInt32(7)))!,
            cancellation);

    /// <inheritdoc/>
    public Task WriteReportAsync(ReportFacts facts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return _database.WriteAsync(
            c =>
            {
                FactsWriter.Write(c, facts);
                return c.Execute(StoreSql.FactsChanged);
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<bool> RemoveReportAsync(string key, CancellationToken cancellation = default) =>
        _database.WriteAsync(c => FactsWriter.Remove(c, key) && c.Execute(StoreSql.FactsChanged) > 0, cancellation);

    /// <inheritdoc/>
    public Task WriteResolutionAsync(ResolvedGraph graph, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return _database.WriteAsync(
            c =>
            {
                ResolutionWriter.Write(c, graph);
                return c.Execute(StoreSql.Resolved, ("$entities", graph.Entities.Length));
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<bool> ApplyAsync(StoreChange change, ResolvedGraph graph, long revision, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(graph);
        return _database.WriteAsync(
            c =>
            {
                if (c.First(StoreSql.State, static r => (long?)r.GetInt64(0)) != revision)
                    return false;
                foreach (var key in change.Removed)
                    FactsWriter.Remove(c, key);
                foreach (var facts in change.Written)
                    FactsWriter.Write(c, facts);
                if (change.Curation is { } curation)
                    c.Execute(StoreSql.CurationChanged, ("$text", curation));
                ResolutionWriter.Write(c, graph);
                return c.Execute(StoreSql.Resolved, ("$entities", graph.Entities.Length)) > 0;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<string> ReadCurationAsync(CancellationToken cancellation = default) =>
        _database.ReadAsync(static c => c.First(StoreSql.Curation, static r => r.GetString(0))!, cancellation);

    /// <inheritdoc/>
    public Task WriteCurationAsync(string text, CancellationToken cancellation = default) =>
        _database.WriteAsync(c => c.Execute(StoreSql.CurationChanged, ("$text", text)), cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<DocumentRecord>> GetDocumentsAsync(CancellationToken cancellation = default) =>
        _database.ReadAsync(FactsReader.Documents, cancellation);

    /// <inheritdoc/>
    public Task<string?> GetTextAsync(string key, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => FactsReader.Text(c, key), cancellation);

    /// <inheritdoc/>
    public Task<ReportFacts?> GetFactsAsync(string key, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => FactsReader.Of(c, key), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReportFacts> ReadFactsAsync(CancellationToken cancellation = default) =>
        _database.StreamAsync(FactsReader.All, batch: 1, cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<string?>> GetAssignmentsAsync(string key, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => EntityReader.AssignmentsOf(c, key), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<EntityRecord> ReadEntitiesAsync(CancellationToken cancellation = default) =>
        _database.StreamAsync(EntityReader.All, EntityBatch, cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<EntityRecord>> FindEntitiesAsync(string normalizedText, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => EntityReader.Containing(c, normalizedText), cancellation);

    /// <inheritdoc/>
    public Task<EntityRecord?> GetEntityAsync(string id, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => EntityReader.ById(c, id), cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<EntityRecord>> GetEntitiesNamedAsync(string normalizedName, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => EntityReader.Named(c, normalizedName), cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<EntityRecord>> GetPartsAsync(string id, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => EntityReader.PartsOf(c, id), cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<Statement>> GetStatementsAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => new PassageReader(c, entities).Statements(), cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<Passage>> GetPassagesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => new PassageReader(c, entities).Passages(), cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<Passage>> GetFirstPassagesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => new PassageReader(c, entities).FirstPassages(), cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<RelationEdge>> GetRelationsAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => new PassageReader(c, entities).Relations(), cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<Evidence>> FindPassagesAsync(string text, int limit, CancellationToken cancellation = default) =>
        _database.ReadAsync(c => PassageSearch.Find(c, text, limit), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
