using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>Presence in calendar months; a part of a month counts its days as stated.</summary>
public sealed record PresenceInMonths : PresenceRule
{
    private const int Thirty = 30;

    private PresenceInMonths(MonthParts parts, RoundingRule? rounding, TargetProration? targetBonus)
        : base(rounding, targetBonus) => Parts = parts;

    /// <summary>What a day is worth.</summary>
    public MonthParts Parts { get; }

    internal override string Kind => "months";

    /// <summary>Months, with a rounding of the factor and a proration of target bonuses where they are stated.</summary>
    public static PresenceInMonths Of(MonthParts parts, RoundingRule? rounding = null, TargetProration? targetBonus = null) =>
        new(parts, rounding, targetBonus);

    internal override DayWeights WeightsOf(PerformancePeriod period, WorkingDays? working)
    {
        if (Parts == MonthParts.Thirtieths)
            return DayWeights.Of(period, Thirty, ThirtiethsOf);
        var common = Common(period);
        return DayWeights.Of(period, common, day => common / Length(day));
    }

    internal override Fraction InYear(int year, WorkingDays? working) => 12;

    /// <summary>How many thirtieths of a month a day is.</summary>
    internal static long ThirtiethsOf(int day)
    {
        var (date, length) = (Days.ToDate(day), Length(day));
        return date.Day == 31 ? 0 : date.Day == length && length < Thirty ? Thirty - length + 1 : 1;
    }

    /// <summary>The days of the calendar month of a day.</summary>
    internal static int Length(int day)
    {
        var date = Days.ToDate(day);
        return NodaTime.CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);
    }

    /// <summary>The least common multiple of the lengths of the months of a period.</summary>
    private static long Common(PerformancePeriod period)
    {
        var common = 1L;
        for (var day = Days.Of(period.First); day <= Days.Of(period.Last); day++)
        {
            var (length, left, right) = (Length(day), common, (long)Length(day));
            while (right != 0)
                (left, right) = (right, left % right);
            common *= length / left;
        }
        return common;
    }
}
