using CompPlan.Attribution;
using CompPlan.Attribution.Crediting;
using CompPlan.Commitments;
using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Runs;

/// <summary>Whether the facts in force fit the plan, whatever the period: names, currencies and roles.</summary>
internal static class FactsFit
{
    internal static IEnumerable<Issue> Issues(Plan plan, KnownFacts facts) => Issues(PlanSeries.Of(plan), facts);

    /// <summary>
    /// What no version of the plan knows. The rules of several versions are reviewed where one of them credits, see
    /// <see cref="RuleFaults"/>: a role that a later version maps is no fault of an earlier one that has nothing to pay any more.
    /// </summary>
    internal static IEnumerable<Issue> Issues(PlanSeries series, KnownFacts facts)
    {
        Plan[] plans = [.. series.Versions.Select(one => one.Plan)];
        return
        [
            .. facts.Issues,
            .. facts.CurrencyIssues(series.Currency),
            .. UnknownDepartments(plans, facts),
            .. UnknownMeasures(plans, facts),
            .. UnknownBonuses(plans, facts),
            .. UnknownQualities(plans, facts),
            .. plans.SelectMany(plan => UnknownTeams(plan, facts)).Distinct(),
            .. plans.SelectMany(plan => UnknownActors.Issues(plan, facts)).Distinct(),
            .. PaymentPeriods(series, facts),
            .. PoolFactsFit.Issues(series, facts),
            .. CreditFaults.Of(facts),
            .. plans.Length == 1 ? RuleFaults(plans[0], facts) : [],
            .. PlanTime.Issues(series, facts),
        ];
    }

    /// <summary>What keeps the rules of one version from crediting.</summary>
    internal static IEnumerable<Issue> RuleFaults(Plan plan, KnownFacts facts) =>
        plan.Attribution.SelectMany(rule => CreditFaults.Of(rule, DealPaths.Of(facts, plan.Zone)));

    private static IEnumerable<Issue> UnknownDepartments(Plan[] plans, KnownFacts facts)
    {
        var known = Known(facts.Ids.Departments, plans.SelectMany(plan => plan.Departments).Select(department => department.Id));
        for (var row = 0; row < facts.Memberships.Count; row++)
            if (!known[facts.Memberships.Department[row]])
            {
                var membership = facts.Memberships.ToRow(row, facts.Ids);
                yield return Dangling(
                    "memberships", $"The membership of '{membership.Participant}' is in '{membership.Department}', which is no department of the plan.", "departments", membership.Source);
            }
    }

    private static IEnumerable<Issue> UnknownMeasures(Plan[] plans, KnownFacts facts)
    {
        var known = Known(facts.Ids.Measures, plans.SelectMany(plan => plan.Measures).Select(measure => measure.Id));
        for (var row = 0; row < facts.Measurements.Count; row++)
            if (!known[facts.Measurements.Measure[row]])
            {
                var measurement = facts.MeasurementAt(row);
                yield return Dangling("measurements", $"'{measurement.Measure}' is no measure of the plan.", "measures", measurement.Source);
            }
        var derived = Known(facts.Ids.Measures, plans.SelectMany(plan => plan.Measures).GroupBy(measure => measure.Id, StringComparer.Ordinal)
            .Where(same => same.All(measure => measure is not PeriodicMeasure)).Select(same => same.Key));
        for (var row = 0; row < facts.Measurements.Count; row++)
            if (derived[facts.Measurements.Measure[row]])
            {
                var measurement = facts.MeasurementAt(row);
                yield return Issue.Error(
                    IssueCodes.OptionConflict,
                    "measurements",
                    $"'{measurement.Measure}' is derived from other measures or from credit, and a measurement of it is reported.",
                    "Leave the measurement out, or report the measure in the plan.").WithSource(measurement.Source);
            }
    }

    private static IEnumerable<Issue> UnknownBonuses(Plan[] plans, KnownFacts facts)
    {
        var known = Known(facts.Ids.Bonuses, plans.SelectMany(plan => plan.Bonuses).Select(bonus => bonus.Id));
        for (var row = 0; row < facts.Payments.Count; row++)
            if (!known[facts.Payments.Bonus[row]])
            {
                var payment = facts.Payments.ToRow(row, facts.Ids);
                yield return Dangling("payments", $"'{payment.Bonus}' is no bonus of the plan.", "bonuses", payment.Source);
            }
    }

