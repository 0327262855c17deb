using System.Text;
using CompPlan.Attribution;
using CompPlan.Facts;

namespace CompPlan.Tests.Generators;

/// <summary>A rule, some deals and their touches, and a zone.</summary>
public sealed record AttributionCase(AttributionRule Rule, IReadOnlyList<Deal> Deals, IReadOnlyList<Touch> Touches, string Zone)
{
    public override string ToString()
    {
        var text = new StringBuilder($"{Zone}");
        foreach (var terms in Rule.Terms)
            text.Append($"\n{terms}");
        if (Rule.Terms[0].Model is MilestoneModel milestones)
            text.Append('\n').Append(string.Join(" ", milestones.Weights.Select(item => $"{item.Milestone}={item.Weight}")));
        foreach (var deal in Deals)
            text.Append('\n').Append(deal);
        foreach (var touch in Touches)
            text.Append('\n').Append(touch);
        return text.ToString();
    }
}
