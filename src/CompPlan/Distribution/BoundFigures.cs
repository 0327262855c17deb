using System.Numerics;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>What bounds of people are read from: the people of a period and the ceilings of the plan.</summary>
internal sealed class BoundFigures
{
    private readonly ValueList<Ceiling> _ceilings;

    private BoundFigures(ParticipationRegister register, ValueList<Ceiling> ceilings)
    {
        Register = register;
        _ceilings = ceilings;
    }

    internal ParticipationRegister Register { get; }

    internal static BoundFigures Of(ParticipationRegister register, ValueList<Ceiling> ceilings) => new(register, ceilings);

    /// <summary>The amount of a ceiling on the last day of the period; the review has found that there is one.</summary>
    internal CeilingValue AmountOf(string ceiling)
    {
        foreach (var one in _ceilings)
            if (string.Equals(one.Id, ceiling, StringComparison.Ordinal) && one.ValueOn(Register.Period.Last) is { } value)
                return value;
        throw new InvalidOperationException($"There is no amount of the ceiling '{ceiling}' on the last day of {Register.Period}.");
    }

    /// <summary>A bound of a whole period for the person of a seat.</summary>
    internal Fraction Prorate(Fraction whole, BoundProration proration, int seat) => proration == BoundProration.None
        ? whole
        : whole * Fraction.Of(Register.PersonDays[seat], (BigInteger)Register.DayDenominator * Register.Period.Days);

    /// <summary>The same for every seat, in whole minor units. Most people have the days of the one before, so the last bound is kept.</summary>
    internal void FillProrated(Fraction whole, BoundProration proration, Span<long> bounds, bool up)
    {
        if (proration == BoundProration.None)
        {
            bounds.Fill(ToWhole(whole, up));
            return;
        }
        var days = Register.PersonDays;
        var bound = 0L;
        for (var seat = 0; seat < bounds.Length; seat++)
        {
            if (seat == 0 || days[seat] != days[seat - 1])
                bound = ToWhole(Prorate(whole, proration, seat), up);
            bounds[seat] = bound;
        }
    }

    /// <summary>Whole minor units; a bound beyond 64 bits is the greatest there is, which as a cap binds nobody.</summary>
    internal static long ToWhole(Fraction bound, bool up) => (long)BigInteger.Min(up ? bound.Ceiling() : bound.Floor(), long.MaxValue);
}
