using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>The dated rates of charges.</summary>
internal static class EmployerCostCodec
{
    public static EmployerCost? Read(ObjectReader from)
    {
        var rates = from.Parts("rates", ReadRate);
        return from.Build(() => EmployerCost.Of(rates));
    }

    public static void Write(EmployerCost cost, ObjectWriter to) => to.Parts("rates", cost.Rates, WriteRate);

    private static ChargeRate? ReadRate(ObjectReader from)
    {
        var first = from.Date("from");
        var last = from.Date("to");
        var rate = from.Ratio("value", from.RatioUnit());
        var clause = from.OptionalText("clause");
        return from.Build(() => ChargeRate.Of(first, last, rate, clause));
    }

    private static void WriteRate(ChargeRate rate, ObjectWriter to)
    {
        to.Date("from", rate.From);
        to.Date("to", rate.To);
        to.PercentUnit();
        to.Percent("value", rate.Rate);
        to.Text("clause", rate.Clause);
    }
}
