using CompPlan.Distribution;
using CompPlan.People;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Tests.Generators;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Generators.Registers;

namespace CompPlan.Tests.Distribution;

public class DepartmentDistributionTests
{
    private const string Prefix = "plan-1|quarterly|2026-01-01|";

    private static readonly Stay[] ThreePeople =
        [Stay.Whole("p1", "sales", 4_000_000), Stay.Whole("p2", "sales", 7_500_000), Stay.Whole("p3", "sales", 12_500_000)];

    /// <summary>p2 is away for 18 of the 90 days.</summary>
    private static readonly Leave[] OneLeave = [new("p2", 1, 18)];

    /// <summary>One each: 10,000.00 ÷ 3; by id the cent goes to p1.</summary>
    [Fact]
    public void Uniform_is_one_each() =>
        Assert.Equal(["p1 3333.34", "p2 3333.33", "p3 3333.33"], Print(Distribute(UniformKey.Of())));

    /// <summary>90 : 72 : 90 of 252 days: 3,571.428…, 2,857.142…, 3,571.428…; 2 cents left over; .8571 and .8571 beat .7142.</summary>
    [Fact]
    public void Presence_is_days_present() =>
        Assert.Equal(["p1 3571.43", "p2 2857.14", "p3 3571.43"], Print(Distribute(PresenceKey.Of())));

    /// <summary>40 : 75 : 125 of 240: 1,666.666…, 3,125.00, 5,208.333…; the cent goes to .666. Absence does not count.</summary>
    [Fact]
    public void Salary_is_earned_before_absences() =>
        Assert.Equal(["p1 1666.67", "p2 3125.00", "p3 5208.33"], Print(Distribute(SalaryKey.Of())));

    /// <summary>40·90 : 75·72 : 125·90 = 3,600 : 5,400 : 11,250 of 20,250: 1,777.777…, 2,666.666…, 5,555.555…; two cents to .777 and .666.</summary>
    [Fact]
    public void Salary_times_presence_counts_the_present_days() =>
        Assert.Equal(["p1 1777.78", "p2 2666.67", "p3 5555.55"], Print(Distribute(SalaryTimesPresenceKey.Of())));

    [Fact]
    public void The_receipt_of_a_share_has_its_weight_in_the_unit_of_the_key()
    {
        Assert.Equal(Fraction.One, Weight(UniformKey.Of(), "p2"));
        Assert.Equal(Fraction.Of((System.Numerics.BigInteger)72), Weight(PresenceKey.Of(), "p2"));
        Assert.Equal(Fraction.Of(75_000 * 90, 365), Weight(SalaryKey.Of(), "p2"));
        Assert.Equal(Fraction.Of(75_000 * 72, 365), Weight(SalaryTimesPresenceKey.Of(), "p2"));
    }

    /// <summary>λ = 1,000,000 cents ÷ 252 days; p2: 72 days are 285,714 2/7 cents; the cut is at 6/7, where two were for two places.</summary>
    [Fact]
    public void The_receipt_of_a_share_tells_every_cent()
    {
        var division = Distribute(PresenceKey.Of()).SubPools[0];
        Assert.Equal(Fraction.Of(1_000_000, 252), division.Lambda);
        Assert.Equal(1_000_000, division.FreeAmount);
        Assert.Equal(252, division.FreeWeight);
        Assert.Equal(2, division.LeftOverSteps);
        var (p1, p2) = (division.ShareOf("p1"), division.ShareOf("p2"));
        Assert.Equal((357_142, true, 357_143), (p1.Quotient, p1.ReceivedStep, p1.Share));
        Assert.Equal((285_714, false, 285_714), (p2.Quotient, p2.ReceivedStep, p2.Share));
        Assert.Equal(Fraction.Of(2, 7), p2.Remainder);
        Assert.Equal(Fraction.Of(6, 7), division.Cut!.Remainder);
        Assert.Equal(2, division.Cut.Places);
        Assert.Equal(["p1", "p3"], division.Cut.Equal.Select(tied => tied.Id));
        Assert.False(division.Cut.IsTie);
    }

