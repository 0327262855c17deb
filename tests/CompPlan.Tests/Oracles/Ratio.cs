using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Tests.Oracles;

/// <summary>The checker's own exact number: two big integers, nothing of the library's arithmetic.</summary>
internal readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    private readonly BigInteger _below;

    private Ratio(BigInteger above, BigInteger below)
    {
        Above = above;
        _below = below;
    }

    public BigInteger Above { get; }

    public BigInteger Below => _below.IsZero ? 1 : _below;

    public int Sign => Above.Sign;

    public bool IsWhole => Below.IsOne;

    public static Ratio Of(BigInteger above) => new(above, 1);

    public static Ratio Of(BigInteger above, BigInteger below)
    {
        var common = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        return new Ratio(above / common, below / common);
    }

    /// <summary>Only the two numbers are read, never an operation.</summary>
    public static Ratio Of(Fraction value) => Of(value.Numerator, value.Denominator);

    public static Ratio? Of(Fraction? value) => value is { } stated ? Of(stated) : null;

    /// <summary>The number that a document writes: plain decimals or a fraction.</summary>
    public static Ratio? Read(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2 || !Decimal(parts[0], out var above))
            return null;
        return parts.Length == 1 ? above : Decimal(parts[1], out var below) ? above / below : null;
    }

    public Ratio Abs() => new(BigInteger.Abs(Above), Below);

    /// <summary>The whole number at or below.</summary>
    public BigInteger Floor() => (Above - ((Above % Below + Below) % Below)) / Below;

    public int CompareTo(Ratio other) => (Above * other.Below).CompareTo(other.Above * Below);

    public bool Equals(Ratio other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Above, Below);

    public override string ToString() => $"{Above}/{Below}";

    public static Ratio operator +(Ratio left, Ratio right) => Of(left.Above * right.Below + right.Above * left.Below, left.Below * right.Below);

    public static Ratio operator -(Ratio left, Ratio right) => Of(left.Above * right.Below - right.Above * left.Below, left.Below * right.Below);

    public static Ratio operator *(Ratio left, Ratio right) => Of(left.Above * right.Above, left.Below * right.Below);

    public static Ratio operator /(Ratio left, Ratio right) => Of(left.Above * right.Below, left.Below * right.Above);

    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    private static bool Decimal(string text, out Ratio value)
    {
        value = default;
        var digits = text.TrimStart('-');
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var all = digits.Replace(".", "", StringComparison.Ordinal);
        if (all.Length == 0 || !all.All(char.IsAsciiDigit))
            return false;
        var magnitude = BigInteger.Zero;
        foreach (var digit in all)
            magnitude = magnitude * 10 + (digit - '0');
        value = Of(text[0] == '-' ? -magnitude : magnitude, BigInteger.Pow(10, point < 0 ? 0 : digits.Length - point - 1));
        return true;
    }
}
