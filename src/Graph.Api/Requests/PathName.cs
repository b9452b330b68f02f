using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Graph.Api.Requests;

/// <summary>
/// A name that stands as a segment of the path, decoded once. Routing gives <c>a%2Fb</c> both for <c>a%2Fb</c> and for <c>a%252Fb</c>, so the
/// name is taken from the target as it was sent.
/// </summary>
internal static class PathName
{
    /// <summary>The segment at an index (0 is the first) of the path as the caller meant it.</summary>
    public static string Segment(HttpContext http, int index)
    {
        var target = http.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (string.IsNullOrEmpty(target))
            target = http.Request.Path.Value ?? "/";
        return Segment(target, index);
    }

    /// <summary>The segment at an index of a request target; empty when there is none.</summary>
    internal static string Segment(string target, int index)
    {
        var segments = new List<string>();
        foreach (var raw in Path(target).Split('/').Skip(1))
        {
            // The server takes these out before routing, so that the segments counted here are those that were routed.
            var segment = Uri.UnescapeDataString(raw);
            if (segment is "..")
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            else if (segment is not ".")
                segments.Add(segment);
        }
        return index < segments.Count ? segments[index] : "";
    }

    // A target may be absolute (http://host/path) when it comes through a proxy.
    private static string Path(string target)
    {
        var end = target.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? target : target[..end];
        if (path.StartsWith('/'))
            return path;
        var authority = path.IndexOf("://", StringComparison.Ordinal);
        var start = authority < 0 ? -1 : path.IndexOf('/', authority + 3);
        return start < 0 ? "/" : path[start..];
    }
}
