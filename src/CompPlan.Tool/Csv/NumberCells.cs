using System.Globalization;
using CompPlan.Json.Lexical;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Tool.Csv;

/// <summary>Exact numbers from cells, written as in the documents: plain decimals with a point, the same on every machine, whatever its culture.</summary>
internal static class NumberCells
{
    /// <summary>A decimal or a fraction such as <c>1/3</c>; null where the cell is empty or not a number, the latter reported.</summary>
    public static Fraction? Number(this CsvRow row, int column)
    {
        if (row.Text(column) is not { } text)
            return null;
        var value = Fraction.Zero;
        var fault = text.Contains('/', StringComparison.Ordinal) ? FractionText.Read(text, out value) : NumberText.FaultOf(text);
        if (fault is not null)
            return row.Refuse(column, fault);
        return text.Contains('/', StringComparison.Ordinal) ? value : Fraction.Parse(text);
    }

    /// <summary>As <see cref="Number"/> for a cell that must not be empty; zero after a report.</summary>
    public static Fraction RequiredNumber(this CsvRow row, int column) =>
        row.RequiredText(column).Length == 0 ? Fraction.Zero : row.Number(column) ?? Fraction.Zero;

    /// <summary>A whole number of at least zero; null where the cell is empty or not one, the latter reported.</summary>
    public static int? WholeNumber(this CsvRow row, int column)
    {
        if (row.Text(column) is not { } text)
            return null;
        if (NumberText.FaultOf(text) is { } fault)
            row.Refuse(column, fault);
        else if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return value;
        else
            row.Report(column, IssueCodes.NumberRange, $"{text} is not a whole number from 0 to {int.MaxValue}.", "State such a number.");
        return null;
    }

    /// <summary>An amount in the currency that another cell names, with at most the decimals of that currency; zero after a report.</summary>
    public static Money RequiredAmount(this CsvRow row, int column, int currencyColumn)
    {
        var text = row.RequiredText(column);
        var currency = RequiredCurrency(row, currencyColumn);
        if (text.Length == 0)
            return Money.Zero;
        if (MoneyText.Read(text, currency, out var amount) is { } fault)
            row.Refuse(column, fault);
        return amount;
    }

    /// <summary>As <see cref="RequiredAmount"/>, or null where the cell is empty; the currency must be there all the same.</summary>
    public static Money? Amount(this CsvRow row, int column, int currencyColumn)
    {
        if (row.Text(column) is not { } text)
            return null;
        Currency.TryOf(row.Text(currencyColumn) ?? "", out var currency);
        if (MoneyText.Read(text, currency, out var amount) is { } fault)
            row.Refuse(column, fault);
        return amount;
    }

    /// <summary>The currency with the code in a cell that must not be empty; null after a report.</summary>
    public static Currency? RequiredCurrency(this CsvRow row, int column)
    {
        var code = row.RequiredText(column);
        if (code.Length == 0)
            return null;
        if (Currency.TryOf(code, out var currency))
            return currency;
        row.Report(column, IssueCodes.CurrencyUnknown, $"{NumberText.Quoted(code)} is not an active currency of ISO 4217.",
            Currency.TryOf(code.Trim().ToUpperInvariant(), out var meant) ? $"Write {meant.Code}." : "Write its three capital letters, such as EUR.");
        return null;
    }

    private static Fraction? Refuse(this CsvRow row, int column, TextFault fault)
    {
        row.Report(column, fault.Code, fault.Message, fault.Remedy);
        return null;
    }
}
