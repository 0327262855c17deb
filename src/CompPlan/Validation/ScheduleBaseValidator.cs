using CompPlan.Curves;
using CompPlan.Funding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The curve of a schedule is sound, is read at the measured value, and pays plain numbers.</summary>
internal sealed class ScheduleBaseValidator : ComponentValidator<ScheduleBase>
{
    public ScheduleBaseValidator()
    {
        Each(report => report.Add(CurveReview.Of(report.Component.Curve, "curve")));
        Check(
            "curve.axis",
            IssueCodes.UnitMismatch,
            schedule => schedule.Curve.Axis == CurveAxis.Value,
            _ => "The curve of a schedule is read at the measured value; this one is read at a ratio.",
            "State the axis value.");
        Check(
            "curve.pays",
            IssueCodes.UnitMismatch,
            schedule => schedule.Curve.Pays == PayoutUnit.Points,
            _ => "The curve of a schedule pays an amount; this one pays a ratio.",
            "State that it pays points, which are whole units of the plan's currency.");
        Each(report => report.Add(report.Component.Running is { } running ? OptionReview.Of(running, "running") : []));
    }
}