    [Fact]
    public void A_tie_at_the_cut_is_told_with_keys_and_ranks()
    {
        var division = Distribute(UniformKey.Of(), Prefix).SubPools[0];
        Assert.Equal(Prefix + "sales/part", division.Ties.Seed);
        Assert.True(division.Cut!.IsTie);
        Assert.Equal([1, 2, 3], division.Cut.Equal.Select(tied => tied.Rank));
        Assert.Equal(division.Cut.Equal.Select(tied => tied.TieKey).Order(), division.Cut.Equal.Select(tied => tied.TieKey));
        Assert.All(division.Cut.Equal, tied => Assert.Equal(TieKey.Of(Prefix + "sales/part", tied.Id), tied.TieKey));
        Assert.Equal([true, false, false], division.Cut.Equal.Select(tied => tied.Won));
        Assert.True(division.ShareOf(division.Cut.Equal[0].Id).ReceivedStep);
    }

    /// <summary>
    /// p2 changes from sales to marketing on day 31: 30 days there, 60 here. Each of the two departments has 1,000.00; sales has p1
    /// with 1 and p2 with 1/3, marketing p2 with 2/3 alone.
    /// </summary>
    [Fact]
    public void A_person_of_two_departments_counts_one_in_total()
    {
        var register = Of([Stay.Whole("p1", "sales", 1), new("p2", "sales", 1, 30, 1), new("p2", "marketing", 31, 90, 1)]);
        var result = Rule(UniformKey.Of()).Distribute(Pools(("sales", "1000.00"), ("marketing", "1000.00")), register, null);
        Assert.Equal(["p1 750.00", "p2 250.00"], Print(result.Departments[0]));
        Assert.Equal(["p2 1000.00"], Print(result.Departments[1]));
        Assert.Equal(Fraction.Of(1, 3), result.Departments[0].SubPools[0].ShareOf("p2").Weight);
        Assert.Equal(Fraction.Of(2, 3), result.Departments[1].SubPools[0].ShareOf("p2").Weight);
    }

    [Fact]
    public void Who_is_not_eligible_gets_nothing_and_keeps_the_reason()
    {
        var register = Of([Stay.Whole("p1", "sales", 1), new("p2", "sales", 1, 29, 1)], eligibility: MinimumDays.Of(30));
        foreach (DistributionKey key in new DistributionKey[] { UniformKey.Of(), PresenceKey.Of(), SalaryKey.Of(), SalaryTimesPresenceKey.Of() })
        {
            var department = Rule(key).Distribute(Pools(("sales", "100.00")), register, Prefix).Departments[0];
            Assert.Equal(["p1 100.00", "p2 0.00"], Print(department));
            Assert.Equal(Exclusion.TooFewDays, department.AwardOf("p2").Participation.Exclusion);
        }
    }

    [Fact]
    public void A_department_without_people_keeps_its_pool_undistributed()
    {
        var result = Rule(SalaryKey.Of()).Distribute(Pools(("sales", "100.00"), ("legal", "50.00")), Of(ThreePeople, departments: ["sales", "legal"]), Prefix);
        Assert.Equal(0, result.Departments[1].Count);
        Assert.Equal("50.00", result.Departments[1].Undistributed.ToString());
        Assert.Equal(("100.00", "50.00", "0.00"), (result.Awarded.ToString(), result.Undistributed.ToString(), result.Returned.ToString()));
    }

    [Fact]
    public void Nobody_has_weight_nobody_is_paid()
    {
        var register = Of([Stay.Whole("p1", "sales", 0), Stay.Whole("p2", "sales", 0)]);
        var department = Rule(SalaryKey.Of()).Distribute(Pools(("sales", "100.00")), register, Prefix).Departments[0];
        Assert.Equal(["p1 0.00", "p2 0.00"], Print(department));
        Assert.Equal("100.00", department.Undistributed.ToString());
        Assert.Null(department.SubPools[0].Lambda);
        Assert.Null(department.SubPools[0].Cut);
    }

