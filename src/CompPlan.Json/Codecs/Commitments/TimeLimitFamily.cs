using CompPlan.Commitments;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>The table of time limits.</summary>
internal static class TimeLimitFamily
{
    public static Family<TimeLimit> All { get; } = Family<TimeLimit>.Of(
        new MinutesLimitCodec(), new HoursLimitCodec(), new BusinessHoursLimitCodec(), new DaysLimitCodec(), new BusinessDaysLimitCodec(), new EndOfDayLimitCodec());
}
