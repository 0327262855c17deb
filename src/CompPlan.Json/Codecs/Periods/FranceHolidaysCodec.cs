using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>The legal holidays of France.</summary>
internal sealed class FranceHolidaysCodec : VariantCodec<HolidaySet, FranceHolidays>
{
    public override string Kind => "france";

    protected override FranceHolidays? Read(ObjectReader from) => from.Build(FranceHolidays.Of);

    protected override void Write(FranceHolidays set, ObjectWriter to)
    {
    }
}
