using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The receipts of targets and goals as explanations.</summary>
internal sealed class GoalProjection(PlanPaths paths, MeasureProjection measures)
{
    internal Explanation Payout(GoalScore score)
    {
        var goal = score.Goal;
        var attainment = Attainment(score);
        Explanation payout = CurveNode.Of(Label.Of("goal.payout", goal.Id), attainment, goal.Curve, score.Reading);
        return goal.PayoutRounding is { } rule ? RoundedNode.Of(Label.Of("goal.payout.rounded", goal.Id), payout, rule) : payout;
    }

    /// <summary>What the curve reads: the attainment, the variance or the raw value.</summary>
    internal Explanation Attainment(GoalScore score)
    {
        var rule = score.Goal.Attainment;
        var label = Label.Of("goal.attainment", score.Goal.Id);
        var actual = measures.Of(score.Measured);
        var exact = rule switch
        {
            HigherIsBetter => QuotientNode.Of(label, Unit.Ratio, actual, Target(score)),
            LowerIsBetter { Inverse: InverseMethod.TargetOverActual } => QuotientNode.Of(label, Unit.Ratio, Target(score), actual),
            LowerIsBetter => DifferenceNode.Of(
                label, Unit.Ratio, Two(score.Goal), QuotientNode.Of(Label.Of("goal.ratio", score.Goal.Id), Unit.Ratio, actual, Target(score))),
            Variance => DifferenceNode.Of(Label.Of("goal.variance", score.Goal.Id), actual.Unit, actual, Target(score)),
            RawValue => actual,
            _ => throw new ArgumentOutOfRangeException(nameof(score), rule.Kind, "The family of attainment rules is closed."),
        };
        return rule.Rounding is { } rounding ? RoundedNode.Of(Label.Of("goal.attainment.rounded", score.Goal.Id), exact, rounding) : exact;
    }

    private Explanation Target(GoalScore score)
    {
        var (goal, reading) = (score.Goal, score.Target!);
        var terms = reading.Terms.Select(term => (Explanation)TermLeaf.Of(
            Label.Of("goal.target", goal.Id, term.Period.Name),
            score.Measured.Measure.Unit,
            term.Target.Value,
            $"{paths.Goal(goal.Id)}.targets.values[{IndexOf(reading.Schedule, term.Target)}].value",
            term.Target.Clause)).ToArray();
        return MeasureProjection.Combined(
            Label.Of("goal.target.combined", goal.Id, reading.Period.Name),
            score.Measured.Measure.Unit,
            reading.Schedule.Combine,
            terms,
            paths.Goal(goal.Id) + ".targets");
    }

    private Explanation Two(Goal goal) =>
        TermLeaf.Of(Label.Of("goal.inverse.two"), Unit.Ratio, 2, paths.Goal(goal.Id) + ".attainment.inverse");

    private static int IndexOf(TargetSchedule schedule, DatedTarget target)
    {
        var place = 0;
        while (schedule.Values[place] != target)
            place++;
        return place;
    }
}
