namespace Graph.Api.Answers;

/// <summary>Everything that the API can complain of.</summary>
internal static class Messages
{
    public static readonly Message UnknownParameter = new(
        400, "unknownParameter", "There is no parameter “{0}” here. Allowed: {1}.", "这里没有参数“{0}”。可用的参数：{1}。");

    public static readonly Message NoParameters = new(
        400, "unknownParameter", "There is no parameter “{0}” here; this address takes none.", "这里没有参数“{0}”；此地址不带参数。");

    public static readonly Message RepeatedParameter = new(
        400, "repeatedParameter", "The parameter “{0}” is given more than once.", "参数“{0}”重复给出。");

    public static readonly Message MissingParameter = new(
        400, "missingParameter", "“{0}” is needed. {1}", "缺少参数“{0}”。{1}");

    public static readonly Message InvalidValue = new(
        400, "invalidValue", "“{1}” is no value for “{0}”. Allowed: {2}.", "“{1}”不能作为“{0}”的值。可用的值：{2}。");

    public static readonly Message EmptyValue = new(
        400, "invalidValue", "“{0}” has no value; leave it out, or give it one.", "“{0}”没有值；请省略，或给出一个值。");

    public static readonly Message InvalidCursor = new(
        400, "invalidValue",
        "“{1}” is no cursor. Allowed: the `nextCursor` of the page before.", "“{1}”不是游标。可用的值：上一页的 `nextCursor`。");

    public static readonly Message ValueTooLong = new(
        400, "valueTooLong", "The value of “{0}” is longer than {1} characters.", "“{0}”的值超过{1}个字符。");

    public static readonly Message UnknownDistrict = new(
        400, "unknownDistrict", "No report of “{0}” is held. Allowed: {1}.", "库中没有“{0}”的报告。可用的值：{1}。");

    public static readonly Message UnknownArea = new(
        400, "unknownArea", "“{0}” is the name or id of no single area. Allowed: {1}.", "“{0}”不是任何一个地区的名称或编号。可用的值：{1}。");

    public static readonly Message YearsReversed = new(
        400, "yearsReversed", "“from” ({0}) is after “to” ({1}).", "起始年份{0}晚于结束年份{1}。");

    public static readonly Message UnknownEntity = new(
        404, "unknownEntity", "No entity is named “{0}”. Nearest names: {1}.", "没有名为“{0}”的实体。相近的名称：{1}。");

    public static readonly Message UnknownEntityAlone = new(
        404, "unknownEntity", "No entity is named “{0}”, and no name is like it.", "没有名为“{0}”的实体，也没有相近的名称。");

    public static readonly Message NoYears = new(
        404, "noYears", "The reports held tell no year of “{0}”; give “from” and “to”.", "库中的报告没有说明“{0}”的年份；请给出起止年份 from 和 to。");

    public static readonly Message UnknownDocument = new(
        404, "unknownDocument", "No document “{0}” is held. Nearest: {1}.", "库中没有文件“{0}”。相近的文件：{1}。");

    public static readonly Message NoDocuments = new(
        404, "unknownDocument", "No document “{0}” is held; the store is empty.", "库中没有文件“{0}”；库是空的。");

    public static readonly Message UnknownDistrictNamed = new(
        404, "unknownDistrict", "No report of “{0}” is held. Held are: {1}.", "库中没有“{0}”的报告。库中有：{1}。");

    public static readonly Message UnknownIndicator = new(
        404, "unknownIndicator", "No report gives a number for “{0}”. Nearest: {1}.", "没有报告给出“{0}”的数值。相近的指标：{1}。");

    public static readonly Message NoSuchAddress = new(
        404, "noSuchAddress", "There is nothing at this address. See /swagger.", "此地址没有内容。见 /swagger。");

    public static readonly Message MethodNotAllowed = new(
        405, "methodNotAllowed", "This address does not take {0}.", "此地址不接受 {0}。");

    public static readonly Message BadRequest = new(
        400, "badRequest", "The request cannot be read.", "无法读取请求。");

    public static readonly Message NoKey = new(
        401, "keyNeeded", "Writing needs a key: send it as “Authorization: Bearer KEY”.", "写入需要密钥：请以“Authorization: Bearer 密钥”发送。");

