using System.Globalization;
using System.Text;

namespace CompPlan.Tool.Printing;

/// <summary>Text of documents as a terminal may show it: what would steer the terminal or turn the direction of a line is written out.</summary>
internal static class ShownText
{
    /// <summary>The text, with <c>\u001b</c> instead of such a character.</summary>
    public static string Of(string text)
    {
        if (!text.Any(Steers))
            return text;
        var shown = new StringBuilder(text.Length + 10);
        foreach (var character in text)
            if (Steers(character))
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                shown.Append(character);
        return shown.ToString();
    }

    private static bool Steers(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
