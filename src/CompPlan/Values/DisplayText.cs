using System.Diagnostics.CodeAnalysis;

namespace CompPlan.Values;

/// <summary>
/// What a displayed text, such as a name, may hold: anything that can be shown on one line. Control characters would steer a
/// terminal or break a table, and half of a surrogate pair cannot be written in UTF-8.
/// </summary>
public static class DisplayText
{
    /// <summary>Whether <paramref name="text"/> can be shown and written; true for none.</summary>
    public static bool IsShowable([NotNullWhen(false)] string? text)
    {
        if (text is null)
            return true;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }
        return true;
    }
}
