using System.Globalization;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Tool.Csv;

/// <summary>Exact numbers from cells: plain decimals with a point, the same on every machine, whatever its culture.</summary>
internal static class NumberCells
{
    /// <summary>The greatest number of characters of a number, inclusive.</summary>
    public const int MaxLength = 40;

    /// <summary>A decimal or a fraction such as <c>1/3</c>; null where the cell is empty or not a number, the latter reported.</summary>
    public static Fraction? Number(this CsvRow row, int column)
    {
        if (row.Text(column) is not { } text || !IsShort(row, column, text))
            return null;
        if (Fraction.TryParse(text, out var value))
            return value;
        ReportSyntax(row, column, text);
        return null;
    }

    /// <summary>As <see cref="Number"/> for a cell that must not be empty; zero after a report.</summary>
    public static Fraction RequiredNumber(this CsvRow row, int column) =>
        row.RequiredText(column).Length == 0 ? Fraction.Zero : row.Number(column) ?? Fraction.Zero;

    /// <summary>A whole number of at least zero; null where the cell is empty or not one, the latter reported.</summary>
    public static int? WholeNumber(this CsvRow row, int column)
    {
        if (row.Text(column) is not { } text || !IsShort(row, column, text))
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return value;
        if (Fraction.TryParse(text, out _))
            row.Report(column, IssueCodes.NumberRange, $"'{text}' is not a whole number from 0 to {int.MaxValue}.", "State such a number.");
        else
            ReportSyntax(row, column, text);
        return null;
    }

    /// <summary>
    /// An amount in the currency that another cell names, with at most the decimals of that currency; zero after a report.
    /// </summary>
    public static Money RequiredAmount(this CsvRow row, int column, int currencyColumn)
    {
        var text = row.RequiredText(column);
        var currency = RequiredCurrency(row, currencyColumn);
        if (text.Length == 0 || !IsShort(row, column, text))
            return Money.Zero;
        if (text.Contains('/', StringComparison.Ordinal) || !Fraction.TryParse(text, out _))
            ReportSyntax(row, column, text);
        else if (currency is null)
            return Money.Zero;
        else if (DecimalsOf(text) > currency.MinorDigits)
            row.Report(column, IssueCodes.AmountScale, $"'{text}' has more than the {currency.MinorDigits} decimals of {currency.Code}.",
                "State the amount in whole minor units; an amount is never rounded on reading.");
        else if (Money.TryParse(text, currency, out var amount))
            return amount;
        else
            row.Report(column, IssueCodes.NumberRange, $"'{text}' is too large for an amount.", "Amounts lie below 2^63 minor units.");
        return Money.Zero;
    }

    private static Currency? RequiredCurrency(CsvRow row, int column)
    {
        var code = row.RequiredText(column);
        if (code.Length == 0)
            return null;
        if (Currency.TryOf(code, out var currency))
            return currency;
        row.Report(column, IssueCodes.CurrencyUnknown, $"'{code}' is not an active currency of ISO 4217.",
            Currency.TryOf(code.Trim().ToUpperInvariant(), out var meant) ? $"Write '{meant.Code}'." : "Write its three capital letters, such as EUR.");
        return null;
    }

    private static bool IsShort(CsvRow row, int column, string text)
    {
        if (text.Length <= MaxLength)
            return true;
        row.Report(column, IssueCodes.NumberRange, $"The number has {text.Length} characters; {MaxLength} are allowed.", "Shorten it.");
        return false;
    }

    private static int DecimalsOf(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }

    private static void ReportSyntax(CsvRow row, int column, string text) =>
        row.Report(column, CsvCodes.NumberSyntax, $"'{text}' is not a plain decimal number such as 1234.50.", NumberHint.For(text));
}
