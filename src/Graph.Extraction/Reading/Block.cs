namespace Graph.Extraction.Reading;

/// <summary>What a block of a report is.</summary>
internal enum BlockKind
{
    /// <summary>A line of the opening: title, session, speaker.</summary>
    Opening,

    /// <summary>A heading with a number.</summary>
    Numbered,

    /// <summary>A heading without number that names its time (2021年工作回顾).</summary>
    Timed,

    /// <summary>A heading that only its place between paragraphs tells.</summary>
    Bare,

    /// <summary>The title of a table or figure.</summary>
    Caption,

    /// <summary>The heading over the notes.</summary>
    Notes,

    /// <summary>附件: what follows is attached to the report.</summary>
    Annex,

    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A line of a summary or a cell of a table.</summary>
    Line,
}

/// <summary>A paragraph, heading or line, put together again from the lines it was broken into.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Its stretch of the clean text.</param>
/// <param name="Mark">The number it begins with.</param>
/// <param name="RunIn">The end of the heading that its first sentence is (（一）增长平稳。…), or 0.</param>
internal readonly record struct Block(BlockKind Kind, Line Line, HeadingMark Mark, int RunIn);
