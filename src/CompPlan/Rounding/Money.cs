using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>
/// An amount of money in whole minor units of one currency. The default value is zero of no currency: the neutral element of
/// addition. Two currencies never mix. A zero of no currency equals only itself, but compares as zero with any amount.
/// </summary>
public readonly struct Money : IEquatable<Money>, IComparable<Money>
{
    private Money(long minor, Currency? currency)
    {
        Minor = minor;
        Currency = currency;
    }

    /// <summary>Zero of no currency, the same as the default value.</summary>
    public static Money Zero => default;

    /// <summary>The amount in minor units of the currency: cents for EUR, yen for JPY.</summary>
    public long Minor { get; }

    /// <summary>The currency; absent only for the zero of no currency.</summary>
    public Currency? Currency { get; }

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(Minor);

    /// <summary>Whether the amount is zero, in whatever currency.</summary>
    public bool IsZero => Minor == 0;

    /// <summary><paramref name="minor"/> minor units of <paramref name="currency"/>.</summary>
    public static Money Of(long minor, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return new Money(minor, currency);
    }

    /// <summary>
    /// Reads a plain decimal such as <c>1234.50</c> or <c>-7</c>, exactly: ASCII digits, no blanks, no grouping, no exponent,
    /// no plus sign. More decimals than the currency has are refused, never rounded, even if they are zeros.
    /// </summary>
    /// <exception cref="FormatException">The text is no such amount, or it does not fit 64-bit minor units.</exception>
    public static Money Parse(string text, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(currency);
        return TryParse(text, currency, out var money)
            ? money
            : throw new FormatException(
                $"Expected an amount in {currency.Code} with at most {currency.MinorDigits} decimals, such as {Of(123450, currency)}.");
    }

    /// <summary>As <see cref="Parse"/>, answering whether the text could be read.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, Currency currency, out Money money)
    {
        ArgumentNullException.ThrowIfNull(currency);
        money = default;
        if (text is null || text.Contains('/', StringComparison.Ordinal) || !Fraction.TryParse(text, out var amount))
            return false;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0 && text.Length - point - 1 > currency.MinorDigits)
            return false;
        return TryOfMinor(amount * currency.MinorUnitsPerUnit, currency, out money);
    }

    /// <summary>The amount in whole units (euros, not cents) as an exact fraction.</summary>
    public Fraction ToFraction() => Currency is null ? Fraction.Zero : Fraction.Of(Minor, Currency.MinorUnitsPerUnit);

    /// <summary>The amount without its sign.</summary>
    /// <exception cref="OverflowException">The magnitude does not fit.</exception>
    public Money Abs() => Minor < 0 ? -this : this;

    /// <summary>Exact sum.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum does not fit 64-bit minor units.</exception>
    public static Money operator +(Money left, Money right) =>
        new(checked(left.Minor + right.Minor), Common(left, right));

    /// <summary>Exact difference.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference does not fit 64-bit minor units.</exception>
    public static Money operator -(Money left, Money right) =>
        new(checked(left.Minor - right.Minor), Common(left, right));

    /// <summary>The amount with the opposite sign.</summary>
    /// <exception cref="OverflowException">The result does not fit 64-bit minor units.</exception>
    public static Money operator -(Money value) => new(checked(-value.Minor), value.Currency);

    /// <summary>Equal amount and equal currency.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Different amount or different currency.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Less.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Greater.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Greater or equal.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Orders by amount.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        Common(this, other);
        return Minor.CompareTo(other.Minor);
    }

    /// <summary>Equal amount and equal currency.</summary>
    public bool Equals(Money other) => Minor == other.Minor && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Minor, Currency);

    /// <summary>The plain decimal text, always with the decimals of the currency and without its code: <c>1234.50</c>.</summary>
    public override string ToString()
    {
        var digits = Currency?.MinorDigits ?? 0;
        var text = UInt128.CreateChecked(Int128.Abs(Minor)).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var sign = Minor < 0 ? "-" : "";
        return digits == 0 ? sign + text : $"{sign}{text[..^digits]}.{text[^digits..]}";
    }

    internal static bool TryOfMinor(Fraction minor, Currency currency, out Money money)
    {
        var fits = minor.IsWhole && minor.Numerator >= long.MinValue && minor.Numerator <= long.MaxValue;
        money = fits ? new Money((long)minor.Numerator, currency) : default;
        return fits;
    }

    private static Currency? Common(Money left, Money right)
    {
        if (left.Currency is null)
            return right.Currency;
        if (right.Currency is null || left.Currency == right.Currency)
            return left.Currency;
        throw new InvalidOperationException($"Amounts in {left.Currency} and {right.Currency} do not mix.");
    }
}
