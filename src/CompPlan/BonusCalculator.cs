using CompPlan.Attribution;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Runs;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan;

/// <summary>
/// The whole calculation: facts → people, credits, measures → scores → funded pool → department pools → awards. A reviewed case
/// always gives a run; the same case gives the same run, on any machine, in any culture, on any number of threads.
/// </summary>
public static class BonusCalculator
{
    /// <summary>Calculates everything that the payout period of <paramref name="bonusCase"/> pays.</summary>
    public static BonusRun Calculate(BonusCase bonusCase)
    {
        ArgumentNullException.ThrowIfNull(bonusCase);
        var paths = DealPaths.Of(bonusCase.Known, bonusCase.Plan.Zone);
        var ledgers = ValueList<CreditLedger>.Of(
            bonusCase.Plan.Attribution.Select(rule => rule.Credit(paths, bonusCase.Plan.Id, bonusCase.Plan.Currency)));
        return BonusRun.Of(bonusCase, bonusCase.Due.Select(due => Calculate(bonusCase, due, ledgers)), ledgers);
    }

    private static BonusResult Calculate(BonusCase bonusCase, DueBonus due, ValueList<CreditLedger> ledgers)
    {
        var bonus = due.Bonus;
        var people = ParticipationRegister.From(
            bonusCase.Known, due.Period, bonus.Split.Departments, bonus.Eligibility, bonusCase.Plan.Absences);
        var credits = CreditsIn(due.Period, bonusCase.Plan.Attribution, ledgers);
        var pool = bonus.Funding.Fund(due.Scorecard.Score());
        var division = bonus.Split.Divide(pool.Amount, due.SeedPrefix, credits);
        var distribution = bonus.Distribution.Distribute(division.Departments, people, due.SeedPrefix);
        return BonusResult.Of(due, people, pool, division, distribution);
    }

    /// <summary>What each department earned in a period, rule by rule.</summary>
    private static ValueList<DepartmentCredit> CreditsIn(
        PerformancePeriod period, ValueList<AttributionRule> rules, ValueList<CreditLedger> ledgers) =>
        ValueList<DepartmentCredit>.Of(rules.Zip(ledgers).SelectMany(pair => pair.Second.ByDepartment(period.First, period.Last)
            .Select(total => DepartmentCredit.Of(pair.First.Id, total.Department, total.Amount))));
}
