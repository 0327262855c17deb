using CompPlan.Distribution;
using CompPlan.Runs;

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
        var results = PersonalOrder.Calculate(bonusCase.Due, Calculate);
        return BonusRun.Of(bonusCase, bonusCase.Versions.Select(version => VersionRun.Of(
            version, bonusCase.Due.Zip(results).Where(one => ReferenceEquals(one.First.Version, version.Version)).Select(one => one.Second))));
    }

    /// <summary>Credits and people are in the case; from there: score → fund → divide → distribute.</summary>
    private static BonusResult Calculate(DueBonus due, PersonalRoom? room)
    {
        var bonus = due.Bonus;
        var score = due.Scorecard.Score();
        var pool = bonus.Funding.Fund(score, due.Figures);
        var division = bonus.Split.Divide(pool.Divided, due.SeedPrefix, due.Credits());
        var distribution = bonus.Distribution.Distribute(
            division.Departments, due.People, due.SeedPrefix, due.ActorCredits, due.Version.Plan.Ceilings, room);
        return BonusResult.Of(due, pool, division, distribution);
    }
}
