using CompPlan.Distribution;
using CompPlan.Funding;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What bounds on people's awards need of a period: ceilings that are known, and enough for the floors.</summary>
internal static class BoundsReview
{
    /// <summary>Ceilings without an amount on the last day of the period, or of the span of a cap over several bonuses.</summary>
    internal static IEnumerable<Issue> Ceilings(Plan plan, Bonus bonus, string path, PerformancePeriod period)
    {
        foreach (var (bound, member) in new[] { (bonus.Distribution.Cap, "cap"), (bonus.Distribution.Floor, "floor") })
            if (Missing(plan, bound, period) is { } missing)
                yield return Issue.Error(IssueCodes.CeilingMissing, $"{path}.distribution.{member}.ceiling", missing, "State the amount for this day.");
        for (var i = 0; i < plan.PersonalCaps.Count; i++)
            if (plan.PersonalCaps[i].Bonuses.Contains(bonus.Id)
                && Missing(plan, plan.PersonalCaps[i].Cap, plan.Calendar.PeriodFor(plan.PersonalCaps[i].Per, period.Last)) is { } missing)
                yield return Issue.Error(IssueCodes.CeilingMissing, $"personalCaps[{i}].cap.ceiling", missing, "State the amount for this day.");
    }

    /// <summary>Departments with less than the floors of their people, where the plan refuses that.</summary>
    internal static IEnumerable<Issue> Floors(Plan plan, DueBonus due, FundedPool pool)
    {
        var rule = due.Bonus.Distribution;
        if (rule.Shortage != FloorShortage.Refuse)
            yield break;
        var division = due.Bonus.Split.Divide(pool.Divided, due.SeedPrefix, due.Credits());
        foreach (var (department, floors, there) in rule.Short(division.Departments, due.People, due.ActorCredits, plan.Ceilings))
            yield return Issue.Error(
                IssueCodes.FloorsExceedPool,
                due.Path + ".distribution.floor",
                $"The floors of '{department}' in the pool of '{due.Bonus.Id}' for {due.Period} need {Fraction.Of(floors, plan.Currency.MinorUnitsPerUnit)} {plan.Currency}, and there are {there} {plan.Currency}.",
                "Lower the floor, raise the pool, or let the plan scale the floors.");
    }

    private static string? Missing(Plan plan, IndividualBound? bound, PerformancePeriod period) =>
        bound is CeilingBound multiple && plan.Ceilings.First(ceiling => string.Equals(ceiling.Id, multiple.Ceiling, StringComparison.Ordinal)).ValueOn(period.Last) is null
            ? $"No amount of the ceiling '{multiple.Ceiling}' holds on {Days.Text(period.Last)}, the last day of {period}."
            : null;
}
