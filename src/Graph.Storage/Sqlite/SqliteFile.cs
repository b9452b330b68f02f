using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Opens the file of a store: makes it, brings it up to date, or says why it is none.</summary>
internal static class SqliteFile
{
    /// <summary>Opens it as <paramref name="mode"/> says.</summary>
    /// <exception cref="StoreException">It is not there, is something else, is of a newer schema, or may not be opened.</exception>
    public static SqliteDatabase Open(string path, StoreOpenMode mode)
    {
        var full = Path.GetFullPath(path);
        CheckPlace(full, mode);
        var database = new SqliteDatabase(full, mode switch
        {
            StoreOpenMode.Create => SqliteOpenMode.ReadWriteCreate,
            StoreOpenMode.ReadWrite => SqliteOpenMode.ReadWrite,
            _ => SqliteOpenMode.ReadOnly,
        });
        try
        {
            database.Inspect(connection => BringUpToDate(connection, full, mode));
            return database;
        }
        catch
        {
            database.DisposeAsync().AsTask().GetAwaiter().GetResult();
            throw;
        }
    }

    private static void CheckPlace(string path, StoreOpenMode mode)
    {
        if (Directory.Exists(path))
            throw new StoreException($"{path} is a folder: name a file in it with --store.", $"{path} 是文件夹：请用 --store 指定其中的一个文件。");
        if (mode == StoreOpenMode.Create)
        {
            var folder = Path.GetDirectoryName(path)!;
            if (!Directory.Exists(folder))
            {
                throw new StoreException(
                    $"There is no folder {folder}: make it, or name another store with --store.", $"没有文件夹 {folder}：请先建立，或用 --store 指定另一个库。");
            }
        }
        else if (!File.Exists(path))
        {
            throw new StoreException(
                $"There is no store {path}: make it with graph build, or name another one with --store.",
                $"没有库 {path}：请用 graph build 建立，或用 --store 指定另一个库。");
        }
    }

    private static bool BringUpToDate(SqliteConnection connection, string path, StoreOpenMode mode)
    {
        var version = Migrations.VersionOf(connection);
        var empty = connection.Number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && connection.Number("PRAGMA application_id") != Migrations.ApplicationId)
            throw new StoreException(SqliteFailures.NotAStore(path));
        if (empty && mode != StoreOpenMode.Create)
        {
            throw new StoreException(
                $"{path} is empty: fill it with graph build, or name another store with --store.", $"{path} 是空的：请用 graph build 填充，或用 --store 指定另一个库。");
        }
        if (version > Migrations.Current)
        {
            throw new StoreException(
                $"{path} was written by a newer graph (schema {version}; this one knows {Migrations.Current}): "
                + "update graph, or build another store with --store.",
                $"{path} 由较新版本的 graph 写成（库结构版本 {version}，本程序只认得 {Migrations.Current}）：请升级 graph，或用 --store 另建一个库。");
        }
        if (version == Migrations.Current)
            return false;
        if (mode == StoreOpenMode.ReadOnly)
        {
            throw new StoreException(
                $"{path} was written by an older graph (schema {version}; this one needs {Migrations.Current}): "
                + "open it for writing once, with graph resolve, and it is brought up to date.",
                $"{path} 由较旧版本的 graph 写成（库结构版本 {version}，本程序需要 {Migrations.Current}）：请运行一次 graph resolve，即可升级。");
        }
        connection.Execute("PRAGMA journal_mode = WAL");
        Migrations.Apply(connection, Migrations.Current);
        return true;
    }
}
