using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Graph.Learning")]
[assembly: InternalsVisibleTo("Graph.Learning.Tests")]
[assembly: InternalsVisibleTo("Graph.Extraction.Tests")]
