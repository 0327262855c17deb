using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The reading of a curve in English: where on the curve, in the unit of what it reads.</summary>
internal static class CurveText
{
    internal static string Of(CurveNode node)
    {
        var reading = node.Reading;
        return $" = read at {EnglishNumbers.Of(node.Inputs[0])}: {Place(node, reading)}{Bound(node, reading)}";
    }

    private static string Place(CurveNode node, CurveReading reading) => reading.Curve switch
    {
        MarginalCurve or WholeCurve or BucketCurve => TierText.Of(node),
        StepCurve step => Step(node, step, reading),
        _ => reading.Place switch
        {
            CurvePlace.Point => At(node, reading.Used[0]),
            CurvePlace.Segment => $"on the line between {Point(node, reading.Used[0].X, reading.Used[0].Right)} and {Point(node, reading.Used[1].X, reading.Used[1].Payout)}",
            CurvePlace.Below => End(node, reading, "below the first point", reading.Used[0].Payout),
            _ => End(node, reading, "above the last point", reading.Used[0].Right),
        },
    };

    private static string Step(CurveNode node, StepCurve curve, CurveReading reading) => reading.Place == CurvePlace.Step
        ? $"the step {(curve.Side == StepSide.From ? "from" : "up to")} {Point(node, reading.Used[0].X, reading.Used[0].Payout)}"
        : $"no step, which pays {Payout(node, curve.Otherwise)}";

    private static string At(CurveNode node, CurvePoint point) => point.After is { } after
        ? $"the jump at {X(node, point.X)} from {Payout(node, point.Payout)} to {Payout(node, after)}, which counts {(point.Side == StepSide.From ? "from there on" : "above it only")}"
        : $"the point where {Point(node, point.X, point.Payout)}";

    private static string End(CurveNode node, CurveReading reading, string where, Fraction held) => reading.End switch
    {
        CurveEnd.Nothing => $"{where} {X(node, reading.Used[0].X)}, where nothing is paid",
        CurveEnd.Hold => $"{where}, whose payout holds: {Point(node, reading.Used[0].X, held)}",
        _ => $"{where}, on the line drawn on through {Point(node, reading.Used[0].X, reading.Used[0].Right)} and {Point(node, reading.Used[1].X, reading.Used[1].Payout)}",
    };

    private static string Bound(CurveNode node, CurveReading reading)
    {
        if (reading.Capped)
            return $"; {Payout(node, reading.Unbounded)} is cut to the curve's cap of {Payout(node, reading.Payout)}";
        return reading.Floored ? $"; {Payout(node, reading.Unbounded)} is raised to the curve's floor of {Payout(node, reading.Payout)}" : "";
    }

    private static string Point(CurveNode node, Fraction x, Fraction payout) => $"{X(node, x)} pays {Payout(node, payout)}";

    private static string X(CurveNode node, Fraction x) => EnglishNumbers.Of(x, node.Inputs[0].Unit);

    private static string Payout(CurveNode node, Fraction payout) => EnglishNumbers.Of(payout, node.Unit);
}
