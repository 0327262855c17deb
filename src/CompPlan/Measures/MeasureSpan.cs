using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Measures;

/// <summary>The days a measure is asked for: a period, or a period less its first seven days.</summary>
internal sealed record MeasureSpan
{
    private const int DaysOfWeek = 7;

    private MeasureSpan(PerformancePeriod period, bool withoutFirstWeek)
    {
        Period = period;
        WithoutFirstWeek = withoutFirstWeek;
    }

    public PerformancePeriod Period { get; }

    /// <summary>Whether the first seven days do not count, so that a period of one week more can be compared.</summary>
    public bool WithoutFirstWeek { get; }

    /// <summary>The first day that counts.</summary>
    public LocalDate First => WithoutFirstWeek ? Period.First.PlusDays(DaysOfWeek) : Period.First;

    public static MeasureSpan Of(PerformancePeriod period) => new(period, false);

    /// <summary>The same question of another period.</summary>
    public MeasureSpan Over(PerformancePeriod period) => new(period, WithoutFirstWeek);

    public MeasureSpan LessFirstWeek() => new(Period, true);

    /// <summary>The last of the seven days that begin with the first day of a period.</summary>
    public static LocalDate WeekEnd(LocalDate first) => first.PlusDays(DaysOfWeek - 1);
}
