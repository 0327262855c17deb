using CompPlan.Goals;

namespace CompPlan.Validation;

/// <summary>A gate names what it observes, and its effect cannot raise a score.</summary>
internal sealed class GateValidator : ComponentValidator<Gate>
{
    public GateValidator()
    {
        Each(report => report.Add(ConditionReview.Of(report.Component.Condition, "condition")));
        Each(report => report.Add(EffectReview.OfGate(report.Component.Effect, "effect")));
    }
}
