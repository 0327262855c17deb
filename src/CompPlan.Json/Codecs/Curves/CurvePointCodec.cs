using CompPlan.Curves;
using CompPlan.Json.Binding;
using CompPlan.Json.Lexical;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Curves;

/// <summary>A point or a step of a curve: x on the curve's axis, the payout in the curve's unit; a point may be a jump.</summary>
internal static class CurvePointCodec
{
    public static CurvePoint? ReadStep(ObjectReader from, CurveNumbers numbers)
    {
        var x = numbers.X(from, "x");
        var payout = numbers.Payout(from, "payout");
        return from.Build(() => CurvePoint.Of(x, payout));
    }

    public static CurvePoint? ReadPoint(ObjectReader from, CurveNumbers numbers)
    {
        var x = numbers.X(from, "x");
        var payout = numbers.Payout(from, "payout");
        var after = numbers.OptionalPayout(from, "after");
        var side = from.OptionalChoice("side", CurveNames.Sides);
        if (from.Has("after") != from.Has("side") && !from.IsCut)
            from.RefuseWhole(
                from.Has("after") ? "after" : "side",
                new TextFault(
                    IssueCodes.MissingField,
                    "A jump states both the payout from x on and the side to which x itself belongs.",
                    "State \"after\" and \"side\": \"from\" pays \"after\" at x itself, \"upTo\" pays \"payout\" there; or neither of them."));
        return from.Build(() => after is { } next && side is { } of ? CurvePoint.Jump(x, payout, next, of) : CurvePoint.Of(x, payout));
    }

    public static void Write(CurvePoint point, CurveNumbers numbers, ObjectWriter to)
    {
        numbers.X(to, "x", point.X);
        numbers.Payout(to, "payout", point.Payout);
        numbers.Payout(to, "after", point.After);
        to.OptionalChoice("side", point.Side, CurveNames.Sides);
    }
}
