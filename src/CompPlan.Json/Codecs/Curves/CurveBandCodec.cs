using CompPlan.Curves;
using CompPlan.Json.Binding;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>A band of a tiered curve: its ends, one of a rate, a spread amount or a flat amount, and the bounds of its part.</summary>
internal static class CurveBandCodec
{
    public static CurveBand? Read(ObjectReader band, CurveNumbers numbers)
    {
        var from = numbers.X(band, "from");
        var to = numbers.OptionalX(band, "to");
        var rate = numbers.OptionalRate(band, "rate");
        var amount = numbers.OptionalPayout(band, "amount");
        var flat = numbers.OptionalPayout(band, "flat");
        var min = numbers.OptionalPayout(band, "min");
        var max = numbers.OptionalPayout(band, "max");
        var stated = new[] { "rate", "amount", "flat" }.Count(band.Has);
        if (stated != 1 && band.IsCut)
            band.Fail();
        else if (stated != 1)
            Refuse(band, stated);
        if (flat is not null && (min ?? max) is not null)
            Refuse(band);
        return band.Build(() => rate is { } ratio
            ? CurveBand.AtRate(from, to, ratio, min, max)
            : amount is { } spread ? CurveBand.Spread(from, to, spread, min, max) : CurveBand.Flat(from, to, flat!.Value));
    }

    public static void Write(CurveBand band, CurveNumbers numbers, ObjectWriter to)
    {
        numbers.X(to, "from", band.From);
        numbers.X(to, "to", band.To);
        if (band.Payment == BandPayment.Rate)
            numbers.Rate(to, "rate", band.Value);
        else
            numbers.Payout(to, band.Payment == BandPayment.Spread ? "amount" : "flat", band.Value);
        numbers.Payout(to, "min", band.Min);
        numbers.Payout(to, "max", band.Max);
    }

    private static void Refuse(ObjectReader band, int stated)
    {
        band.Reading.Findings.Error(
            stated == 0 ? IssueCodes.MissingField : IssueCodes.OptionConflict,
            band.Path,
            band.Place,
            stated == 0 ? "The band does not say what it pays." : "The band says in several ways what it pays.",
            "State one of \"rate\" (for each unit of x), \"amount\" (spread over the band) and \"flat\" (in whole).");
        band.Fail();
    }

    private static void Refuse(ObjectReader band)
    {
        band.Reading.Findings.Error(
            IssueCodes.OptionConflict, band.Path, band.Place, "A flat amount has neither a least nor a greatest part.", "Remove \"min\" and \"max\", or state a rate.");
        band.Fail();
    }
}
