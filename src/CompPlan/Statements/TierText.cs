using System.Globalization;
using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The reading of bands and buckets in English: what each of them adds.</summary>
internal static class TierText
{
    /// <summary>Of more parts than these only the last ones are written out.</summary>
    private const int MostParts = 5;

    internal static string Of(CurveNode node)
    {
        var reading = node.Reading;
        if (reading.Curve is BucketCurve buckets)
            return Full(node, buckets) + (reading.Parts.Count == 0 ? ", nothing is paid" : ": " + Parts(node, part => Bucket(node, buckets, part)));
        if (reading.Place == CurvePlace.Below)
            return $"below the first band, which begins at {X(node, Bands(reading)[0].From)}, nothing is paid";
        var where = reading.Place == CurvePlace.Above
            ? $"above the last band, which ends at {X(node, Bands(reading)[^1].To!.Value)}"
            : $"in band {EnglishNumbers.Of(reading.Number)}";
        return $"{where}: {Parts(node, part => Band(node, Bands(reading)[part.Number - 1], part))}{Blended(node)}";
    }

    private static ValueList<CurveBand> Bands(CurveReading reading) =>
        reading.Curve is MarginalCurve marginal ? marginal.Bands : ((WholeCurve)reading.Curve).Bands;

    private static string Full(CurveNode node, BucketCurve curve)
    {
        var full = curve.Full(node.Reading.Input);
        var from = curve.From is { } first ? " from " + X(node, first) : "";
        return $"{(full.IsZero ? "no" : full.ToString("N0", CultureInfo.InvariantCulture))} full {(full.IsOne ? "bucket" : "buckets")} of {X(node, curve.Size)}{from}";
    }

    private static string Parts(CurveNode node, Func<CurvePart, string> say)
    {
        var parts = node.Reading.Parts;
        var left = parts.Count > MostParts ? parts.Count - MostParts : 0;
        var before = parts.Take(left).Aggregate(Fraction.Zero, (sum, part) => sum + part.Payout);
        var written = parts.Skip(left).Select(say);
        return string.Join(" + ", left == 0 ? written : written.Prepend($"{Payout(node, before)} for the first {EnglishNumbers.Of(left)}"));
    }

    private static string Bucket(CurveNode node, BucketCurve curve, CurvePart part)
    {
        var amount = Payout(node, curve.Amounts[part.Number - 1]);
        return part.Slice == 1 ? amount : $"{EnglishNumbers.Of(part.Slice, Unit.Count)} × {amount}";
    }

    private static string Band(CurveNode node, CurveBand band, CurvePart part)
    {
        var own = band.Payment switch
        {
            BandPayment.Rate => $"{X(node, part.Slice)} × {Rate(node, band.Value)}",
            BandPayment.Spread => $"{X(node, part.Slice)} of {X(node, band.To!.Value - band.From)} for {Payout(node, band.Value)}",
            _ => $"{Payout(node, band.Value)} flat",
        };
        if (part.Payout == part.Unbounded)
            return own;
        return part.Payout > part.Unbounded
            ? $"{Payout(node, part.Payout)}, the least for {own}"
            : $"{Payout(node, part.Payout)}, the most for {own}";
    }

    /// <summary>Several bands pay as one rate on all of the input would.</summary>
    private static string Blended(CurveNode node) => node.Reading is { Parts.Count: > 1, Capped: false, BlendedRate: { } rate }
        ? $"; blended {Rate(node, rate)}"
        : "";

    /// <summary>A rate in percent where it is a ratio: of ratios, or of money on money.</summary>
    private static string Rate(CurveNode node, Fraction rate) => EnglishNumbers.Of(
        rate, node.Curve.Pays == PayoutUnit.Ratio || node.Inputs[0].Unit.Kind == UnitKind.Amount ? Unit.Ratio : Unit.Count);

    private static string X(CurveNode node, Fraction x) => EnglishNumbers.Of(x, node.Inputs[0].Unit);

    private static string Payout(CurveNode node, Fraction payout) => EnglishNumbers.Of(payout, node.Unit);
}
