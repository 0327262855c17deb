using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>A row of <c>scores</c>. Its ratios are fractions of one, so that attainment is actual ÷ target as it stands.</summary>
internal static class RunScoreCodec
{
    private static readonly Names<RatioUnit> Unit = Names<RatioUnit>.Of(("fraction", RatioUnit.Fractional));

    public static RunScore? Read(ObjectReader from)
    {
        var bonus = from.Id("bonus");
        var period = from.Period("period");
        var goal = from.Id("goal");
        var actual = from.Number("actual");
        var target = from.OptionalNumber("target");
        from.UnitOf(Unit, RatioUnit.Fractional);
        var attainment = from.Number("attainment");
        var payout = from.Number("payout");
        return from.Build(() => RunScore.Of(bonus, period, goal, actual, target, attainment, payout));
    }

    public static void Write(RunScore row, ObjectWriter to)
    {
        to.Text("bonus", row.Bonus);
        to.Text("period", row.Period);
        to.Text("goal", row.Goal);
        to.Number("actual", row.Actual);
        to.Number("target", row.Target);
        to.Choice("unit", RatioUnit.Fractional, Unit);
        to.Number("attainment", row.Attainment);
        to.Number("payout", row.Payout);
    }
}
