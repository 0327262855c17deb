using CompPlan.Goals;

namespace CompPlan.Validation;

/// <summary>A leaf names its goal.</summary>
internal sealed class GoalNodeValidator : ComponentValidator<GoalNode>
{
    public GoalNodeValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Goal, "goal")));
        Each(report => report.Add(ScoreReview.Common(report.Component)));
    }
}
