using CompPlan.Distribution;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Tests.Generators;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Generators.Registers;

namespace CompPlan.Tests.Distribution;

public class IndividualCapTests
{
    private const string Prefix = "plan-1|quarterly|2026-01-01|";

    private static readonly Stay[] ThreePeople =
        [Stay.Whole("p1", "sales", 4_000_000), Stay.Whole("p2", "sales", 7_500_000), Stay.Whole("p3", "sales", 12_500_000)];

    /// <summary>p3 has 4,000.00 of 5,208.33…; the other 6,000.00 go 40 : 75: 2,086.956… and 3,913.043….</summary>
    [Fact]
    public void The_excess_goes_to_the_others()
    {
        var department = Distribute(AmountBound.Of(Euros("4000.00")), ExcessRule.Redistribute);
        Assert.Equal(["p1 2086.96", "p2 3913.04", "p3 4000.00"], Print(department));
        Assert.Equal(("0.00", "0.00"), (department.Undistributed.ToString(), department.Returned.ToString()));
        Assert.Equal(600_000, department.Whole!.FreeAmount);
        Assert.Equal(BoundState.Cap, department.AwardOf("p3").WholeShare!.State);
        Assert.Equal(Fraction.Of(12_500_000 * (System.Numerics.BigInteger)1_000_000, 24_000_000), department.AwardOf("p3").WholeShare!.Weight);
    }

    /// <summary>The plain division is 1,666.67 / 3,125.00 / 5,208.33; p3 keeps 4,000.00 and 1,208.33 go back.</summary>
    [Fact]
    public void The_excess_goes_back()
    {
        var department = Distribute(AmountBound.Of(Euros("4000.00")), ExcessRule.Return);
        Assert.Equal(["p1 1666.67", "p2 3125.00", "p3 4000.00"], Print(department));
        Assert.Equal(("0.00", "1208.33"), (department.Undistributed.ToString(), department.Returned.ToString()));
        Assert.Equal("1208.33", department.AwardOf("p3").Returned.ToString());
        Assert.Equal("0.00", department.AwardOf("p2").Returned.ToString());
        Assert.Equal(520_833, department.AwardOf("p3").WholeShare!.Share);
    }

    /// <summary>
    /// Exactly 1,666.67 / 3,125.00 / 5,208.33 of 10,000.00. At 3,500.00 p3 is above the cap; the other 6,500.00 go 40 : 75: 2,260.87 and
    /// 4,239.13, of which p2 keeps 3,500.00. The 739.13 that are left stay: a second redistribution would give them to p1.
    /// </summary>
    [Fact]
    public void The_excess_goes_to_the_others_once()
    {
        var department = Distribute(AmountBound.Of(Euros("3500.00")), ExcessRule.RedistributeOnce);
        Assert.Equal(["p1 2260.87", "p2 3500.00", "p3 3500.00"], Print(department));
        Assert.Equal(("739.13", "739.13", "0.00"), (department.Undistributed.ToString(), department.KeptByCap.ToString(), department.Returned.ToString()));
        Assert.Equal(("3500.00", 650_000), (department.AtCap.ToString(), department.Whole!.FreeAmount));
        Assert.Equal((true, false), (department.AwardOf("p3").IsAtCap, department.AwardOf("p2").IsAtCap));
        Assert.Equal(("0.00", "739.13"), (department.AwardOf("p3").KeptByCap.ToString(), department.AwardOf("p2").KeptByCap.ToString()));
        Assert.Equal(["p1 3000.00", "p2 3500.00", "p3 3500.00"], Print(Distribute(AmountBound.Of(Euros("3500.00")), ExcessRule.Redistribute)));
    }

    /// <summary>All three are above 1,000.00 exactly: nobody is left for the other 7,000.00.</summary>
    [Fact]
    public void With_everybody_above_the_cap_nothing_is_redistributed()
    {
        var department = Distribute(AmountBound.Of(Euros("1000.00")), ExcessRule.RedistributeOnce);
        Assert.Equal(["p1 1000.00", "p2 1000.00", "p3 1000.00"], Print(department));
        Assert.Equal(("7000.00", "7000.00"), (department.Undistributed.ToString(), department.KeptByCap.ToString()));
    }

