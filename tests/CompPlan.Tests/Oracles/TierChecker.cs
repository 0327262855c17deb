using System.Numerics;

namespace CompPlan.Tests.Oracles;

/// <summary>Bands and buckets once more, from their terms: bands searched from the top, buckets filled by taking them off one by one.</summary>
internal static class TierChecker
{
    public static (string Segment, PointData[] Used, PartData[] Parts, Ratio Unbounded) Read(CurveData curve, Ratio x)
    {
        var (segment, parts) = curve.Buckets is { } buckets ? Filled(buckets, x) : curve.Kind == "marginal" ? Marginal(curve, x) : Whole(curve, x);
        return (segment, [], parts, parts.Aggregate(default(Ratio), (sum, part) => sum + part.Payout));
    }

    private static (string, PartData[]) Marginal(CurveData curve, Ratio x)
    {
        var last = LastBegun(curve, x);
        if (last < 0)
            return ("below", []);
        var parts = curve.Bands.Take(last + 1).Select((band, i) =>
        {
            var end = band.To is { } to && to < x ? to : x;
            var unbounded = band.Payment switch
            {
                "rate" => band.Value * end - band.Value * band.From,
                "spread" => band.Value * ((end - band.From) / (band.To!.Value - band.From)),
                "flat" => band.Value,
                _ => throw new InvalidOperationException($"A band does not pay by '{band.Payment}'."),
            };
            return new PartData(i + 1, end - band.From, unbounded, end > band.From ? Between(band, unbounded) : unbounded);
        });
        return (Above(curve, last, x) ? "above" : $"band {last + 1}", [.. parts]);
    }

    private static (string, PartData[]) Whole(CurveData curve, Ratio x)
    {
        var at = LastBegun(curve, x);
        if (at < 0)
            return ("below", []);
        var band = curve.Bands[at];
        var unbounded = band.Payment == "flat" ? band.Value : x * band.Value;
        return ($"band {at + 1}", [new PartData(at + 1, x, unbounded, Between(band, unbounded))]);
    }

    private static (string, PartData[]) Filled(BucketData buckets, Ratio x)
    {
        var parts = new List<PartData>();
        var left = x - buckets.From;
        while (parts.Count < buckets.Amounts.Count && left >= buckets.Size)
        {
            left -= buckets.Size;
            parts.Add(new PartData(parts.Count + 1, Ratio.Of(1), buckets.Amounts[parts.Count], buckets.Amounts[parts.Count]));
        }
        var more = left.Sign > 0 ? (left / buckets.Size).Floor() : BigInteger.Zero;
        if (parts.Count == buckets.Amounts.Count && buckets.Repeat)
        {
            var all = buckets.Amounts[^1] * Ratio.Of(more + 1);
            parts[^1] = new PartData(parts.Count, Ratio.Of(more + 1), all, all);
        }
        var full = (parts.Count == buckets.Amounts.Count ? more : 0) + parts.Count;
        return (full.IsZero ? "no bucket" : $"bucket {full}", [.. parts]);
    }

    /// <summary>The last band that x has begun, looked for from the top; −1 for none.</summary>
    private static int LastBegun(CurveData curve, Ratio x)
    {
        var i = curve.Bands.Count - 1;
        while (i >= 0 && (curve.Side == "from" ? x < curve.Bands[i].From : x <= curve.Bands[i].From))
            i--;
        return i;
    }

    private static bool Above(CurveData curve, int last, Ratio x) =>
        curve.Bands[last].To is { } to && (curve.Side == "from" ? to <= x : to < x);

    private static Ratio Between(BandData band, Ratio value)
    {
        var raised = band.Min is { } min && min > value ? min : value;
        return band.Max is { } max && max < raised ? max : raised;
    }
}
