using CompPlan.Commitments;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Commitments;

/// <summary>The close of an open day.</summary>
internal sealed class EndOfDayLimitCodec : VariantCodec<TimeLimit, EndOfDayLimit>
{
    public override string Kind => "endOfDay";

    protected override EndOfDayLimit? Read(ObjectReader from)
    {
        var count = from.WholeNumber("count", int.MinValue, int.MaxValue);
        var hours = from.Id("openingHours");
        return from.Build(() => EndOfDayLimit.Of(count, hours));
    }

    protected override void Write(EndOfDayLimit limit, ObjectWriter to)
    {
        to.Whole("count", limit.Count);
        to.Text("openingHours", limit.OpeningHours);
    }
}
