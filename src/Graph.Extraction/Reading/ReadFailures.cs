using System.Globalization;

using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>The sentences for files that give no report.</summary>
internal static class ReadFailures
{
    public static ReadFailure Empty { get; } = Make(
        ReadFailureCode.Empty,
        "The file is empty.",
        "文件是空的。");

    public static ReadFailure Binary { get; } = Make(
        ReadFailureCode.Binary,
        "The file is binary: no text in UTF-8, GB18030 or UTF-16 was found in it. Give the report as .txt, .md, .html, .docx or .pdf.",
        "文件是二进制数据，不是 UTF-8、GB18030 或 UTF-16 文本。请提供 .txt、.md、.html、.docx 或 .pdf 格式的报告。");

    public static ReadFailure Monotone { get; } = Make(
        ReadFailureCode.Monotone,
        "The file repeats one character from beginning to end; there is no report in it.",
        "文件从头到尾只有一个字符，其中没有报告。");

    public static ReadFailure NoReport { get; } = Make(
        ReadFailureCode.NoReport,
        "No government report was found in this text: it has no title, salutation or headings of one. If it is a report, say so in a side file NAME.ext.json (kind, district, review, plan).",
        "在这份文本中没有找到政府报告：没有报告的标题、称谓或章节标题。如果它确实是报告，请在同名的 .json 文件中注明（kind、district、review、plan）。");

    public static ReadFailure NoDistrict { get; } = Make(
        ReadFailureCode.NoDistrict,
        "The text does not say whose report this is. Set \"district\" (name or code) in corpus.json or in a side file NAME.ext.json.",
        "文本没有说明这是哪个地区的报告。请在 corpus.json 或同名的 .json 文件中设置 \"district\"（名称或代码）。");

    public static ReadFailure TooLarge(long bytes, long limit) => Make(
        ReadFailureCode.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The file has {bytes:N0} bytes; no report is longer than {limit:N0}. Split it into one file for each report."),
        string.Create(CultureInfo.InvariantCulture, $"文件有 {bytes:N0} 字节，超过了一份报告的上限 {limit:N0}。请按报告拆分成单独的文件。"));

    public static ReadFailure BrokenDocx(string reason) => Make(
        ReadFailureCode.BrokenDocument,
        $"The .docx cannot be opened ({reason}). Open it in a word processor and save it again, or save its text as .txt.",
        $"无法打开该 .docx 文件（{reason}）。请用文字处理软件打开后重新保存，或另存为 .txt。");

    public static ReadFailure Convertible(string format) => Make(
        ReadFailureCode.UnsupportedFormat,
        $"{format} files are not read. Open it in a word processor (WPS, Word, LibreOffice) and save it as .docx or .txt.",
        $"不支持 {format} 格式。请用 WPS、Word 或 LibreOffice 打开，另存为 .docx 或 .txt。");

    public static ReadFailure Ofd { get; } = Make(
        ReadFailureCode.UnsupportedFormat,
        ".ofd files are not read. Open it in an OFD reader and export it as text (.txt) or Word (.docx).",
        "不支持 .ofd 格式。请用 OFD 阅读器打开，导出为文本（.txt）或 Word（.docx）。");

    public static ReadFailure PicturesOnly { get; } = Make(
        ReadFailureCode.PicturesOnly,
        "This .pdf holds pictures of its pages and no text. Have its text recognised (OCR: WPS, Acrobat, “ocrmypdf -l chi_sim”) and give the result, or the text as .docx or .txt.",
        "该 .pdf 只有页面图片，没有文字。请先做文字识别（OCR：WPS、Acrobat 或 “ocrmypdf -l chi_sim”），再提供识别后的文件，或改用 .docx、.txt。");

    public static ReadFailure LockedPdf { get; } = Make(
        ReadFailureCode.BrokenDocument,
        "This .pdf is locked with a password. Save it without one, or save its text as .docx or .txt.",
        "该 .pdf 设有密码。请去除密码后另存，或将文本保存为 .docx 或 .txt。");

    public static ReadFailure BrokenPdf { get; } = Make(
        ReadFailureCode.BrokenDocument,
        "This .pdf is damaged and cannot be opened. Get it anew, print it to a new .pdf, or save its text as .docx or .txt.",
        "该 .pdf 已损坏，无法打开。请重新获取，或重新打印为 .pdf，或将文本保存为 .docx 或 .txt。");

    private static ReadFailure Make(ReadFailureCode code, string en, string zh) => new(code, new LocalizedText(en, zh));
}
