using CompPlan.Curves;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>What can stand in the way of scoring one goal over one period.</summary>
internal static class GoalFaults
{
    /// <summary>An attainment above this, or below zero, is worth a look: 1,000 %.</summary>
    private static readonly Fraction Outlier = 10;

    /// <summary>The figures of <paramref name="goal"/>, or null, and what is wrong or worth a look; its measure may be missing.</summary>
    public static (GoalFigures? Figures, List<Issue> Issues) Resolve(
        Goal goal, MeasuredValue? measured, PlanCalendar calendar, PerformancePeriod period, string path)
    {
        var issues = new List<Issue>();
        var target = Target(goal, calendar, period, path, issues);
        if (goal.Attainment.Axis == CurveAxis.Ratio && target is { Value.Sign: <= 0 })
            issues.Add(TargetNotPositive(goal, target, path));
        if (goal.Attainment.DividesByActual && measured is { Value.Sign: 0 })
            issues.Add(ActualZero(goal, measured, path));
        if (issues.Count > 0 || measured is null)
            return (null, issues);
        var attainment = goal.Attainment.Attain(measured.Value, target?.Value).Value;
        if (goal.Attainment.Axis == CurveAxis.Ratio && (attainment.Sign < 0 || attainment > Outlier))
            issues.Add(FarOut(goal, period, attainment, path));
        return (GoalFigures.Of(goal, measured, target), issues);
    }

    private static TargetReading? Target(Goal goal, PlanCalendar calendar, PerformancePeriod period, string path, List<Issue> issues)
    {
        if (goal.Targets is not { } schedule)
        {
            if (goal.Attainment.NeedsTarget)
                issues.Add(NoTargets(goal, path));
            return null;
        }
        var resolution = TargetResolution.Of(schedule, calendar, period);
        issues.AddRange(resolution.Issues.Select(issue => issue.Below(path + ".targets")));
        return resolution.Target;
    }

    private static Issue NoTargets(Goal goal, string path) => Issue.Error(
        IssueCodes.TargetMissing, path + ".targets", $"The goal '{goal.Id}' has no targets and its attainment needs one.", "State the targets, or let the curve read the raw value.");

    private static Issue TargetNotPositive(Goal goal, TargetReading target, string path) => target.Value.Sign == 0
        ? Issue.Error(
            IssueCodes.TargetZero, path + ".targets", $"The target of '{goal.Id}' for {target.Period.Name} is zero; attainment is measured against a target above zero.", "State a target above zero, or let the curve read the variance or the raw value.")
        : Issue.Error(
            IssueCodes.NumberRange, path + ".targets", $"The target of '{goal.Id}' for {target.Period.Name} is {target.Value}; against a target below zero a better result would give a lower attainment.", "State a target above zero, or let the curve read the variance or the raw value.");

    private static Issue ActualZero(Goal goal, MeasuredValue measured, string path) => Issue.Error(
        IssueCodes.DivisionByZero, path + ".attainment", $"'{measured.Measure.Id}' is zero in {measured.Period.Name} and the attainment of '{goal.Id}' is target ÷ actual.", "Use the inverse 'twoMinusRatio', or let the curve read the raw value.");

    private static Issue FarOut(Goal goal, PerformancePeriod period, Fraction attainment, string path) => Issue.Warning(
        IssueCodes.WarnOutlier, path, $"The attainment of '{goal.Id}' for {period.Name} is {Percent(attainment)}, outside 0 % to 1,000 %.", "Check the measurement and the target; the curve's ends and caps decide what it pays.");

    private static string Percent(Fraction ratio)
    {
        var rounded = RoundingRule.ToDecimals(4, MidpointRule.HalfUp).Apply(ratio);
        return (rounded == ratio ? "" : "about ") + rounded * 100 + " %";
    }
}
