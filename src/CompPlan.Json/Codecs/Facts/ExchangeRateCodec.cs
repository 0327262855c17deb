using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>What a currency was worth in another.</summary>
internal static class ExchangeRateCodec
{
    public static ExchangeRate? Read(ObjectReader from)
    {
        var source = from.CurrencyCode("from");
        var target = from.CurrencyCode("to");
        var on = from.Date("on");
        var rate = from.Number("rate");
        var knownOn = from.Date("knownOn");
        return from.Build(() => ExchangeRate.Of(source!, target!, on, rate, knownOn, from.Source));
    }

    public static void Write(ExchangeRate row, ObjectWriter to)
    {
        to.Text("from", row.From.Code);
        to.Text("to", row.To.Code);
        to.Date("on", row.On);
        to.Number("rate", row.Rate);
        to.Date("knownOn", row.KnownOn);
    }
}
