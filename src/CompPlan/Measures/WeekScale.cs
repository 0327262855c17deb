using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>How the value of the longer of two compared periods is brought to the weeks of the shorter one.</summary>
public sealed record WeekScale
{
    private WeekScale(PerformancePeriod longer, int longerWeeks, PerformancePeriod shorter, int shorterWeeks, bool ofActual)
    {
        Longer = longer;
        LongerWeeks = longerWeeks;
        Shorter = shorter;
        ShorterWeeks = shorterWeeks;
        OfActual = ofActual;
    }

    /// <summary>The period with more weeks, whose value is scaled.</summary>
    public PerformancePeriod Longer { get; }

    /// <summary>Its whole weeks.</summary>
    public int LongerWeeks { get; }

    /// <summary>The period with fewer weeks.</summary>
    public PerformancePeriod Shorter { get; }

    /// <summary>Its whole weeks.</summary>
    public int ShorterWeeks { get; }

    /// <summary>Whether the actual value is scaled; otherwise the base is.</summary>
    public bool OfActual { get; }

    /// <summary>What the value of the longer period is multiplied by.</summary>
    public Fraction Factor => Fraction.Of(ShorterWeeks, LongerWeeks);

    internal static WeekScale Of(PerformancePeriod now, PerformancePeriod before, int weeks, int weeksBefore) => weeks > weeksBefore
        ? new WeekScale(now, weeks, before, weeksBefore, true)
        : new WeekScale(before, weeksBefore, now, weeks, false);
}
