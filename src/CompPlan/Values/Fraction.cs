using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace CompPlan.Values;

/// <summary>
/// An exact rational number: every weight, ratio, attainment, factor and score between the facts and the funded
/// amount is one. Always in lowest terms with a positive denominator; the default value is zero. Has no unit of its own.
/// </summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger _denominator;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>Zero, the same as the default value.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>One hundred: what percentages are divided by.</summary>
    public static Fraction Hundred { get; } = new(100, BigInteger.One);

    /// <summary>The numerator in lowest terms; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms; at least one.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsWhole => Denominator.IsOne;

    /// <summary>The whole number <paramref name="value"/>.</summary>
    public static Fraction Of(BigInteger value) => new(value, BigInteger.One);

    /// <summary>Exactly <paramref name="numerator"/> ÷ <paramref name="denominator"/>, reduced to lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException("The denominator of a fraction is not zero.");
        if (numerator.IsZero)
            return Zero;
        if (denominator.IsOne)
            return new Fraction(numerator, denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            divisor = -divisor;
        // Most results are in lowest terms already; two divisions by one would cost more than finding that out.
        if (divisor.IsOne)
            return new Fraction(numerator, denominator);
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    /// <summary>Exactly the decimal <paramref name="value"/>: 0.1 becomes 1/10.</summary>
    public static Fraction Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var magnitude = new BigInteger(decimal.Truncate(Math.Abs(value)));
        if (scale > 0)
            magnitude = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return Of(value < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>
    /// Reads what <see cref="ToString"/> writes: a plain decimal (<c>-12.5</c>) or a fraction (<c>1/3</c>, <c>-2/7</c>),
    /// ASCII digits only, without blanks, exponent, grouping or a plus sign.
    /// </summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Fraction Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value)
            ? value
            : throw new FormatException("Expected a plain decimal such as 12.5 or a fraction such as 1/3.");
    }

    /// <summary>As <see cref="Parse"/>, answering whether the text could be read.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fraction value)
    {
        value = Zero;
        if (string.IsNullOrEmpty(text))
            return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return TryParseDecimal(text, out value);
        var negative = text[0] == '-';
        var above = text.AsSpan(0, slash)[(negative && slash > 0 ? 1 : 0)..];
        var below = text.AsSpan(slash + 1);
        if (!IsDigits(above) || !IsDigits(below))
            return false;
        var denominator = Whole(below);
        if (denominator.IsZero)
            return false;
        value = Of(negative ? -Whole(above) : Whole(above), denominator);
        return true;
    }

    /// <summary>The greatest whole number not above the value.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The least whole number not below the value.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>The magnitude without the sign.</summary>
    public Fraction Abs() => Sign < 0 ? -this : this;

    /// <summary>The lesser of the two.</summary>
    public static Fraction Min(Fraction left, Fraction right) => left <= right ? left : right;

    /// <summary>The greater of the two.</summary>
    public static Fraction Max(Fraction left, Fraction right) => left >= right ? left : right;

    /// <summary>Exact sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right) => left.Denominator == right.Denominator
        ? Of(left.Numerator + right.Numerator, left.Denominator)
        : Of(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    /// <summary>Exact difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The value with the opposite sign.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>Exact product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>A whole number is a fraction.</summary>
    public static implicit operator Fraction(int value) => Of((BigInteger)value);

    /// <summary>A whole number is a fraction.</summary>
    public static implicit operator Fraction(long value) => Of((BigInteger)value);

    /// <summary>A whole number is a fraction.</summary>
    public static implicit operator Fraction(BigInteger value) => Of(value);

    /// <summary>A decimal is a fraction, exactly.</summary>
    public static implicit operator Fraction(decimal value) => Of(value);

    /// <summary>Equal in value.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Different in value.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Less.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Greater or equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => Denominator == other.Denominator
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>
    /// The canonical text: a plain decimal without trailing zeros where one exists (<c>0.25</c>), otherwise the fraction
    /// in lowest terms (<c>1/3</c>). Never depends on culture.
    /// </summary>
    public override string ToString() => TryFormatDecimal(out var text)
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The plain decimal text, where the value has a finite one.</summary>
    public bool TryFormatDecimal([NotNullWhen(true)] out string? text)
    {
        text = null;
        var rest = Denominator;
        var (twos, fives) = (Strip(ref rest, 2), Strip(ref rest, 5));
        if (!rest.IsOne)
            return false;
        var scale = Math.Max(twos, fives);
        var digits = (BigInteger.Abs(Numerator) * BigInteger.Pow(2, scale - twos) * BigInteger.Pow(5, scale - fives))
            .ToString(CultureInfo.InvariantCulture)
            .PadLeft(scale + 1, '0');
        text = (Sign < 0 ? "-" : "") + (scale == 0 ? digits : $"{digits[..^scale]}.{digits[^scale..]}");
        return true;
    }

    private static int Strip(ref BigInteger value, int prime)
    {
        var count = 0;
        while ((value % prime).IsZero)
        {
            value /= prime;
            count++;
        }
        return count;
    }

    private static bool TryParseDecimal(ReadOnlySpan<char> text, out Fraction value)
    {
        value = Zero;
        var negative = text[0] == '-';
        var body = negative ? text[1..] : text;
        var point = body.IndexOf('.');
        var whole = point < 0 ? body : body[..point];
        var part = point < 0 ? default : body[(point + 1)..];
        if (!IsDigits(whole) || (point >= 0 && !IsDigits(part)))
            return false;
        var magnitude = Whole(string.Concat(whole, part));
        value = Of(negative ? -magnitude : magnitude, BigInteger.Pow(10, part.Length));
        return true;
    }

    /// <summary>The number that digits write. The platform's parser of big integers asks the culture of the machine on its way.</summary>
    private static BigInteger Whole(ReadOnlySpan<char> digits)
    {
        const int Chunk = 18;
        var first = digits.Length % Chunk;
        BigInteger value = first == 0 ? 0 : long.Parse(digits[..first], NumberStyles.None, CultureInfo.InvariantCulture);
        for (var i = first; i < digits.Length; i += Chunk)
            value = (value * 1_000_000_000_000_000_000L) + long.Parse(digits.Slice(i, Chunk), NumberStyles.None, CultureInfo.InvariantCulture);
        return value;
    }

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiDigit(c))
                return false;
        return text.Length > 0;
    }
}
