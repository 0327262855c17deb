using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>When earned periods are paid.</summary>
internal static class PayoutScheduleCodec
{
    public static PayoutSchedule? Read(ObjectReader from)
    {
        var cadence = from.Choice("cadence", CadenceNames.All);
        var lag = from.WholeNumber("lag", int.MinValue, int.MaxValue);
        return from.Build(() => PayoutSchedule.Of(cadence, lag));
    }

    public static void Write(PayoutSchedule schedule, ObjectWriter to)
    {
        to.Choice("cadence", schedule.Cadence, CadenceNames.All);
        to.Whole("lag", schedule.Lag);
    }
}
