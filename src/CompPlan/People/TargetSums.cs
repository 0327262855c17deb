using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.People;

/// <summary>
/// The prorated target bonus of a seat: Σ of the annual bonus × so many of the unit ÷ those of the calendar year. Where the factor is
/// rounded, the sum is brought from the exact factor to the rounded one, so that a target that does not change is multiplied by the
/// rounded factor, however many memberships state it.
/// </summary>
internal sealed class TargetSums(PresenceRule rule, PerformancePeriod period, WorkingDays? working, DayWeights weights, SeatUnits units)
{
    private readonly (int First, int Last, Fraction Whole)[] _years = [.. Enumerable.Range(period.First.Year, period.Last.Year - period.First.Year + 1)
        .Select(year => (
            2 * Math.Max(Days.Of(period.First), Days.Of(new LocalDate(year, 1, 1))),
            2 * Math.Min(Days.Of(period.Last), Days.Of(new LocalDate(year, 12, 31))) + 1,
            rule.InYear(year, working)))];

    private Fraction _sum;
    private Fraction _factor;

    /// <summary>Whether absences reduce it.</summary>
    public bool ByPresence => rule.TargetBonus == TargetProration.Presence;

    /// <summary>The target bonus of the seat so far, in whole units of the currency.</summary>
    public Fraction Value => rule.Rounding is { } rounding && _factor.Sign > 0 ? _sum * rounding.Apply(_factor) / _factor : _sum;

    public void Begin() => (_sum, _factor) = (Fraction.Zero, Fraction.Zero);

    /// <summary>Adds half days from first to last, both inclusive, or takes them away.</summary>
    public void Add(MembershipColumns memberships, int row, int first, int last, int sign)
    {
        if (memberships.TargetBonus[row] == MembershipColumns.NoTargetBonus)
            return;
        var factor = Fraction.Zero;
        foreach (var (from, to, whole) in _years)
            if (Math.Max(first, from) is var start && Math.Min(last, to) is var end && start <= end && whole.Sign > 0)
                factor += Fraction.Of(sign * weights.Halves(start, end), 2 * weights.Denominator) / whole;
        _factor += factor;
        _sum += factor * Fraction.Of(memberships.TargetBonus[row], units.MinorUnitsPerUnit);
    }
}
