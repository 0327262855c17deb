using System.Diagnostics.CodeAnalysis;

namespace CompPlan.Values;

/// <summary>
/// What an id may look like: 1 to 64 characters out of ASCII letters, digits, <c>_</c>, <c>-</c> and <c>.</c>.
/// Ids are compared ordinally; two ids that differ only in upper and lower case are ambiguous and refused.
/// <c>|</c>, <c>/</c> and <c>#</c> separate the parts of a tie seed and are therefore never part of an id.
/// </summary>
public static class Identifier
{
    /// <summary>The greatest number of characters of an id, inclusive.</summary>
    public const int MaxLength = 64;

    /// <summary>Whether <paramref name="text"/> may serve as an id.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength)
            return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.'))
                return false;
        return true;
    }
}
