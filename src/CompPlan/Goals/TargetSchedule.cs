using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>
/// The targets of a goal: for which length of period they are stated, how they combine over a longer one, and the dated
/// values. Gaps and overlaps are faults.
/// </summary>
public sealed record TargetSchedule
{
    private TargetSchedule(Cadence per, Combination combine, TargetSpan? over, ValueList<DatedTarget> values)
    {
        Per = per;
        Combine = combine;
        Over = over;
        Values = values;
    }

    /// <summary>The length of period that one value is for.</summary>
    public Cadence Per { get; }

    /// <summary>How the values of the inner periods combine over a longer performance period; a single one is taken as it is.</summary>
    public Combination Combine { get; }

    /// <summary>
    /// Over which days the values combine: the year to date, for a goal on a year-to-date measure. Absent where over the performance
    /// period itself.
    /// </summary>
    public TargetSpan? Over { get; }

    /// <summary>The dated values, in the order stated; their dates do not overlap.</summary>
    public ValueList<DatedTarget> Values { get; }

    /// <summary>Targets stated <paramref name="per"/> period.</summary>
    public static TargetSchedule Of(Cadence per, Combination combine, IEnumerable<DatedTarget> values, TargetSpan? over = null)
    {
        ArgumentNullException.ThrowIfNull(per);
        return new TargetSchedule(per, combine, over, ValueList<DatedTarget>.Of(values));
    }
}
