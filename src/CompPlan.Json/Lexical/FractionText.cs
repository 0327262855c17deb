using System.Globalization;
using CompPlan.Json.Syntax;
using CompPlan.Values;

namespace CompPlan.Json.Lexical;

/// <summary>
/// How exact numbers are written: a plain number where a decimal within the limits exists, otherwise the fraction in lowest terms
/// as a text, <c>"1/3"</c>. Every value has one form only.
/// </summary>
internal static class FractionText
{
    /// <summary>Whether the value is written as a plain number, and how.</summary>
    public static bool IsNumber(Fraction value, out string text)
    {
        text = value.ToString();
        return !text.Contains('/', StringComparison.Ordinal) && NumberText.FaultOf(text) is null;
    }

    /// <summary>The text of a value that has no plain number.</summary>
    public static string Write(Fraction value) =>
        string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}");

    /// <summary>Reads a text with a fraction, or says what is wrong.</summary>
    public static TextFault? Read(string text, out Fraction value)
    {
        value = Fraction.Zero;
        if (text.Length > DocumentLimits.FractionLength)
            return new TextFault(
                IssueCodes.NumberRange,
                $"The fraction has {text.Length} characters; at most {DocumentLimits.FractionLength} are read.", "State a shorter fraction.");
        if (!text.Contains('/', StringComparison.Ordinal))
            return NumberText.FaultOf(text) ?? new TextFault(
                DocumentCodes.TypeMismatch, $"The number {text} stands in quotation marks.", $"Write it without them: {text}.");
        if (!Fraction.TryParse(text, out value))
            return new TextFault(
                DocumentCodes.NumberSyntax, $"{NumberText.Quoted(text)} is not a fraction.", "Write two whole numbers in lowest terms: \"1/3\".");
        if (IsNumber(value, out var number))
            return new TextFault(
                DocumentCodes.NumberSyntax, $"The fraction {NumberText.Quoted(text)} has a plain number.", $"Write {number}, without quotation marks.");
        return text == Write(value) ? null : new TextFault(
            DocumentCodes.NumberSyntax, $"The fraction {NumberText.Quoted(text)} is not in lowest terms.", $"Write \"{Write(value)}\".");
    }
}
