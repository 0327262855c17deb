using CompPlan.Goals;

namespace CompPlan.Validation;

/// <summary>A second curve stands over one node.</summary>
internal sealed class CurvedNodeValidator : ComponentValidator<CurvedNode>
{
    public CurvedNodeValidator()
    {
        Each(report => report.Add(ScoreReview.Common(report.Component)));
        Each(report => report.Add(ScoreReview.OfNode(report.Component.Node, "node")));
        Each(report => report.Add(CurveReview.Of(report.Component.Curve, "curve")));
    }
}
