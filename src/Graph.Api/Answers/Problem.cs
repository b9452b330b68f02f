using System.Collections.Immutable;

namespace Graph.Api.Answers;

/// <summary>What went wrong, as problem details (RFC 9457).</summary>
/// <param name="Type"><c>about:blank</c>: the code tells the kind.</param>
/// <param name="Title">The name of the HTTP status.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">A sentence for people, in the caller's language.</param>
/// <param name="Instance">The path asked for.</param>
/// <param name="Code">A word for programs.</param>
/// <param name="Parameter">The parameter at fault, or null.</param>
/// <param name="Allowed">What is allowed in its place; empty when that is not a list.</param>
/// <param name="Nearest">What is held and most like what was asked for.</param>
/// <param name="Lines">The lines at fault, of a curation file; else empty.</param>
/// <param name="TraceId">What the log names this request by.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Instance,
    string Code,
    string? Parameter,
    ImmutableArray<string> Allowed,
    ImmutableArray<NearName> Nearest,
    ImmutableArray<LineAtFault> Lines,
    string TraceId);

/// <summary>A line of a curation file that cannot be taken.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="OtherLine">The number of the line that it contradicts, or null.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record LineAtFault(int Line, int? OtherLine, string Message);

/// <summary>Something held whose name is like the one asked for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record NearName(string Id, string Name);
