using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a goal can be told about itself, without the measures of the plan.</summary>
internal static class GoalReview
{
    /// <summary>All findings about <paramref name="goal"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(Goal goal, string path) => new GoalValidator().Review(goal, path);
}
