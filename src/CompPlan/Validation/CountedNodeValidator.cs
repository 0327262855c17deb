using CompPlan.Goals;

namespace CompPlan.Validation;

/// <summary>A counted node has nodes to count, a threshold for them and a curve for their number.</summary>
internal sealed class CountedNodeValidator : ComponentValidator<CountedNode>
{
    public CountedNodeValidator()
    {
        Each(report => report.Add(ScoreReview.Common(report.Component)));
        Each(report => report.Add(NodeListReview.Of(report.Component.Nodes, "")));
        Each(report => report.Add(OptionReview.Of(report.Component.Met.Comparison, "met.comparison")));
        Each(report => report.Add(OptionReview.Of(report.Component.Met.Level.Unit, "met.unit")));
        Each(report => report.Add(CurveReview.Of(report.Component.Curve, "curve")));
    }
}
