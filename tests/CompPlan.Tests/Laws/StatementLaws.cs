using CompPlan.Json;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What holds of every run and every statement, whatever the plan and the facts.</summary>
[Properties(Arbitrary = [typeof(BonusCaseGenerators)], MaxTest = 100)]
public class StatementLaws
{
    [Property]
    public void Generated_cases_have_no_errors_and_something_is_due(BonusCaseDraft one)
    {
        Assert.Empty(one.Issues());
        Assert.NotEmpty(one.Run().Results);
    }

    /// <summary>The cases reach what the laws are about: each of these more than once.</summary>
    [Fact]
    public void Generated_cases_are_of_every_kind()
    {
        var results = BonusCaseGenerators.Sound.Sample(numberOfSamples: 300, seed: new FsCheck.Rnd(20260331), size: 60).SelectMany(one => one.Run().Results).ToList();
        var departments = results.SelectMany(result => result.Distribution.Departments).ToList();
        var kinds = new Dictionary<string, int>
        {
            ["awards"] = results.Count(result => result.Identity.Awarded.Minor > 0),
            ["ties"] = departments.Count(one => one.SubPools.Any(pool => pool.Cut is { IsTie: true }) || one.Whole?.Cut is { IsTie: true }),
            ["ties of departments"] = results.Count(result => result.Division.Shares.Cut is { IsTie: true }),
            ["caps that bind"] = departments.Count(one => one.Whole is { FreeAmount: > 0 } whole && whole.FreeAmount < whole.Pool),
            ["returned"] = results.Count(result => result.Identity.Returned.Minor > 0),
            ["undistributed"] = results.Count(result => result.Identity.Undistributed.Minor > 0),
            ["set aside"] = departments.Count(one => one.SetAside.Minor > 0 && one.Awarded.Minor > 0),
            ["gated"] = results.Count(result => result.Score.Gated && result.Score.Value.Sign > 0),
            ["pool capped"] = results.Count(result => result.Pool.CapApplied),
            ["pool floored"] = results.Count(result => result.Pool.FloorApplied),
            ["floor waived"] = results.Count(result => result.Pool.FloorWaived),
            ["to date"] = results.Count(result => result.Pool.TrueUp is { Paid.Count: > 0 }),
            ["taken back"] = results.Count(result => result.Identity.Awarded.Minor < 0),
            ["carried in"] = results.Count(result => !result.Identity.CarriedIn.IsZero),
            ["reserved"] = results.Count(result => result.Identity.Reserved.Minor > 0),
            ["drawn"] = results.Count(result => result.Pool.Draw is { Added.Sign: > 0 }),
            ["shared cap"] = results.Count(result => result.Pool.SharedCap is { Applied: true }),
            ["decided"] = results.Count(result => result.Pool.Override is not null),
            ["gross"] = results.Count(result => result.Pool.EmployerCost is not null),
            ["excluded"] = results.Count(result => result.Participations.Any(seat => !seat.Eligible)),
            ["moved"] = results.Count(result => result.Participations.GroupBy(seat => seat.Participant).Any(seats => seats.Count() > 1)),
            ["absent"] = results.Count(result => result.Participations.Any(seat => seat.PresentDays < seat.MemberDays)),
            ["by credit"] = results.Count(result => result.Bonus.Split is CreditSplit && result.Identity.Awarded.Minor > 0),
            ["blended"] = results.Count(result => result.Bonus.Split is BlendedSplit && result.Identity.Awarded.Minor > 0),
        };
        Assert.True(kinds.Values.All(count => count > 1), string.Join(", ", kinds));
    }

    /// <summary>
    /// L58 and L59: every statement of everybody is what its own tree gives; lines, parts, totals and left-over cents of all people
    /// together add up to what was awarded.
    /// </summary>
    [Property(MaxTest = 200)]
    public void Every_statement_is_what_its_tree_gives(BonusCaseDraft one) => None(StatementChecker.Faults(one.Run()));

    /// <summary>Every cent of every pool is in exactly one place, level by level; L50 for the lines of each person.</summary>
    [Property]
    public void Every_cent_is_in_one_place(BonusCaseDraft one)
    {
        foreach (var result in one.Run().Results)
        {
            var identity = result.Identity;
            Assert.Equal(
                identity.Funded + identity.CarriedIn,
                identity.Awarded + identity.Withheld + identity.Returned + identity.Reserved + identity.Carried + identity.Undistributed);
            var departments = result.Distribution.Departments;
            Assert.Equal(result.Pool.Divided, Sum(result.Division.Departments.Select(department => department.Amount)) + result.Division.Undistributed + result.Division.Returned);
            Assert.Equal(identity.Awarded.Minor, departments.SelectMany(department => department.Awards).Sum(award => award.Amount.Minor));
            Assert.All(departments.SelectMany(department => department.Awards), award =>
            {
                Assert.True(award.Amount.Minor == 0 || award.Amount.Sign == result.Pool.Divided.Sign);
                Assert.Equal(award.Amount.Minor, award.Lines.Sum(line => line.Amount.Minor));
                Assert.True(award.Cap is null || award.Amount.Abs() <= award.Cap.Share);
            });
        }
    }

    /// <summary>L53: plan, facts and result read back as they were and write the same bytes again.</summary>
    [Property]
    public void Documents_read_back(BonusCaseDraft one)
    {
        var plan = PlanDocument.Write(one.Plan);
        var read = PlanDocument.Read(plan, "plan.json");
        Assert.Equal(one.Plan, read.Draft);
        Assert.Equal(plan, PlanDocument.Write(read.Draft!));
        var facts = FactsDocument.Write(one.Facts);
        var again = FactsDocument.Read(facts, "facts.json");
        None(again.Issues.Where(issue => issue.Severity == IssueSeverity.Error));
        Assert.Equal(one.Facts.Review().Facts!.Fingerprint, again.Facts!.Fingerprint);
        Assert.Equal(facts, FactsDocument.Write(again.Draft!));
        var run = one.Document();
        var result = RunDocument.Read(run, "run.json");
        None(result.Issues);
        Assert.Equal(run, result.Run!.Write());
    }

    private static void None(IEnumerable<object> faults) => Assert.True(!faults.Any(), string.Join('\n', faults.Take(5)));

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
