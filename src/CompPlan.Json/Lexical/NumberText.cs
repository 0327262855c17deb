using System.Globalization;
using CompPlan.Json.Syntax;
using CompPlan.Values;

namespace CompPlan.Json.Lexical;

/// <summary>
/// How numbers are written: an optional minus, digits without leading zeros, an optional point with digits. Everything else is
/// refused with a hint, since each of the usual guesses changes somebody's pay.
/// </summary>
internal static class NumberText
{
    /// <summary>What is wrong with the number, or null.</summary>
    public static TextFault? FaultOf(string text)
    {
        if (text.Length > DocumentLimits.NumberLength)
            return new TextFault(
                IssueCodes.NumberRange,
                $"The number has {text.Length} characters; at most {DocumentLimits.NumberLength} are read.",
                "State a shorter number.");
        if (IsPlain(text, out var decimals))
            return decimals <= DocumentLimits.Decimals ? null : TooPrecise($"The number {text}");
        return ExponentFault(text)
            ?? new TextFault(DocumentCodes.NumberSyntax, $"{Quoted(text)} is not a number: {Reason(text)}.", Hint(text));
    }

    /// <summary>The text between quotation marks, shortened and without control characters.</summary>
    public static string Quoted(string text)
    {
        var shown = text.Length <= 40 ? text : text[..40] + "…";
        return "“" + string.Concat(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString())) + "”";
    }

    private static bool IsPlain(string text, out int decimals)
    {
        decimals = 0;
        var body = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var point = body.IndexOf('.');
        var whole = point < 0 ? body : body[..point];
        if (whole.IsEmpty || !AreDigits(whole) || (whole.Length > 1 && whole[0] == '0'))
            return false;
        if (point < 0)
            return true;
        decimals = body.Length - point - 1;
        return decimals > 0 && AreDigits(body[(point + 1)..]);
    }

    private static TextFault? ExponentFault(string text)
    {
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        if (mark <= 0 || !IsPlain(text[..mark], out _))
            return null;
        var exponent = text.AsSpan(mark + 1);
        if (!exponent.IsEmpty && exponent[0] is '+' or '-')
            exponent = exponent[1..];
        if (exponent.IsEmpty || !AreDigits(exponent))
            return null;
        var large = exponent.TrimStart('0').Length > 2 || int.Parse(exponent, CultureInfo.InvariantCulture) > 18;
        if (!large)
            return new TextFault(
                DocumentCodes.NumberSyntax, $"{Quoted(text)} has an exponent.", "Write the number with plain digits.");
        return text[mark + 1] == '-'
            ? TooPrecise($"The number {text}")
            : new TextFault(
                IssueCodes.NumberRange,
                $"{Quoted(text)} is above the greatest number that is read.",
                "State a number below 9223372036854775807, with plain digits.");
    }

    private static TextFault TooPrecise(string what) => new(
        DocumentCodes.NumberPrecision,
        $"{what} has more than {DocumentLimits.Decimals} decimals and would change when read.",
        "State fewer decimals, or the exact fraction as a text such as \"1/3\" where a ratio is expected.");

    private static string Reason(string text) => text switch
    {
        "" => "it is empty",
        "NaN" or "Infinity" or "-Infinity" or "+Infinity" => "it has no value",
        _ when text.AsSpan().Trim().Length != text.Length => "it has blanks around it",
        _ when text.Contains('\u2212', StringComparison.Ordinal) => "its minus is U+2212, not the ASCII hyphen",
        _ when text.StartsWith('+') => "it has a plus sign",
        _ when text.StartsWith('.') || text.StartsWith("-.", StringComparison.Ordinal) => "no digit stands before the point",
        _ when text.EndsWith('.') => "no digit stands after the point",
        _ when text.EndsWith('-') || text.StartsWith('(') => "it writes a negative number as accountants do",
        _ when text.Contains(',', StringComparison.Ordinal) && text.Contains('.', StringComparison.Ordinal) => "it groups its digits",
        _ when text.Contains(',', StringComparison.Ordinal) => "it has a comma, perhaps a decimal comma",
        _ when text.Any(c => c is ' ' or '\u00A0' or '\u202F' or '\'' or '’' or '_') => "it groups its digits",
        _ when text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) => "it is hexadecimal",
        _ when text.TrimStart('-') is ['0', >= '0' and <= '9', ..] => "it begins with a superfluous zero",
        _ => "it has other characters than digits, a point and a minus",
    };

    private static string Hint(string text) => text.Contains(',', StringComparison.Ordinal)
        ? "Write the decimal point, not a decimal comma, and no grouping: 1234.56."
        : text.Contains('\u2212', StringComparison.Ordinal)
            ? "Write the minus as the ASCII hyphen: -12.50."
            : "Write plain digits with a decimal point and, where it is negative, a leading minus: -12.50.";

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