    [Fact]
    public void When_everybody_is_at_the_cap_the_rest_is_undistributed()
    {
        var department = Distribute(AmountBound.Of(Euros("3000.00")), ExcessRule.Redistribute);
        Assert.Equal(["p1 3000.00", "p2 3000.00", "p3 3000.00"], Print(department));
        Assert.Equal("1000.00", department.Undistributed.ToString());
        Assert.Null(department.Whole!.Lambda);
        Assert.Equal(300_000, department.AwardOf("p1").WholeShare!.Ideal);
    }

    /// <summary>
    /// 20 % of the salary of 90 days: 40,000 · 90 ÷ 365 · 0.2 = 1,972.602…, 3,698.630… and 6,164.383…, each taken down to a cent.
    /// 10,000.00 plain is 1,666.67 / 3,125.00 / 5,208.33: nobody is bound. 12,000.00 plain is 2,000 / 3,750 / 6,250: all are, so 164.39 stay.
    /// </summary>
    [Fact]
    public void A_share_of_the_salary_is_taken_down_to_a_cent()
    {
        var cap = SalaryShareBound.Of(Fraction.Of(1, 5));
        Assert.Equal(["p1 1666.67", "p2 3125.00", "p3 5208.33"], Print(Distribute(cap, ExcessRule.Redistribute)));
        var bound = Distribute(cap, ExcessRule.Redistribute, "12000.00");
        Assert.Equal(["p1 1972.60", "p2 3698.63", "p3 6164.38"], Print(bound));
        Assert.Equal("164.39", bound.Undistributed.ToString());
        var reading = bound.AwardOf("p1").Cap!;
        Assert.Equal(("1972.60", "1972.60"), (reading.Total.ToString(), reading.Share.ToString()));
        Assert.Equal(Fraction.Of((System.Numerics.BigInteger)4_000_000 * 90, 365 * 5), reading.Exact);
    }

    [Fact]
    public void A_share_of_the_salary_beyond_64_bits_binds_nobody()
    {
        var register = Of([Stay.Whole("p1", "sales", 9_000_000_000_000), Stay.Whole("p2", "sales", 1)]);
        var cap = SalaryShareBound.Of(Fraction.Of((System.Numerics.BigInteger)1_000_000_000_000));
        var department = Rule(cap, ExcessRule.Redistribute).Distribute(Pools(("sales", "1.00")), register, Prefix).Departments[0];
        Assert.Equal("1.00", department.AwardOf("p1").Amount.ToString());
    }

    [Fact]
    public void A_cap_of_nothing_pays_nobody()
    {
        var department = Distribute(AmountBound.Of(Euros("0.00")), ExcessRule.Return);
        Assert.Equal(["p1 0.00", "p2 0.00", "p3 0.00"], Print(department));
        Assert.Equal("10000.00", department.Returned.ToString());
    }

    /// <summary>
    /// p2 has 30 days in sales and 60 in marketing at one salary. Uncapped p2 would have of 1,000.00 in sales 30/(90+30) = 250.00 and of
    /// 1,000.00 in marketing all. The cap of 500.00 is divided 250 : 1,000 into 100.00 and 400.00. Sales gives the other 900.00 to p1,
    /// marketing has nobody else: 600.00 stay.
    /// </summary>
    [Fact]
    public void The_cap_of_a_person_of_two_departments_is_divided_by_the_uncapped_awards()
    {
        var register = Of([Stay.Whole("p1", "sales", 3_650_000), new("p2", "sales", 1, 30, 3_650_000), new("p2", "marketing", 31, 90, 3_650_000)]);
        var rule = Rule(SalaryShareBound.Of(Fraction.Of(500 * 365, 36_500 * 90)), ExcessRule.Redistribute);
        var pools = Pools(("sales", "1000.00"), ("marketing", "1000.00"));
        var result = rule.Distribute(pools, register, Prefix);
        Assert.Equal(["p1 500.00", "p2 100.00"], Print(result.Departments[0]));
        Assert.Equal(["p2 400.00"], Print(result.Departments[1]));
        Assert.Equal(("400.00", "600.00"), (result.Departments[0].Undistributed.ToString(), result.Departments[1].Undistributed.ToString()));
        var reading = result.Departments[0].AwardOf("p2").Cap!;
        Assert.Equal(("500.00", "100.00"), (reading.Total.ToString(), reading.Share.ToString()));
        Assert.Equal(25_000, reading.Departments!.ShareOf("sales").Weight);
        Assert.Equal(100_000, reading.Departments.ShareOf("marketing").Weight);

        var returned = Rule(AmountBound.Of(Euros("500.00")), ExcessRule.Return).Distribute(pools, register, Prefix);
        Assert.Equal(["p1 500.00", "p2 100.00"], Print(returned.Departments[0]));
        Assert.Equal(("400.00", "600.00"), (returned.Departments[0].Returned.ToString(), returned.Departments[1].Returned.ToString()));
    }

