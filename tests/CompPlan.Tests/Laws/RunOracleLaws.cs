using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using FsCheck.Xunit;
using NodaTime.Text;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The calculator and a naive one written from the words of the rules agree on every pool and every award, to the cent.</summary>
[Properties(Arbitrary = [typeof(BonusCaseGenerators)], MaxTest = 150)]
public class RunOracleLaws
{
    [Property]
    public void A_run_agrees_with_the_naive_one(BonusCaseDraft one) =>
        Assert.Equal(NaiveRun.Lines(one.Plan, one.Facts, one.PayoutPeriod.First), Lines(one));

    /// <summary>Pools, departments and awards of a run, as the naive calculation writes them.</summary>
    internal static List<string> Lines(BonusCaseDraft one)
    {
        var lines = new List<string>();
        foreach (var result in one.Run().Results)
        {
            var prefix = $"plan|{result.Bonus.Id}|{LocalDatePattern.Iso.Format(result.Period.First)}|";
            var pool = result.Pool;
            lines.Add($"{prefix} {string.Join(' ', new[] { pool.Amount, pool.CarriedIn, pool.Reserved, pool.Returned, pool.Carried, pool.Owed, pool.Divided }.Select(amount => amount.Minor))}");
            lines.AddRange(result.Division.Departments.Select(department => $"{prefix}{department.Department} {department.Amount.Minor}"));
            lines.AddRange(result.Distribution.Departments.SelectMany(department => department.Awards)
                .Select(award => $"{prefix}{award.Department} {award.Participant} {award.Amount.Minor}"));
        }
        return lines;
    }
}
