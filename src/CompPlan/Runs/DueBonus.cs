using CompPlan.Facts;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime.Text;

namespace CompPlan.Runs;

/// <summary>One bonus in one performance period that a payout period pays, with its figures resolved.</summary>
internal sealed class DueBonus
{
    private DueBonus(Plan plan, Bonus bonus, string path, Scorecard scorecard)
    {
        Path = path;
        Bonus = bonus;
        Scorecard = scorecard;
        SeedPrefix = $"{plan.Id}|{bonus.Id}|{LocalDatePattern.Iso.Format(Period.First)}|";
    }

    internal Bonus Bonus { get; }

    /// <summary>The place of the bonus in the plan.</summary>
    internal string Path { get; }

    internal PerformancePeriod Period => Scorecard.Period;

    internal Scorecard Scorecard { get; }

    /// <summary>What every tie seed begins with: plan, bonus and first day, never the version.</summary>
    internal string SeedPrefix { get; }

    /// <summary>Everything that <paramref name="payoutPeriod"/> pays, and what stands in the way.</summary>
    internal static (List<DueBonus> Due, List<Issue> Issues) Of(Plan plan, KnownFacts facts, PerformancePeriod payoutPeriod)
    {
        var due = new List<DueBonus>();
        var issues = new List<Issue>();
        if (payoutPeriod != plan.Calendar.PeriodFor(plan.Payout.Cadence, payoutPeriod.First))
        {
            issues.Add(Issue.Error(
                IssueCodes.CadenceMismatch,
                "payout",
                $"{payoutPeriod} is not a payout period: the plan's payout cadence is {plan.Payout.Cadence}.",
                $"Ask for a {plan.Payout.Cadence} period of the plan's calendar."));
            return (due, issues);
        }
        var book = MeasureBook.Of(plan.Measures, plan.Calendar, facts.MeasurementsInForce());
        for (var i = 0; i < plan.Bonuses.Count; i++)
            foreach (var period in plan.Payout.PaidIn(plan.Calendar, payoutPeriod, plan.Bonuses[i].Cadence))
                Resolve(plan, plan.Bonuses[i], $"bonuses[{i}]", period, facts, book, due, issues);
        // A goal that several bonuses share is resolved for each; what is wrong with it is said once, what is missing for each.
        return (due, [.. issues.Distinct()]);
    }

    private static void Resolve(
        Plan plan, Bonus bonus, string path, PerformancePeriod period, KnownFacts facts, MeasureBook book, List<DueBonus> due, List<Issue> issues)
    {
        if (period.First < plan.EffectiveFrom || period.Last > (plan.EffectiveTo ?? period.Last))
        {
            issues.Add(NotInForce(plan, bonus, path, period));
            return;
        }
        issues.AddRange(PeriodFacts.Issues(plan, bonus, path, period, facts));
        var review = Scorecard.Review(bonus.Score, plan.Goals, book, period);
        issues.AddRange(review.Issues.Select(issue => issue.Code == IssueCodes.MeasurementMissing ? NeededBy(issue, bonus, period) : issue));
        if (review.Scorecard is not { } scorecard)
            return;
        issues.AddRange(PoolFaults(bonus, path, period, scorecard));
        due.Add(new DueBonus(plan, bonus, path, scorecard));
    }

    private static IEnumerable<Issue> PoolFaults(Bonus bonus, string path, PerformancePeriod period, Scorecard scorecard)
    {
        var score = scorecard.Score();
        if (!bonus.Funding.Fits(score))
            yield return Issue.Error(
                IssueCodes.NumberRange,
                path + ".funding",
                $"The pool of '{bonus.Id}' for {period} does not fit 64-bit minor units.",
                "Check the base and the score, or state a cap.");
        else if (bonus.Funding.Fund(score).Amount.Minor < 0)
            yield return Issue.Error(
                IssueCodes.NumberRange,
                path + ".funding",
                $"The pool of '{bonus.Id}' for {period} would be negative.",
                "State a floor of the pool, or of the score.");
    }

    /// <summary>The finding with who needs what is missing: with a payout lag that is a period long before the one asked for.</summary>
    private static Issue NeededBy(Issue issue, Bonus bonus, PerformancePeriod period) =>
        Issue.Error(issue.Code, issue.Path, $"{issue.Message} The bonus '{bonus.Id}' for {period} needs it.", issue.Remedy);

    private static Issue NotInForce(Plan plan, Bonus bonus, string path, PerformancePeriod period) => Issue.Error(
        IssueCodes.PlanNotInForce,
        path,
        $"The period {period} of '{bonus.Id}' does not lie within the days on which version {plan.Version} of the plan is in force.",
        "Ask for a later period, or use the version of the plan that is in force in it.");
}
