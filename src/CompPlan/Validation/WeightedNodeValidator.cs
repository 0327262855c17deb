using System.Globalization;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A weighted node has parts whose weights fit their unit; each part is reviewed below it.</summary>
internal sealed class WeightedNodeValidator : ComponentValidator<WeightedNode>
{
    public WeightedNodeValidator()
    {
        Check("parts", IssueCodes.EmptyList, node => node.Parts.Count > 0, _ => "The list is empty; it needs at least one part.", "State at least one part.");
        Each(report => report.Add(OptionReview.Of(report.Component.Unit, "unit")));
        Each(report => report.Add(WeightReview.Of(
            report.Component.Unit, [.. report.Component.Parts.Select(part => part.Weight)], "parts", "weight")));
        Each(report => report.Add(TermsReview.Rounding(report.Component.PartRounding, "partRounding")));
        Each(report => report.Add(ScoreReview.Common(report.Component)));
        Each(report => report.Add(report.Component.Parts.SelectMany(
            (part, i) => ScoreReview.OfNode(part.Node, string.Create(CultureInfo.InvariantCulture, $"parts[{i}].node")))));
    }
}
