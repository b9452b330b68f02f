namespace Graph.Extraction.Reading.Pdf;

/// <summary>A line of a page, or of a column of it. Places are in points; <paramref name="Base"/> counts from the foot of the page.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Base">The line that its letters stand on.</param>
/// <param name="Size">The size of its letters.</param>
/// <param name="Column">The column of the page that it stands in, counted in reading order.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Base, double Size, int Column);
