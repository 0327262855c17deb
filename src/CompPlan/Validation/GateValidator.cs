using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A gate names what it observes, and its effect cannot raise a score or turn it negative.</summary>
internal sealed class GateValidator : ComponentValidator<Gate>
{
    public GateValidator()
    {
        Each(report => report.Add(Observed(report.Component.Condition)));
        Each(report => report.Add(OptionReview.Of(report.Component.Condition.Comparison, "condition.comparison")));
        Each(report => report.Add(Effect(report.Component.Effect)));
    }

    private static IEnumerable<Issue> Observed(GateCondition condition) => condition switch
    {
        AttainmentCondition attainment => IdReview.Form(attainment.Goal, "condition.goal"),
        MeasureCondition measure => IdReview.Form(measure.Measure, "condition.measure"),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Kind, "The family of gate conditions is closed."),
    };

    private static IEnumerable<Issue> Effect(GateEffect effect) => effect switch
    {
        PaysNothing => [],
        CapsAt { Cap.Sign: < 0 } caps => [BoundReview.Negative("effect.value", caps.Cap)],
        CapsAt => [],
        Multiplies times when times.Factor.Sign < 0 || times.Factor > Fraction.One => [Factor(times)],
        Multiplies => [],
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Kind, "The family of gate effects is closed."),
    };

    private static Issue Factor(Multiplies times) => Issue.Error(
        IssueCodes.NumberRange, "effect.value", $"The factor is {times.Factor}; a closed gate leaves a part of 0 to 1 (0 % to 100 %).", "State a factor from 0 to 1.");
}
