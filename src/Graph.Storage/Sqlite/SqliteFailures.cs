using Graph.Model;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Graph.Storage.Sqlite;

/// <summary>What SQLite refuses, as a sentence that says what to do.</summary>
internal static class SqliteFailures
{
    /// <summary>The exception for the user.</summary>
    public static StoreException Explain(SqliteException failure, string path) =>
        new(Sentence(failure, path), failure);

    private static LocalizedText Sentence(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        SQLITE_NOTADB => NotAStore(path),
        SQLITE_CORRUPT => Damaged(path),
        SQLITE_BUSY or SQLITE_LOCKED => new(
            $"{path} is being written by another program: wait until it is done, then run this again.",
            $"{path} 正由另一个程序写入：请等它结束后重试。"),
        SQLITE_FULL => new(
            $"There is no room left on the disk of {path}: make room and run this again; nothing of what was being written is kept.",
            $"{path} 所在磁盘已满：请腾出空间后重试；正在写入的内容没有保留。"),
        SQLITE_READONLY => new(
            $"{path} may not be written: change its permissions or those of its folder, or name another store with --store.",
            $"{path} 不可写：请更改该文件或其所在文件夹的权限，或用 --store 指定另一个库。"),
        SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_AUTH => new(
            $"{path} cannot be opened: check that you may read and write it and its folder, or name another store with --store.",
            $"{path} 无法打开：请检查对该文件及其文件夹是否有读写权限，或用 --store 指定另一个库。"),
        SQLITE_IOERR => new(
            $"The disk of {path} cannot be read or written ({failure.Message.TrimEnd('.')}): check the disk, then run this again.",
            $"{path} 所在磁盘读写出错（{failure.Message.TrimEnd('.')}）：请检查磁盘后重试。"),
        _ => new(
            $"{path} cannot be read or written: {failure.Message.TrimEnd('.')}.",
            $"{path} 无法读写：{failure.Message.TrimEnd('.')}。"),
    };

    /// <summary>For a file with bytes in it that no version of this program wrote.</summary>
    public static LocalizedText Damaged(string path) => new(
        $"{path} is damaged: restore it from a copy, or delete it and run graph build again.",
        $"{path} 已损坏：请从备份恢复，或删除后重新运行 graph build。");

    /// <summary>For a file that is something else.</summary>
    public static LocalizedText NotAStore(string path) => new(
        $"{path} is not a store of graph: name another file with --store, or move this one away.",
        $"{path} 不是 graph 的库：请用 --store 指定另一个文件，或把它移走。");
}
