using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Api.Requests;

/// <summary>
/// A query parameter: how it is read and how it is documented. ASP.NET's own binding takes <c>5</c> for an enum and says nothing of what is
/// allowed, so values are read here.
/// </summary>
/// <param name="Name">Its name, as written in the query.</param>
/// <param name="Description">What it does.</param>
/// <param name="Example">A value that makes sense on the seeds, or null when there can be none.</param>
internal abstract record QueryParameter(string Name, string Description, string? Example)
{
    /// <summary>Whether a request without it is refused.</summary>
    public bool Required { get; init; }

    /// <summary>The longest value, in UTF-16 units.</summary>
    public virtual int MaxLength => 200;

    /// <summary>The allowed values when they can be listed, else empty.</summary>
    public virtual ImmutableArray<string> Allowed => [];

    /// <summary>What is allowed, in words that need no translation.</summary>
    public virtual string AllowedText => string.Join(", ", Allowed);

    /// <summary>The value that a text stands for, or null when it stands for none.</summary>
    public abstract object? Read(string text);
}

/// <summary>Any text.</summary>
internal sealed record TextParameter(string Name, string Description, string? Example, bool Empty = false, int Longest = 200)
    : QueryParameter(Name, Description, Example)
{
    /// <inheritdoc/>
    public override int MaxLength => Longest;

    /// <inheritdoc/>
    public override object? Read(string text) => text;
}

/// <summary>A whole number within bounds.</summary>
internal sealed record NumberParameter(string Name, string Description, string Example, int Least, int Most)
    : QueryParameter(Name, Description, Example)
{
    /// <inheritdoc/>
    public override string AllowedText => string.Create(CultureInfo.InvariantCulture, $"{Least}–{Most}");

    /// <inheritdoc/>
    public override object? Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most ? number : null;
}

/// <summary>A share from 0 to 1, with a point.</summary>
internal sealed record ShareParameter(string Name, string Description, string Example)
    : QueryParameter(Name, Description, Example)
{
    /// <inheritdoc/>
    public override string AllowedText => "0–1";

    /// <inheritdoc/>
    public override object? Read(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : null;
}

/// <summary>A day, as <c>2020-01-07</c>.</summary>
internal sealed record DayParameter(string Name, string Description, string Example)
    : QueryParameter(Name, Description, Example)
{
    /// <inheritdoc/>
    public override string AllowedText => "yyyy-mm-dd";

    /// <inheritdoc/>
    public override object? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>One of a list of words, in any case.</summary>
internal sealed record ChoiceParameter<T>(string Name, string Description, string Example, Func<T, string> Word)
    : QueryParameter(Name, Description, Example)
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Allowed { get; } = [.. Enum.GetValues<T>().Select(Word)];

    /// <inheritdoc/>
    public override object? Read(string text)
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Word(value), text, StringComparison.OrdinalIgnoreCase))
                return value;
        }
        return null;
    }
}

/// <summary>Several of a list of words, in any case, separated by commas.</summary>
internal sealed record ChoicesParameter<T>(string Name, string Description, string Example, Func<T, string> Word)
    : QueryParameter(Name, Description, Example)
    where T : struct, Enum
{
    private readonly ChoiceParameter<T> _one = new(Name, Description, Example, Word);

    /// <inheritdoc/>
    public override string AllowedText => string.Join(", ", _one.Allowed);

    /// <inheritdoc/>
    public override object? Read(string text)
    {
        var values = text.Split(',', StringSplitOptions.TrimEntries).Select(_one.Read).ToList();
        return values.Contains(null) ? null : values.Cast<T>().Distinct().ToImmutableArray();
    }
}
