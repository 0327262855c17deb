using CompPlan.Json.Binding;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>The legal holidays of Alsace and Moselle.</summary>
internal sealed class AlsaceMoselleHolidaysCodec : VariantCodec<HolidaySet, AlsaceMoselleHolidays>
{
    public override string Kind => "alsaceMoselle";

    protected override AlsaceMoselleHolidays? Read(ObjectReader from) => from.Build(AlsaceMoselleHolidays.Of);

    protected override void Write(AlsaceMoselleHolidays set, ObjectWriter to)
    {
    }
}
