using System.Collections.Immutable;
using Graph.Api.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Graph.Api.Requests;

/// <summary>The values of a request's query, read by the parameters that its route declares.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    private Arguments()
    {
    }

    /// <summary>A number, or null when it is not given.</summary>
    public int? this[NumberParameter parameter] => _values.TryGetValue(parameter.Name, out var value) ? (int)value : null;

    /// <summary>A text, or null when it is not given.</summary>
    public string? this[TextParameter parameter] => _values.TryGetValue(parameter.Name, out var value) ? (string)value : null;

    /// <summary>A share, or null when it is not given.</summary>
    public double? Share(ShareParameter parameter) => _values.TryGetValue(parameter.Name, out var value) ? (double)value : null;

    /// <summary>A day, or null when it is not given.</summary>
    public DateOnly? this[DayParameter parameter] => _values.TryGetValue(parameter.Name, out var value) ? (DateOnly)value : null;

    /// <summary>A choice, or null when it is not given.</summary>
    public T? Choice<T>(ChoiceParameter<T> parameter)
        where T : struct, Enum => _values.TryGetValue(parameter.Name, out var value) ? (T)value : null;

    /// <summary>Several choices; empty when none is given.</summary>
    public ImmutableArray<T> Choices<T>(ChoicesParameter<T> parameter)
        where T : struct, Enum => _values.TryGetValue(parameter.Name, out var value) ? (ImmutableArray<T>)value : [];

    /// <summary>Reads a query; a problem names the first parameter at fault and what is allowed.</summary>
    public static (Arguments Arguments, ProblemResult? Problem) Read(HttpContext http, ImmutableArray<QueryParameter> parameters)
    {
        var arguments = new Arguments();
        foreach (var (name, values) in http.Request.Query)
        {
            var parameter = parameters.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal));
            if (parameter is null)
                return (arguments, Unknown(http, name, parameters));
            if (Refused(http, parameter, values) is { } problem)
                return (arguments, problem);
            if (parameter.Read(values[0] ?? "") is not { } value)
                return (arguments, Invalid(http, parameter, values[0] ?? ""));
            arguments._values.Add(name, value);
        }
        if (parameters.FirstOrDefault(p => p.Required && !arguments._values.ContainsKey(p.Name)) is { } missing)
            return (arguments, ProblemResult.Of(http, Messages.MissingParameter, [missing.Name, missing.Description], missing.Name, missing.Allowed));
        return (arguments, null);
    }

    private static ProblemResult Invalid(HttpContext http, QueryParameter parameter, string value) => ProblemResult.Of(
        http, Messages.InvalidValue, [parameter.Name, value, parameter.AllowedText], parameter.Name, parameter.Allowed);

    private static ProblemResult? Refused(HttpContext http, QueryParameter parameter, StringValues values)
    {
        if (values.Count > 1)
            return ProblemResult.Of(http, Messages.RepeatedParameter, [parameter.Name], parameter.Name);
        var text = values[0] ?? "";
        if (text.Length > parameter.MaxLength)
            return ProblemResult.Of(http, Messages.ValueTooLong, [parameter.Name, $"{parameter.MaxLength}"], parameter.Name);
        if (text.Length > 0 || parameter is TextParameter { Empty: true })
            return null;
        return parameter is TextParameter
            ? ProblemResult.Of(http, Messages.EmptyValue, [parameter.Name], parameter.Name)
            : Invalid(http, parameter, text);
    }

    private static ProblemResult Unknown(HttpContext http, string name, ImmutableArray<QueryParameter> parameters)
    {
        var allowed = parameters.Select(p => p.Name).ToImmutableArray();
        return allowed.IsEmpty
            ? ProblemResult.Of(http, Messages.NoParameters, [name], name)
            : ProblemResult.Of(http, Messages.UnknownParameter, [name, string.Join(", ", allowed)], name, allowed);
    }
}
