using CompPlan.Curves;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The reading of a curve in English: where on the curve, in the unit of what it reads.</summary>
internal static class CurveText
{
    internal static string Of(CurveNode node)
    {
        var reading = node.Reading;
        return $" = read at {EnglishNumbers.Of(node.Inputs[0])}: {Place(node, reading)}{Bound(reading)}";
    }

    private static string Place(CurveNode node, CurveReading reading) => reading.Place switch
    {
        CurvePlace.Point => $"the point where {Point(node, 0)}",
        CurvePlace.Segment => $"on the line between {Point(node, 0)} and {Point(node, 1)}",
        CurvePlace.Step => $"the step {(((StepCurve)reading.Curve).Side == StepSide.From ? "from" : "up to")} {Point(node, 0)}",
        CurvePlace.NoStep => $"no step, which pays {Payout(((StepCurve)reading.Curve).Otherwise)}",
        CurvePlace.Below => End(node, reading, "below the first point"),
        _ => End(node, reading, "above the last point"),
    };

    private static string End(CurveNode node, CurveReading reading, string where) => reading.End switch
    {
        CurveEnd.Nothing => $"{where} {X(node, 0)}, where nothing is paid",
        CurveEnd.Hold => $"{where}, whose payout holds: {Point(node, 0)}",
        _ => $"{where}, on the line drawn on through {Point(node, 0)} and {Point(node, 1)}",
    };

    private static string Bound(CurveReading reading)
    {
        if (reading.Capped)
            return $"; {Payout(reading.Unbounded)} is cut to the curve's cap of {Payout(reading.Payout)}";
        return reading.Floored ? $"; {Payout(reading.Unbounded)} is raised to the curve's floor of {Payout(reading.Payout)}" : "";
    }

    private static string Point(CurveNode node, int used) => $"{X(node, used)} pays {Payout(node.Reading.Used[used].Payout)}";

    private static string X(CurveNode node, int used) => EnglishNumbers.Of(node.Reading.Used[used].X, node.Inputs[0].Unit);

    private static string Payout(Fraction payout) => EnglishNumbers.Of(payout, Unit.Ratio);
}