    /// <summary>60 % of 1,000.00 by days is 300.00 each; 40 % by salary has nobody with a salary, so 400.00 stay.</summary>
    [Fact]
    public void A_sub_pool_without_weight_is_undistributed_on_its_own()
    {
        var register = Of([Stay.Whole("p1", "sales", 0), Stay.Whole("p2", "sales", 0)]);
        var plain = Distribute(Rule([("days", 60, PresenceKey.Of()), ("pay", 40, SalaryKey.Of())]), "1000.00", register);
        Assert.Equal(["p1 300.00", "p2 300.00"], Print(plain));
        Assert.Equal("400.00", plain.Undistributed.ToString());
        var capped = Distribute(
            Rule([("days", 60, PresenceKey.Of()), ("pay", 40, SalaryKey.Of())], AmountBound.Of(Euros("9999.00")), ExcessRule.Redistribute), "1000.00", register);
        Assert.Equal(["p1 300.00", "p2 300.00"], Print(capped));
        Assert.Equal(("400.00", "400.00"), (capped.Undistributed.ToString(), capped.SetAside.ToString()));
    }

    [Fact]
    public void Every_division_has_its_seed()
    {
        var register = Of([Stay.Whole("p1", "sales", 1), new("p2", "sales", 1, 30, 1), new("p2", "marketing", 31, 90, 1)]);
        var parts = new (string, decimal, DistributionKey)[] { ("days", 60, PresenceKey.Of()), ("pay", 40, SalaryKey.Of()) };
        var pools = Pools(("sales", "1000.01"), ("marketing", "1000.01"));
        var plain = Rule(parts).Distribute(pools, register, Prefix).Departments[0];
        Assert.Equal(Prefix + "sales/parts", plain.Criteria.Ties.Seed);
        Assert.Equal([Prefix + "sales/days", Prefix + "sales/pay"], plain.SubPools.Select(subPool => subPool.Ties.Seed));
        var capped = Rule(parts, AmountBound.Of(Euros("500.00")), ExcessRule.Redistribute).Distribute(pools, register, Prefix).Departments[0];
        Assert.Equal(Prefix + "sales/parts", capped.Criteria.Ties.Seed);
        Assert.Equal(Prefix + "sales", capped.Whole!.Ties.Seed);
        Assert.Equal(Prefix + "sales/lines/p2", capped.AwardOf("p2").LineDivision!.Ties.Seed);
        Assert.Equal(Prefix + "cap/p2", capped.AwardOf("p2").Cap!.Departments!.Ties.Seed);
        Assert.Null(capped.AwardOf("p1").Cap!.Departments);
    }

    [Fact]
    public void A_department_has_one_pool()
    {
        var rule = Rule(UniformKey.Of());
        Assert.Throws<ArgumentException>(() => rule.Distribute(Pools(("sales", "1.00"), ("sales", "1.00")), Of(ThreePeople), null));
        var department = rule.Distribute(Pools(("sales", "1.00")), Of(ThreePeople), null).Departments[0];
        Assert.Throws<KeyNotFoundException>(() => department.AwardOf("p9"));
        Assert.Throws<ArgumentOutOfRangeException>(() => department.AwardAt(3));
    }

    private static Fraction Weight(DistributionKey key, string person) => Distribute(key).AwardOf(person).SubPoolShares[0].Weight;

    private static DepartmentDistribution Distribute(DistributionKey key, string? prefix = null) =>
        Rule(key).Distribute(Pools(("sales", "10000.00")), Of(ThreePeople, OneLeave), prefix).Departments[0];

    private static DepartmentDistribution Distribute(DistributionRule rule, string pool, ParticipationRegister register) =>
        rule.Distribute(Pools(("sales", pool)), register, Prefix).Departments[0];

    private static DistributionRule Rule(DistributionKey key) => Rule([("part", 100, key)]);

    private static DistributionRule Rule((string Id, decimal Weight, DistributionKey Key)[] parts, IndividualBound? cap = null, ExcessRule? excess = null) =>
        DistributionRule.Of(WeightUnit.Percent, parts.Select(part => SubPool.Of(part.Id, part.Weight, part.Key)), cap, excess);

    private static ValueList<DepartmentPool> Pools(params (string Department, string Amount)[] pools) =>
        ValueList<DepartmentPool>.Of(pools.Select(pool => DepartmentPool.Of(pool.Department, Euros(pool.Amount))));

    private static List<string> Print(DepartmentDistribution department) =>
        [.. department.Awards.Select(award => $"{award.Participant} {award.Amount}")];
}
