using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>
/// How a value is rounded: to a whole multiple of a step, by a midpoint rule. The step has the unit of the value: 0.01 for
/// cents of an amount in euros, 10 for tens, 0.001 for a ratio to three decimals.
/// </summary>
public sealed record RoundingRule
{
    private RoundingRule(Fraction step, MidpointRule midpoint)
    {
        Step = step;
        Midpoint = midpoint;
    }

    /// <summary>The distance of two rounded values; greater than zero.</summary>
    public Fraction Step { get; }

    /// <summary>Where a value between two steps goes.</summary>
    public MidpointRule Midpoint { get; }

    /// <summary>Rounding to multiples of <paramref name="step"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above zero, or the midpoint rule is none of the four.</exception>
    public static RoundingRule Of(Fraction step, MidpointRule midpoint)
    {
        if (step.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(step), "A rounding step is greater than zero.");
        if (!Enum.IsDefined(midpoint))
            throw new ArgumentOutOfRangeException(nameof(midpoint), "A rounding names one of the four midpoint rules.");
        return new RoundingRule(step, midpoint);
    }

    /// <summary>Rounding to <paramref name="decimals"/> decimals: 0 to 28.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are out of range, or the midpoint rule is none of the four.</exception>
    public static RoundingRule ToDecimals(int decimals, MidpointRule midpoint)
    {
        if (decimals is < 0 or > 28)
            throw new ArgumentOutOfRangeException(nameof(decimals), "Rounding is to 0 to 28 decimals.");
        return Of(Fraction.Of(BigInteger.One, BigInteger.Pow(10, decimals)), midpoint);
    }

    /// <summary>Rounding an amount in whole units to the minor unit of <paramref name="currency"/>.</summary>
    public static RoundingRule ToMinorUnit(Currency currency, MidpointRule midpoint)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return ToDecimals(currency.MinorDigits, midpoint);
    }

    /// <summary>The rounded value.</summary>
    public Fraction Apply(Fraction value)
    {
        var steps = (value / Step).Abs();
        var whole = steps.Floor();
        if (Steps(whole, steps - whole))
            whole += BigInteger.One;
        return Fraction.Of(value.Sign < 0 ? -whole : whole) * Step;
    }

    /// <summary>The rounded value together with what it was made from.</summary>
    public Rounded Round(Fraction value) => Rounded.Of(value, this, Apply(value));

    /// <summary>Whether every rounded value is a whole number of minor units of <paramref name="currency"/>.</summary>
    public bool Fits(Currency currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return (Step * currency.MinorUnitsPerUnit).IsWhole;
    }

    /// <summary>Rounds an amount in whole units of <paramref name="currency"/> to money.</summary>
    /// <exception cref="ArgumentException">The step is not a multiple of the minor unit, see <see cref="Fits"/>.</exception>
    /// <exception cref="OverflowException">The amount does not fit 64-bit minor units.</exception>
    public Money ToMoney(Fraction amount, Currency currency) => TryToMoney(amount, currency, out var money)
        ? money
        : throw new OverflowException("The rounded amount does not fit 64-bit minor units.");

    /// <summary>As <see cref="ToMoney"/>, answering whether the rounded amount fits 64-bit minor units.</summary>
    /// <exception cref="ArgumentException">The step is not a multiple of the minor unit, see <see cref="Fits"/>.</exception>
    public bool TryToMoney(Fraction amount, Currency currency, out Money money)
    {
        if (!Fits(currency))
            throw new ArgumentException($"A step of {Step} is not a multiple of the minor unit of {currency}.", nameof(currency));
        return Money.TryOfMinor(Apply(amount) * currency.MinorUnitsPerUnit, currency, out money);
    }

    private bool Steps(BigInteger whole, Fraction rest) => Midpoint switch
    {
        MidpointRule.Down => false,
        MidpointRule.Up => rest.Sign > 0,
        _ => (rest * 2).CompareTo(Fraction.One) switch
        {
            0 => Midpoint == MidpointRule.HalfUp || !whole.IsEven,
            var side => side > 0,
        },
    };
}
