using System.Globalization;
using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>How numbers read in English text: grouped, in percent where they are ratios, with three dots where digits are left out.</summary>
internal static class EnglishNumbers
{
    private const int MostDecimals = 6;

    internal static string Of(Fraction value, Unit unit) => unit.Kind switch
    {
        UnitKind.Amount => $"{Decimal(value, DecimalsOf(unit.CurrencyCode))} {unit.CurrencyCode}",
        UnitKind.Ratio => $"{Decimal(value * Fraction.Hundred, 0)} %",
        UnitKind.Days => $"{Decimal(value, 0)} {(value == 1 ? "day" : "days")}",
        UnitKind.Points => $"{Decimal(value, 0)} {(value == 1 ? "point" : "points")}",
        _ => Decimal(value, 0),
    };

    internal static string Of(Explanation node) => Of(node.Value, node.Unit);

    internal static string Of(Money amount) => Of(amount.ToFraction(), Unit.Amount(amount.Currency!.Code));

    /// <summary>A whole number, grouped.</summary>
    internal static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A place in an order: 1st, 2nd, 3rd, 4th.</summary>
    internal static string Ordinal(int number) => Of(number) + (number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    /// <summary>At least <paramref name="leastDecimals"/> and at most six decimals, cut and never rounded.</summary>
    internal static string Decimal(Fraction value, int leastDecimals)
    {
        var scaled = value.Abs() * Fraction.Of(BigInteger.Pow(10, MostDecimals));
        var (above, below) = BigInteger.DivRem(scaled.Floor(), BigInteger.Pow(10, MostDecimals));
        var decimals = below.ToString(CultureInfo.InvariantCulture).PadLeft(MostDecimals, '0');
        var dots = scaled.IsWhole ? "" : "…";
        if (dots.Length == 0)
            decimals = decimals.TrimEnd('0').PadRight(leastDecimals, '0');
        var whole = above.ToString("N0", CultureInfo.InvariantCulture);
        return (value.Sign < 0 ? "−" : "") + whole + (decimals.Length == 0 ? "" : "." + decimals) + dots;
    }

    private static int DecimalsOf(string? currency) => Currency.TryOf(currency, out var known) ? known.MinorDigits : 0;
}
