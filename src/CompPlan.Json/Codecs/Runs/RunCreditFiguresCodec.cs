using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>A row of <c>creditFigures</c>. Its ratios are fractions of one.</summary>
internal static class RunCreditFiguresCodec
{
    private static readonly Names<RatioUnit> Unit = Names<RatioUnit>.Of(("fraction", RatioUnit.Fractional));

    public static RunCreditFigures? Read(ObjectReader from)
    {
        var rule = from.Id("rule");
        var period = from.Period("period");
        var department = from.Id("department");
        var actor = from.OptionalId("actor");
        var deals = from.WholeNumber("deals", 0, int.MaxValue);
        var touches = from.WholeNumber("touches", 0, int.MaxValue);
        var selfLogged = from.WholeNumber("selfLogged", 0, int.MaxValue);
        var credit = from.Amount("credit");
        var withRepeats = from.OptionalAmount("withRepeats");
        from.UnitOf(Unit, RatioUnit.Fractional);
        var touchesPerDeal = from.OptionalNumber("touchesPerDeal");
        var selfLoggedShare = from.OptionalNumber("selfLoggedShare");
        var movedShare = from.OptionalNumber("movedShare");
        return from.Build(() => RunCreditFigures.Of(
            rule, period, department, actor, deals, touches, selfLogged, credit, withRepeats, touchesPerDeal, selfLoggedShare, movedShare));
    }

    public static void Write(RunCreditFigures row, ObjectWriter to)
    {
        to.Text("rule", row.Rule);
        to.Text("period", row.Period);
        to.Text("department", row.Department);
        to.Text("actor", row.Actor);
        to.Whole("deals", row.Deals);
        to.Whole("touches", row.Touches);
        to.Whole("selfLogged", row.SelfLogged);
        to.Amount("credit", row.Credit);
        to.Amount("withRepeats", row.WithRepeats);
        to.Choice("unit", RatioUnit.Fractional, Unit);
        to.Number("touchesPerDeal", row.TouchesPerDeal);
        to.Number("selfLoggedShare", row.SelfLoggedShare);
        to.Number("movedShare", row.MovedShare);
    }
}