    private static IEnumerable<Issue> UnknownQualities(Plan[] plans, KnownFacts facts)
    {
        var known = Known(facts.Ids.Qualities, plans.SelectMany(plan => plan.LeadQualities).Select(quality => quality.Id));
        for (var row = 0; row < facts.Leads.Count; row++)
            if (!known[facts.Leads.Quality[row]])
            {
                var lead = facts.Leads.ToRow(row, facts.Ids);
                yield return Dangling("leads", $"'{lead.Quality}' is no quality of leads of the plan.", "leadQualities", lead.Source);
            }
    }

    /// <summary>
    /// A mistyped team has nothing due, which may count as met in full. Teams are free names, and one may have had no lead yet, so
    /// it is no error; and without any event there is nothing to compare it with.
    /// </summary>
    private static IEnumerable<Issue> UnknownTeams(Plan plan, KnownFacts facts)
    {
        var named = NamedTeams(facts);
        for (var i = 0; named.Contains(true) && i < plan.Commitments.Count; i++)
            if (plan.Commitments[i] is ResponseCommitment { Team: { } team } answer && !(facts.Ids.Teams.Find(team) is var number and >= 0 && named[number]))
                yield return Issue.Warning(
                    IssueCodes.WarnTeamUnknown,
                    "leadEvents",
                    $"'{answer.Id}' counts the leads of the team '{team}', and no event names it: nothing is due from it.",
                    "Correct the name in the plan or in the events; leave it at that if the team was given no lead yet.");
    }

    /// <summary>For each team whether an event in force names it; the ids alone also hold teams that only later events name.</summary>
    private static bool[] NamedTeams(KnownFacts facts)
    {
        var named = new bool[facts.Ids.Teams.Count];
        foreach (var team in facts.LeadEvents.Team)
            if (team >= 0)
                named[team] = true;
        return named;
    }

    /// <summary>A payment of no performance period would never be found again when that period is run once more.</summary>
    private static IEnumerable<Issue> PaymentPeriods(PlanSeries series, KnownFacts facts)
    {
        foreach (var bonus in series.Bonuses())
        {
            var number = facts.Ids.Bonuses.Find(bonus.Id);
            for (var row = 0; number >= 0 && row < facts.Payments.Count; row++)
                if (facts.Payments.Bonus[row] == number
                    && OffCalendar(series, bonus, "payments", "A payment", Days.ToDate(facts.Payments.PeriodFrom[row])) is { } fault)
                    yield return fault.WithSource(facts.Payments.ToRow(row, facts.Ids).Source);
        }
    }

    /// <summary>What is wrong with a fact of a bonus whose period does not begin with one of the calendar; nothing where it does.</summary>
    internal static Issue? OffCalendar(PlanSeries series, Bonus bonus, string table, string what, LocalDate from)
    {
        var period = series.Calendar.PeriodFor(bonus.Cadence, from);
        return series.BonusesOf(bonus.Id).Any(one => series.Calendar.PeriodFor(one.Cadence, from).First == from) ? null : Issue.Error(
            IssueCodes.PeriodInvalid,
            table,
            $"{what} of '{bonus.Id}' is for a period from {LocalDatePattern.Iso.Format(from)}, on which no {bonus.Cadence} period of the plan's calendar begins.",
            $"State the first day of the performance period, such as {LocalDatePattern.Iso.Format(period.First)}.");
    }

    /// <summary>For each id of the facts whether the plan names it.</summary>
    private static bool[] Known(IdTable ids, IEnumerable<string> named)
    {
        var known = new bool[ids.Count];
        foreach (var id in named)
            if (ids.Find(id) is var number and >= 0)
                known[number] = true;
        return known;
    }

    internal static Issue Dangling(string table, string message, string list, IssueSource? source) => Issue.Error(
        IssueCodes.DanglingReference, table, message, $"Correct the name, or add it to {list} of the plan.").WithSource(source);
}
