using CompPlan.Attribution;
using CompPlan.Goals;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>Lists the results of runs row by row.</summary>
internal static class RunRows
{
    public static RunDocument Of(IEnumerable<BonusRun> runs)
    {
        var all = ValueList<BonusRun>.Of(runs);
        if (all.Count == 0)
            throw new ArgumentException("A document of results has at least one run.", nameof(runs));
        var first = all[0];
        if (all.Any(run => run.Case.Series != first.Case.Series || run.KnownOn != first.KnownOn || run.FactsFingerprint != first.FactsFingerprint))
            throw new ArgumentException("The runs of one document have the same plan, facts and day as known on.", nameof(runs));
        var (results, last) = (all.SelectMany(run => run.Results).ToList(), all[^1].Plan);
        return RunDocument.Of(
            first.Plan.Id,
            last.Version,
            PlanDocument.Fingerprint(last),
            first.FactsFingerprint,
            first.Plan.Currency.Code,
            first.KnownOn,
            ValueList<string>.Of(all.Select(run => run.PayoutPeriod.Name)),
            ValueList<RunVersion>.Of(Versions(all)),
            ValueList<RunPool>.Of(results.Select(Pool)),
            ValueList<RunDepartment>.Of(results.SelectMany(Departments)),
            ValueList<RunAward>.Of(results.SelectMany(Awards)),
            ValueList<RunScore>.Of(results.SelectMany(Scores)),
            ValueList<RunCredit>.Of(all.SelectMany(Credits)),
            ValueList<RunCreditFigures>.Of(all.SelectMany(Figures)),
            ValueList<RunWarning>.Of(all.SelectMany(run => run.Warnings).Select(Warning)));
    }

    /// <summary>Nothing where all runs follow one version.</summary>
    private static IEnumerable<RunVersion> Versions(IEnumerable<BonusRun> runs)
    {
        var paying = runs.SelectMany(run => run.Versions).GroupBy(one => one.Version.Number).ToList();
        return paying.Count < 2 ? [] : paying.SelectMany(same =>
        {
            var fingerprint = PlanDocument.Fingerprint(same.First().Plan);
            return same.SelectMany(one => one.Results).Select(result => RunVersion.Of(result.Bonus.Id, result.Period.Name, same.Key, fingerprint));
        });
    }

    private static RunPool Pool(BonusResult result)
    {
        var pool = result.Identity;
        return RunPool.Of(
            result.Bonus.Id, result.Period.Name, pool.Funded, pool.CarriedIn, pool.Awarded, pool.Withheld, pool.Returned, pool.Reserved,
            pool.Carried, pool.Undistributed, result.Pool.Owed);
    }

    private static IEnumerable<RunDepartment> Departments(BonusResult result) => result.Division.Departments.Select(
        department => RunDepartment.Of(result.Bonus.Id, result.Period.Name, department.Department, department.Amount));

    private static IEnumerable<RunAward> Awards(BonusResult result) => result.Distribution.Departments
        .SelectMany(department => department.Awards)
        .Select(award => RunAward.Of(result.Bonus.Id, result.Period.Name, award.Department, award.Participant, award.Amount));

    /// <summary>A goal that stands at several places of a score reached the same everywhere; it has one row.</summary>
    private static IEnumerable<RunScore> Scores(BonusResult result) => result.Score.WithDescendants()
        .SelectMany(reading => reading.GoalScores)
        .DistinctBy(score => score.Goal.Id, StringComparer.Ordinal)
        .Select(score => RunScore.Of(
            result.Bonus.Id, result.Period.Name, score.Goal.Id, score.Attainment.Actual, score.Attainment.Target, score.Attainment.Value,
            score.Payout));

    /// <summary>For each rule the periods of the run's bonuses: those in which its credit may be a key.</summary>
    private static IEnumerable<RunCredit> Credits(BonusRun run) => run.Versions.SelectMany(version => version.Plan.Attribution.Zip(version.Ledgers)
        .SelectMany(pair => Periods(version).SelectMany(period => Credits(pair.First, pair.Second, period, Money.Of(0, run.Plan.Currency)))));

    /// <summary>In the same periods, and only where there is credit.</summary>
    private static IEnumerable<RunCreditFigures> Figures(BonusRun run) => run.Versions.SelectMany(
        version => version.Ledgers.SelectMany(ledger => Periods(version).SelectMany(ledger.FiguresIn)).Select(RunCreditFigures.Of));

    private static IEnumerable<PerformancePeriod> Periods(VersionRun version) => version.Results.Select(result => result.Period).Distinct();

    private static IEnumerable<RunCredit> Credits(AttributionRule rule, CreditLedger ledger, PerformancePeriod period, Money zero)
    {
        var earned = ledger.ByDepartment(period.First, period.Last).ToDictionary(total => total.Department, StringComparer.Ordinal);
        foreach (var department in DepartmentsBy(rule, period.Last))
        {
            var total = earned.GetValueOrDefault(department);
            yield return RunCredit.Of(rule.Id, period.Name, department, zero + (total?.Amount ?? zero), zero + (total?.Reversed ?? zero), zero);
        }
        var pending = zero + ledger.NotReachedOn(period.Last);
        if (!pending.IsZero)
            yield return RunCredit.Of(rule.Id, period.Name, null, zero, zero, pending);
    }

    private static RunWarning Warning(Issue issue) => RunWarning.Of(issue.Code, issue.Path, issue.Message, issue.Remedy);

    /// <summary>Those that the rule credits under terms in force by a day: what it says of later deals is no part of the result.</summary>
    private static IEnumerable<string> DepartmentsBy(AttributionRule rule, LocalDate date) => rule.Terms
        .Where(terms => terms.From is null || terms.From <= date)
        .SelectMany(terms => terms.Roles).Select(mapping => mapping.Department).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
