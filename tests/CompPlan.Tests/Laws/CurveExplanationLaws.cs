using CompPlan.Curves;
using CompPlan.Statements;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The reading explained is the value, for every kind of curve; a wrong explanation of any of them is refused.</summary>
[Properties(Arbitrary = [typeof(CurveGenerators)], MaxTest = 300)]
public class CurveExplanationLaws
{
    [Property]
    public void A_reading_explained_is_the_value(PayoutCurve curve, Fraction x)
    {
        foreach (var at in CurvePlaces.BordersOf(curve).Append(x))
        {
            var node = Explained(curve, at);
            Assert.Empty(CurveChecker.Faults((CurveData)node.Own!, Ratio.Of(at), node.Value));
        }
    }

    [Property]
    public void A_wrong_explanation_is_refused(PayoutCurve curve, Fraction x)
    {
        var node = Explained(curve, x);
        var data = (CurveData)node.Own!;
        Assert.NotEmpty(CurveChecker.Faults(data, Ratio.Of(x), node.Value + Ratio.Of(1, 97)));
        Assert.All(CurveTampering.Of(data), wrong => Assert.NotEmpty(CurveChecker.Faults(wrong, Ratio.Of(x), node.Value)));
    }

    [Property]
    public void Every_reading_has_words(PayoutCurve curve, Fraction x)
    {
        foreach (var at in CurvePlaces.BordersOf(curve).Append(x))
            Assert.Contains("read at", string.Join(' ', ExplanationText.LinesOf(Node(curve, at))), StringComparison.Ordinal);
    }

    private static ExplanationData Explained(PayoutCurve curve, Fraction x) => new ExplanationReader().Read(Node(curve, x));

    private static CurveNode Node(PayoutCurve curve, Fraction x) => CurveNode.Of(
        Label.Of("goal.payout", "g"),
        FactLeaf.Of(Label.Of("measure.reported", "m", "2026"), curve.Axis == CurveAxis.Ratio ? Unit.Ratio : Unit.Days, x, "measurements", "m"),
        curve,
        curve.Read(x));
}
