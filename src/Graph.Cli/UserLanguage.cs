using System.Globalization;
using Graph.Model;

namespace Graph.Cli;

/// <summary>Which language the user reads: what <c>--lang</c> says, else the locale.</summary>
internal static class UserLanguage
{
    /// <summary>Looks at the arguments before they are parsed, since help and errors of parsing speak it too.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="environment">Looks up an environment variable.</param>
    public static Language Of(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(environment);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].StartsWith("--lang=", StringComparison.Ordinal))
                return Named(arguments[i]["--lang=".Length..]);
            if (arguments[i] is "--lang" && i + 1 < arguments.Count)
                return Named(arguments[i + 1]);
        }
        // The order in which POSIX looks; Windows has none of them and tells its culture.
        foreach (var variable in new[] { "LC_ALL", "LC_MESSAGES", "LANG" })
        {
            if (environment(variable) is { Length: > 0 } locale)
                return Named(locale);
        }
        return Named(CultureInfo.CurrentUICulture.Name);
    }

    private static Language Named(string locale) =>
        locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
}