    /// <summary>
    /// Alone in two departments of 1,000.00 each, a person has half of the cap of 500.01 in each: 250.005. The odd cent goes to the smaller
    /// of mix64(fnv1a64(prefix + "cap/" + person) xor fnv1a64(department)), computed apart with another program.
    /// </summary>
    [Theory]
    [InlineData("p1", "marketing")]
    [InlineData("p4", "sales")]
    public void The_odd_cent_of_a_cap_goes_by_its_seed(string person, string winner)
    {
        var register = Of([new(person, "sales", 1, 45, 100), new(person, "marketing", 46, 90, 100)]);
        var result = Rule(AmountBound.Of(Euros("500.01")), ExcessRule.Redistribute)
            .Distribute(Pools(("sales", "1000.00"), ("marketing", "1000.00")), register, Prefix);
        Assert.Equal(winner, result.Departments.Single(department => department.Awarded == Euros("250.01")).Department);
        Assert.Equal(Euros("500.01"), result.Awarded);
    }

    /// <summary>
    /// Half of 200.00 by days (90 : 45), half by salary times presence of equal salaries (2 : 1): p1 66.666… + 66.666…, capped at 100.00,
    /// so the lines are 50.00 each; p2 has the rest, 100.00, as 50.00 and 50.00.
    /// </summary>
    [Fact]
    public void The_lines_divide_the_final_amount()
    {
        var register = Of([Stay.Whole("p1", "sales", 100), Stay.Whole("p2", "sales", 100)], [new("p2", 1, 45)]);
        var rule = DistributionRule.Of(
            WeightUnit.Percent,
            [SubPool.Of("days", 50, PresenceKey.Of()), SubPool.Of("pay", 50, SalaryTimesPresenceKey.Of())],
            AmountBound.Of(Euros("100.00")), ExcessRule.Redistribute);
        var department = rule.Distribute(Pools(("sales", "200.00")), register, Prefix).Departments[0];
        Assert.Equal(["p1 100.00", "p2 100.00"], Print(department));
        Assert.Equal(["days 50.00", "pay 50.00"], department.AwardOf("p1").Lines.Select(line => $"{line.Criterion} {line.Amount}"));
        Assert.Empty(department.AwardOf("p1").SubPoolShares);
        Assert.Equal(Fraction.Of(40_000, 3), department.AwardOf("p1").WholeShare!.Weight);
    }

    private static DepartmentDistribution Distribute(IndividualBound cap, ExcessRule excess, string pool = "10000.00") =>
        Rule(cap, excess).Distribute(Pools(("sales", pool)), Of(ThreePeople), Prefix).Departments[0];

    private static DistributionRule Rule(IndividualBound cap, ExcessRule excess) =>
        DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("salary", 100, SalaryKey.Of())], cap, excess);

    private static ValueList<DepartmentPool> Pools(params (string Department, string Amount)[] pools) =>
        ValueList<DepartmentPool>.Of(pools.Select(pool => DepartmentPool.Of(pool.Department, Euros(pool.Amount))));

    private static List<string> Print(DepartmentDistribution department) =>
        [.. department.Awards.Select(award => $"{award.Participant} {award.Amount}")];
}
