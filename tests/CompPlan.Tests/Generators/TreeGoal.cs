using CompPlan.Curves;
using CompPlan.Goals;

namespace CompPlan.Tests.Generators;

/// <summary>A goal that a generated tree may name, with what must be known of it; levels are those of its measure where it is rated once a period.</summary>
public sealed record TreeGoal(string Id, string Measure, bool HasAttainment, PayoutUnit Pays, IReadOnlyList<string> Levels)
{
    public static TreeGoal Of(Goal goal, IReadOnlyList<string>? levels = null) =>
        new(goal.Id, goal.Measure, goal.Attainment.Axis == CurveAxis.Ratio, goal.Curve.Pays, levels ?? []);
}
