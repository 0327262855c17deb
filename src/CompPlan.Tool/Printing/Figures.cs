using System.Globalization;
using System.Numerics;
using CompPlan.Curves;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Tool.Printing;

/// <summary>
/// Numbers as people read them: <c>12,345.60</c>, <c>98.7 %</c>, the same on every machine. Machine forms keep the exact plain text.
/// </summary>
internal static class Figures
{
    /// <summary>An amount with grouped thousands and the decimals of its currency.</summary>
    public static string Of(Money amount) => Grouped(amount.ToString());

    /// <summary>A number with at most <paramref name="decimals"/> decimals, marked with <c>~</c> where that is not the exact value.</summary>
    public static string Of(Fraction value, int decimals = 4)
    {
        var scale = BigInteger.Pow(10, decimals);
        var scaled = value.Abs() * scale;
        var units = (scaled + Fraction.Of(1, 2)).Floor();
        var exact = scaled.IsWhole;
        var text = decimals == 0 ? Fixed(units, 0) : Fixed(units, decimals).TrimEnd('0').TrimEnd('.');
        return (exact ? "" : "~") + (value.Sign < 0 && !units.IsZero ? "-" : "") + Grouped(text);
    }

    /// <summary>An amount in major units with the decimals of its currency, marked with <c>~</c> where that is not the exact value.</summary>
    public static string Amount(Fraction value, Currency currency)
    {
        var minor = value * currency.MinorUnitsPerUnit;
        var whole = (minor.Abs() + Fraction.Of(1, 2)).Floor();
        var text = Grouped(Fixed(whole, currency.MinorDigits));
        return (minor.IsWhole ? "" : "~") + (value.Sign < 0 && !whole.IsZero ? "-" : "") + text;
    }

    /// <summary>A ratio in percent with at most two decimals.</summary>
    public static string Percent(Fraction ratio) => Of(ratio * Fraction.Hundred, 2) + " %";

    /// <summary>A score or payout: a ratio in percent, points as a plain number.</summary>
    public static string Score(Fraction value, PayoutUnit unit) => unit == PayoutUnit.Points ? Of(value, 2) : Percent(value);

    private static string Fixed(BigInteger units, int decimals)
    {
        var digits = units.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
    }

    private static string Grouped(string text)
    {
        var sign = text.StartsWith('-') ? "-" : "";
        var body = text[sign.Length..];
        var point = body.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? body : body[..point];
        for (var i = whole.Length - 3; i > 0; i -= 3)
            whole = whole.Insert(i, ",");
        return sign + whole + (point < 0 ? "" : body[point..]);
    }
}
