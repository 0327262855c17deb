using CompPlan.Json.Binding;
using CompPlan.Json.Lexical;
using CompPlan.Periods;

namespace CompPlan.Json.Codecs.Periods;

/// <summary>Days off that the plan lists itself.</summary>
internal sealed class DatedHolidaysCodec : VariantCodec<HolidaySet, DatedHolidays>
{
    public override string Kind => "dates";

    protected override DatedHolidays? Read(ObjectReader from)
    {
        var name = from.OptionalText("name");
        var dates = from.Dates("dates");
        return from.Build(() => DatedHolidays.Of(dates, name));
    }

    protected override void Write(DatedHolidays set, ObjectWriter to)
    {
        to.Text("name", set.Name);
        to.Ids("dates", set.Dates.Select(DateText.Write));
    }
}
