using CompPlan.Periods;

namespace CompPlan.People;

/// <summary>A day that an eligibility rule looks at: the first or last day of the performance period, or so many days later.</summary>
public sealed record EligibilityDay
{
    private EligibilityDay(bool isLast, int daysLater)
    {
        IsLast = isLast;
        DaysLater = daysLater;
    }

    /// <summary>Whether it is counted from the last day of the period; else from the first.</summary>
    public bool IsLast { get; }

    /// <summary>How many calendar days later; zero for the day itself. Review accepts 0 to 366.</summary>
    public int DaysLater { get; }

    /// <summary>The first day of the period.</summary>
    public static EligibilityDay FirstDay { get; } = new(isLast: false, 0);

    /// <summary>The last day of the period.</summary>
    public static EligibilityDay LastDay { get; } = new(isLast: true, 0);

    /// <summary>So many calendar days after the first or last day.</summary>
    public EligibilityDay WithDaysLater(int days) => new(IsLast, days);

    /// <summary>The day of a period, as the number of days since 1970-01-01.</summary>
    internal int In(PerformancePeriod period) => Days.Of(IsLast ? period.Last : period.First) + DaysLater;
}
