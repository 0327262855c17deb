using System.Diagnostics.CodeAnalysis;

namespace CompPlan.Rounding;

/// <summary>
/// A currency of ISO 4217 with the number of decimals of its minor unit: EUR has 2, JPY 0, KWD 3, CLF 4.
/// Two currencies are equal when their codes are.
/// </summary>
public sealed class Currency : IEquatable<Currency>
{
    internal Currency(string code, int minorDigits)
    {
        Code = code;
        MinorDigits = minorDigits;
        MinorUnitsPerUnit = minorDigits switch { 0 => 1, 2 => 100, 3 => 1_000, _ => 10_000 };
    }

    /// <summary>The three upper-case letters of ISO 4217, for example <c>EUR</c>.</summary>
    public string Code { get; }

    /// <summary>How many decimals an amount has: 0, 2, 3 or 4.</summary>
    public int MinorDigits { get; }

    /// <summary>How many minor units make one unit: 1, 100, 1,000 or 10,000.</summary>
    public long MinorUnitsPerUnit { get; }

    /// <summary>
    /// The active currency with exactly this code (ordinal, upper case). Codes without a minor unit (gold, drawing rights,
    /// <c>XXX</c>), withdrawn codes and unknown codes are refused. Source: ISO 4217 list one, January 2026.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such currency.</exception>
    public static Currency Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryOf(code, out var currency)
            ? currency
            : throw new ArgumentException($"'{code}' is not an active currency of ISO 4217 with a minor unit.", nameof(code));
    }

    /// <summary>As <see cref="Of"/>, answering whether there is such a currency.</summary>
    public static bool TryOf([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Currency? currency)
    {
        currency = null;
        return code is not null && CurrencyTable.ByCode.TryGetValue(code, out currency);
    }

    /// <summary>Whether the codes are the same.</summary>
    public bool Equals(Currency? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Currency);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Whether the codes are the same.</summary>
    public static bool operator ==(Currency? left, Currency? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(Currency? left, Currency? right) => !(left == right);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
