using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Graph.Storage.Sqlite;

/// <summary>What SQLite refuses, as a sentence that says what to do.</summary>
internal static class SqliteFailures
{
    /// <summary>The exception for the user.</summary>
    public static StoreException Explain(SqliteException failure, string path) =>
        new(Sentence(failure, path), failure);

    private static string Sentence(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        SQLITE_NOTADB => NotAStore(path),
        SQLITE_CORRUPT => Damaged(path),
        SQLITE_BUSY or SQLITE_LOCKED => $"{path} is being written by another program: wait until it is done, then run this again.",
        SQLITE_FULL => $"There is no room left on the disk of {path}: make room and run this again; nothing of what was being written is kept.",
        SQLITE_READONLY => $"{path} may not be written: change its permissions or those of its folder, or name another store with --store.",
        SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_AUTH =>
            $"{path} cannot be opened: check that you may read and write it and its folder, or name another store with --store.",
        SQLITE_IOERR => $"The disk of {path} cannot be read or written ({failure.Message.TrimEnd('.')}): check the disk, then run this again.",
        _ => $"{path} cannot be read or written: {failure.Message.TrimEnd('.')}.",
    };

    /// <summary>For a file with bytes in it that no version of this program wrote.</summary>
    public static string Damaged(string path) => $"{path} is damaged: restore it from a copy, or delete it and run graph build again.";

    /// <summary>For a file that is something else.</summary>
    public static string NotAStore(string path) =>
        $"{path} is not a store of graph: name another file with --store, or move this one away.";
}
