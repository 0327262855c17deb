using System.Globalization;
using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A goal has an id and a measure, the targets its attainment needs, and a curve that reads what the attainment gives.</summary>
internal sealed class GoalValidator : ComponentValidator<Goal>
{
    public GoalValidator()
    {
        Each(report => report.Add(IdReview.Form(report.Component.Id, "id").Concat(IdReview.Form(report.Component.Measure, "measure"))));
        Check(
            "targets",
            IssueCodes.TargetMissing,
            goal => goal.Targets is not null || !goal.Attainment.NeedsTarget,
            goal => $"The goal '{goal.Id}' has no targets and its attainment needs one.",
            "State the targets, or let the curve read the raw value.");
        Check(
            "curve.axis",
            IssueCodes.OptionConflict,
            goal => goal.Curve.Axis == goal.Attainment.Axis,
            goal => goal.Attainment.Axis == CurveAxis.Ratio
                ? "The curve reads raw values and the goal gives it an attainment."
                : "The curve reads an attainment and the goal gives it a value in the measure's unit.",
            "State the axis \"ratio\" with an attainment against a target, \"value\" with a variance or a raw value.");
        Each(report => report.Add(report.Component.Attainment is LowerIsBetter lower ? OptionReview.Of(lower.Inverse, "attainment.inverse") : []));
        Each(report => report.Add(Targets(report.Component)));
        Each(report => report.Add(Curve(report.Component)));
    }

    /// <summary>What a ratio reaches at its target, 1, is known to the curve; at the target a variance is zero.</summary>
    private static IEnumerable<Issue> Curve(Goal goal)
    {
        var issues = CurveReview.Of(goal.Curve, "curve").ToList();
        return issues.Count == 0 && goal is { Attainment: Variance, Curve.Axis: CurveAxis.Value }
            ? CurveIssues.CapBelowTarget(goal.Curve, Fraction.Zero, "curve")
            : issues;
    }

    private static IEnumerable<Issue> Targets(Goal goal)
    {
        if (goal.Targets is not { } targets)
            return [];
        var issues = new TargetScheduleValidator().Review(targets, "targets");
        return goal.Attainment.Axis == CurveAxis.Ratio ? issues.Concat(targets.Values.SelectMany((target, i) => Divisor(targets, target, i))) : issues;
    }

    /// <summary>A zero among values that are summed may be a quiet month; the sum is checked when the case is reviewed.</summary>
    private static IEnumerable<Issue> Divisor(TargetSchedule targets, DatedTarget target, int index)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"targets.values[{index}].value");
        if (target.Value.Sign < 0)
            yield return Issue.Error(
                IssueCodes.NumberRange, path, $"The target is {target.Value}; against a target below zero a better result would give a lower attainment.", "State a target above zero, or let the curve read the variance or the raw value.");
        var summed = targets.Combine == Combination.Sum && targets.Values.Any(other => other.Value.Sign != 0);
        if (target.Value.Sign == 0 && !summed)
            yield return Issue.Error(
                IssueCodes.TargetZero, path, "The target is zero; attainment is measured against a target above zero.", "State a target above zero, or let the curve read the variance or the raw value.");
    }
}