    public static readonly Message WritingOff = new(
        403, "writingOff",
        "Nothing can be written here, since no key is configured. “graph key” makes a key and its hash; start the server with the hash in GRAPH_API_KEYS.",
        "此处不能写入，因为没有配置密钥。用“graph key”生成密钥及其哈希，并在启动服务时将哈希放入 GRAPH_API_KEYS。");

    public static readonly Message UnknownJob = new(
        404, "unknownJob", "There is no job “{0}”: it is long over, or of another server. What is held tells /api/documents.", "没有任务“{0}”：它早已结束，或属于另一台服务器。库中内容见 /api/documents。");

    public static readonly Message CurationChanged = new(
        412, "curationChanged", "The curation file has changed since you read it: get it again and put your changes into that.", "人工裁定文件在您读取之后已被修改：请重新获取，再加入您的修改。");

    public static readonly Message BodyTooLarge = new(
        413, "bodyTooLarge", "The body is larger than {0} bytes, far larger than any report.", "正文超过 {0} 字节，远大于任何报告。");

    public static readonly Message TargetTooLong = new(
        414, "targetTooLong", "The address is longer than {0} bytes.", "地址超过 {0} 字节。");

    public static readonly Message WrongType = new(
        415, "wrongType", "A body of type “{0}” is not taken. Allowed: {1}.", "不接受类型为“{0}”的正文。可用的类型：{1}。");

    public static readonly Message OneFile = new(
        400, "oneFile", "A form with one file is wanted.", "需要一个只含一份文件的表单。");

    public static readonly Message NotUtf8 = new(
        422, "notUtf8", "The curation file is no text in UTF-8; save it as such.", "人工裁定文件不是 UTF-8 文本；请另存为 UTF-8。");

    public static readonly Message CurationRefused = new(
        422, "curationRefused", "Nothing was changed: {0}", "没有任何修改：{0}");

    public static readonly Message SeenWanted = new(
        428, "ifMatchNeeded", "Say which version you have seen: send the ETag of the curation file as If-Match.", "请说明您看到的版本：以 If-Match 发送人工裁定文件的 ETag。");

    public static readonly Message TooManyRequests = new(
        429, "tooManyRequests", "Too many requests; come again in {0} seconds.", "请求过多；请在 {0} 秒后再试。");

    public static readonly Message TooManyJobs = new(
        429, "tooManyJobs", "Too many documents wait already; come again in {0} seconds.", "等待处理的文件过多；请在 {0} 秒后再试。");

    public static readonly Message AnswerTooLarge = new(
        400, "answerTooLarge", "The answer would be larger than {0} bytes; ask for less (years, label, limit).", "回答将超过 {0} 字节；请缩小范围（年份、类别、数量）。");

    public static readonly Message TimedOut = new(
        503, "timedOut", "The answer took longer than {0} seconds; ask for less, or try again later.", "回答超过 {0} 秒；请缩小范围，或稍后再试。");

    public static readonly Message StoreChanging = new(
        503, "storeChanging", "The store keeps changing; try again in a moment.", "库正在不断变化；请稍后再试。");

    public static readonly Message QuestionNotRead = new(
        422, "questionNotRead", "“{0}” cannot be read. What can be asked: {1}.", "无法读懂“{0}”。可以这样问：{1}。");

    public static readonly Message Unresolved = new(
        503, "storeUnresolved",
        "The store holds reports whose names are not resolved into entities yet. Run `graph resolve`.",
        "库中报告的名称尚未归并为实体。请运行 `graph resolve`。");

    public static readonly Message StoreUnavailable = new(503, "storeUnavailable", "{0}", "{0}");

    public static readonly Message Failure = new(
        500, "internalError", "The program failed; its log says more.", "程序出错；详情见日志。");

    public static readonly Message Candidates = new(
        300, "ambiguousName", "“{0}” is the name of several entities; ask again with the id of one.", "“{0}”是多个实体的名称；请用其中一个的编号重新查询。");

    public static readonly Message NoPage = new(
        200, "noPage",
        "graph answers what became of the things that government reports name. This build has no page: install Node.js 20.19 or later and run `dotnet build` "
        + "again. The API is described at /swagger, and at /openapi/v1.json for programs.",
        "graph 回答政府报告中所提到的事物的演变。本次构建没有网页：请安装 Node.js 20.19 或更高版本，再运行 `dotnet build`。"
        + "接口说明见 /swagger；程序用 /openapi/v1.json。");
}
