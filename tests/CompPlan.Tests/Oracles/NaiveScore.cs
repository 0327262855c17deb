using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// Measures, targets, goals, scores and the funded pool once more, from the terms and the rows, by recursion and in fractions. Of the
/// library it takes the terms only, none of their verbs.
/// </summary>
internal sealed class NaiveScore(
    PlanDraft plan,
    IReadOnlyList<Measurement> measurements,
    LocalDate first,
    LocalDate last,
    Func<AttributedMeasure, LocalDate, LocalDate, Fraction>? credit = null,
    Func<ComplianceMeasure, LocalDate, LocalDate, Fraction?>? kept = null)
{
    private readonly NaiveMeasure _measures = new(
        plan.Measures,
        measurements,
        new NaiveCalendar(plan.Calendar, 1975, 2065),
        credit ?? ((_, _, _) => throw new InvalidOperationException("There is no credit.")),
        kept);

    /// <summary>The plan whose terms are read.</summary>
    public PlanDraft Plan => plan;

    /// <summary>What a goal pays.</summary>
    public Fraction Payout(string goal) => Payout(GoalNamed(goal));

    /// <summary>Whether there is a figure for a goal: with nothing due under a commitment there may be none.</summary>
    public bool Applies(string goal) =>
        plan.Measures.Single(one => one.Id == GoalNamed(goal).Measure) is not ComplianceMeasure measure || kept!(measure, first, last) is not null;

    /// <summary>What a goal's curve reads.</summary>
    public Fraction Attained(string goal) => Attained(GoalNamed(goal));

    /// <summary>The last level that was given to a rated measure in the period.</summary>
    public string LevelOf(string measure) =>
        measurements.Where(row => row.Measure == measure && first <= row.From && row.To <= last).OrderBy(row => row.From).Last().Level!;

    private Fraction Payout(Goal goal) => Rounded(NaiveCurve.Payout(goal.Curve, Attained(goal)), goal.PayoutRounding);

    private Fraction Attained(Goal goal)
    {
        var actual = Measured(goal.Measure);
        return Rounded(
            goal.Attainment switch
            {
                HigherIsBetter => actual / Target(goal.Targets!),
                LowerIsBetter { Inverse: InverseMethod.TargetOverActual } => Target(goal.Targets!) / actual,
                LowerIsBetter => (2 * Target(goal.Targets!) - actual) / Target(goal.Targets!),
                Variance => actual - Target(goal.Targets!),
                _ => actual,
            },
            goal.Attainment.Rounding);
    }

    public Fraction Measured(string id) => _measures.Value(id, first, last);

    private Fraction Target(TargetSchedule schedule)
    {
        var values = new List<Fraction>();
        foreach (var (from, to) in new NaiveCalendar(plan.Calendar, 1975, 2065).Periods(schedule.Per.Months))
            if ((schedule.Over is null ? first : _measures.YearStart(last)) <= from && to <= last)
                values.Add(schedule.Values.Single(target => target.From <= from && to <= target.To).Value);
        return NaiveMeasure.Combined(schedule.Combine, values);
    }

    public static Fraction Rounded(Fraction value, RoundingRule? rule)
    {
        if (rule is null)
            return value;
        var steps = value.Abs() / rule.Step;
        var (whole, rest) = (steps.Floor(), steps - steps.Floor());
        var up = rule.Midpoint switch
        {
            MidpointRule.Up => rest > 0,
            MidpointRule.Down => false,
            MidpointRule.HalfUp => rest >= Fraction.Of(1, 2),
            _ => rest > Fraction.Of(1, 2) || (rest == Fraction.Of(1, 2) && !whole.IsEven),
        };
        return (up ? whole + 1 : whole) * rule.Step * value.Sign;
    }

    private static Fraction Major(Money amount) => Fraction.Of(amount.Minor, amount.Currency!.MinorUnitsPerUnit);

    private Goal GoalNamed(string id) => plan.Goals.Single(goal => goal.Id == id);
}
