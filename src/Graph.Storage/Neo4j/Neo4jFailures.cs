using Graph.Model;

namespace Graph.Storage.Neo4j;

/// <summary>What goes wrong between this program and Neo4j, as a sentence that says what to do.</summary>
public static class Neo4jFailures
{
    /// <summary>For what Neo4j refused.</summary>
    /// <param name="failure">Its code and message.</param>
    /// <param name="name">The server and the database.</param>
    public static StoreException Explain(CypherException failure, string name)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new StoreException(Sentence(failure, name), failure);
    }

    /// <summary>For a server that does not answer.</summary>
    public static StoreException NotThere(string name, Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var reason = failure.Message.TrimEnd('.');
        return new StoreException(
            $"There is no answer from {name} ({reason}): start Neo4j, check host and port, or name another store with --store; "
            + "then run this again, it goes on where it stopped.",
            $"{name} 没有应答（{reason}）：请启动 Neo4j，检查主机和端口，或用 --store 指定另一个库；然后重新运行，会从中断处继续。",
            failure);
    }

    /// <summary>For a server whose certificate is not trusted.</summary>
    public static StoreException Untrusted(string name, Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new StoreException(
            $"The certificate of {name} is not trusted here ({failure.Message.TrimEnd('.')}): add its issuer to the certificates that this machine trusts "
            + "(SSL_CERT_FILE names a file of them), and write the host as the certificate does.",
            $"本机不信任 {name} 的证书（{failure.Message.TrimEnd('.')}）：请把签发者加入本机信任的证书（SSL_CERT_FILE 可指定证书文件），主机名须与证书一致。",
            failure);
    }

    /// <summary>For a server that is there but has nothing at the address of the Query API.</summary>
    public static StoreException NoQueryApi(string name) => new(
        $"{name} has no Query API: graph needs Neo4j 5.19 or later, from 5.19 to 5.24 with QUERY_API_ENDPOINTS in server.http_enabled_modules; "
        + "also check that the port is that of HTTP (7474), not of Bolt (7687).",
        $"{name} 没有 Query API：graph 需要 Neo4j 5.19 或更高版本，5.19 至 5.24 须在 server.http_enabled_modules 中加入 QUERY_API_ENDPOINTS；"
        + "另请检查端口是否为 HTTP 的（7474），而非 Bolt 的（7687）。");

    internal static StoreException Empty(string name) => new(
        $"There is no graph in {name} yet: fill it with graph build, or name another store with --store.",
        $"{name} 中还没有图：请用 graph build 填充，或用 --store 指定另一个库。");

    internal static StoreException SomethingElse(string name) => new(
        $"{name} holds something else than a graph of reports: name an empty database with --store.",
        $"{name} 中存放的不是报告的图：请用 --store 指定一个空的数据库。");

    internal static StoreException OtherSchema(string name, int schema)
    {
        var newer = schema > StoreCypher.SchemaVersion;
        return new StoreException(
            $"{name} was written by {(newer ? "a newer" : "an older")} graph (schema {schema}; this one knows {StoreCypher.SchemaVersion}): "
            + "use that one, or build into another database with --store.",
            $"{name} 由{(newer ? "较新" : "较旧")}版本的 graph 写成（库结构版本 {schema}，本程序只认得 {StoreCypher.SchemaVersion}）：请改用该版本，或用 --store 写入另一个数据库。");
    }

    internal static StoreException Damaged(string name, Exception failure) => new(
        $"What {name} holds is damaged: restore it from a copy, or build again into an empty database.",
        $"{name} 中的内容已损坏：请从备份恢复，或重新写入一个空的数据库。",
        failure);

    private static LocalizedText Sentence(CypherException failure, string name)
    {
        var reason = failure.Message.TrimEnd('.');
        return failure.Code switch
        {
            "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.CredentialsExpired" or "Neo.ClientError.Security.TokenExpired" => new(
                $"{name} refuses user, password or token: set GRAPH_NEO4J_USER with GRAPH_NEO4J_PASSWORD or GRAPH_NEO4J_PASSWORD_FILE, or GRAPH_NEO4J_TOKEN.",
                $"{name} 拒绝了用户名、密码或令牌：请设置 GRAPH_NEO4J_USER 和 GRAPH_NEO4J_PASSWORD（或 GRAPH_NEO4J_PASSWORD_FILE），或 GRAPH_NEO4J_TOKEN。"),
            "Neo.ClientError.Security.AuthenticationRateLimit" => new(
                $"{name} refuses further attempts after wrong passwords: wait some seconds, set the right one, and run this again.",
                $"密码多次错误，{name} 暂不接受登录：请等待几秒，设置正确的密码后重试。"),
            "Neo.ClientError.Security.Forbidden" => new(
                $"The user may not do this on {name} ({reason}): give it a role that may read and write data and make indexes.",
                $"该用户在 {name} 上没有权限（{reason}）：请授予可读写数据并建立索引的角色。"),
            "Neo.ClientError.Database.DatabaseNotFound" => new(
                $"{name}: the server has no such database: create it, or name another one at the end of --store (the first is called neo4j).",
                $"{name}：服务器上没有这个数据库：请先建立，或在 --store 末尾写另一个数据库（默认的叫 neo4j）。"),
            "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" => new(
                $"{name} takes no writes: its disk may be full, or the database was set read-only; make room, restart it, and run this again.",
                $"{name} 不接受写入：磁盘可能已满，或数据库被设为只读；请腾出空间、重启后重试。"),
            _ when Full(failure) => new(
                $"There is no room left on the disk of {name}: make room there, restart it, and run this again; nothing of what was being written is kept.",
                $"{name} 所在磁盘已满：请腾出空间、重启后重试；正在写入的内容没有保留。"),
            "Neo.DatabaseError.Transaction.TransactionStartFailed" or "Neo.DatabaseError.Transaction.TransactionCommitFailed" => new(
                $"{name} cannot write any more, most likely since its disk is full ({reason}): make room there, restart it, and run this again.",
                $"{name} 已不能写入，多半是磁盘已满（{reason}）：请腾出空间、重启后重试。"),
            _ => new($"{name} refused a statement: {reason} ({failure.Code}).", $"{name} 拒绝了一条语句：{reason}（{failure.Code}）。"),
        };
    }

    /// <summary>What a full disk is called first; afterwards the server refuses every transaction until it is restarted.</summary>
    private static bool Full(CypherException failure) =>
        failure.Code is "Neo.DatabaseError.Transaction.TransactionLogError"
        || failure.Message.Contains("No space left on device", StringComparison.OrdinalIgnoreCase)
        || failure.Message.Contains("disk is full", StringComparison.OrdinalIgnoreCase);
}
