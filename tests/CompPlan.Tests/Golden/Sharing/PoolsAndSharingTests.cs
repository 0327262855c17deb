using CompPlan.Distribution;
using CompPlan.Splits;
using CompPlan.Tests.Generators;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Generators.Registers;

namespace CompPlan.Tests.Golden.Sharing;

/// <summary>Published figures of dividing a pool over departments and people, to the cent.</summary>
public class PoolsAndSharingTests
{
    private const string Prefix = "plan-1|quarterly|2026-01-01|";

    /// <summary>A works 90 days for 30,000, B 45 days for 15,000, C 45 days for 20,000: the hours 1,607, 803.5 and 803.5 of a year, as days of a quarter.</summary>
    private static readonly Stay[] Abc =
        [Stay.Whole("A", "all", 3_000_000), Stay.Whole("B", "all", 1_500_000), Stay.Whole("C", "all", 2_000_000)];

    private static readonly Leave[] HalfTime = [new("B", 46, 90), new("C", 46, 90)];

    private static readonly SubPool[] ThreeCriteria =
        [SubPool.Of("uniform", 30, UniformKey.Of()), SubPool.Of("presence", 30, PresenceKey.Of()), SubPool.Of("salary", 40, SalaryKey.Of())];

    /// <summary>
    /// 10,000.00 ÷ 3 = 3,333.33 and one cent left over. Printed elsewhere as three times 3,333.33, which loses a cent; here one of the three
    /// has it, whoever the tie order names.
    /// </summary>
    [Fact]
    public void Equal_thirds_lose_no_cent()
    {
        var division = EqualSplit.Of(ThreeDepartments).Divide(Euros("10000.00"), Prefix, ValueList<DepartmentCredit>.Empty);
        Assert.Equal(["3333.33", "3333.33", "3333.34"], division.Departments.Select(department => department.Amount.ToString()).Order());
        Assert.True(division.Undistributed.IsZero);
    }

    /// <summary>40,000 + 75,000 + 125,000 = 240,000. 10,000 · 40/240 = 1,666.666…, · 75/240 = 3,125, · 125/240 = 5,208.333…; the cent goes to .666….</summary>
    [Fact]
    public void By_salaries() => Assert.Equal(
        ["a 1666.67", "b 3125.00", "c 5208.33"],
        Print(Distribute("10000.00", [Stay.Whole("a", "all", 4_000_000), Stay.Whole("b", "all", 7_500_000), Stay.Whole("c", "all", 12_500_000)], SubPool.Of("salary", 100, SalaryKey.Of()))));

    /// <summary>
    /// 9,000.00 uniform: 3,000.00 each. 9,000.00 by presence 2 : 1 : 1: 4,500.00, 2,250.00, 2,250.00. 12,000.00 by salary 30 : 15 : 20 of 65:
    /// 5,538.461…, 2,769.230…, 3,692.307…, that is 15/100, 8/100 and 77/100 of a cent beyond the whole cents; the one cent left over goes to C.
    /// Sums 13,038.46, 8,019.23 and 8,942.31.
    /// </summary>
    [Fact]
    public void Three_sub_pools() => Assert.Equal(
        ["A 13038.46", "B 8019.23", "C 8942.31"], Print(Distribute("30000.00", Abc, HalfTime, null, null, ThreeCriteria)));

    /// <summary>
    /// The same with a cap of 12,000.00, redistributed: A has 13,038.46… uncapped and keeps 12,000.00. The other 18,000.00 go
    /// 8,019.23… : 8,942.30… = 417 : 465 of 882: 8,510.204… and 9,489.795….
    /// </summary>
    [Fact]
    public void Three_sub_pools_under_a_cap()
    {
        var department = Distribute("30000.00", Abc, HalfTime, AmountBound.Of(Euros("12000.00")), ExcessRule.Redistribute, ThreeCriteria);
        Assert.Equal(["A 12000.00", "B 8510.20", "C 9489.80"], Print(department));
        Assert.Equal(Fraction.Of(1_800_000 * (System.Numerics.BigInteger)417, 882), department.AwardOf("B").WholeShare!.Ideal);
        foreach (var award in department.Awards)
            Assert.Equal(award.Amount.Minor, award.Lines.Sum(line => line.Amount.Minor));
    }

    /// <summary>
    /// Of 80,000 by 300,000 : 60,000 : 40,000 the first would have 60,000 and keeps 36,045. The other 43,955 go 60 : 40: 26,373 and 17,582.
    /// Without redistribution the others keep 12,000 and 8,000, and 23,955 are undistributed; where the plan says so they go back.
    /// </summary>
    [Fact]
    public void An_individual_cap()
    {
        Stay[] people = [Stay.Whole("a", "all", 30_000_000), Stay.Whole("b", "all", 6_000_000), Stay.Whole("c", "all", 4_000_000)];
        var cap = AmountBound.Of(Euros("36045.00"));
        var bySalary = SubPool.Of("salary", 100, SalaryKey.Of());
        Assert.Equal(
            ["a 36045.00", "b 26373.00", "c 17582.00"], Print(Distribute("80000.00", people, [], cap, ExcessRule.Redistribute, bySalary)));
        var returned = Distribute("80000.00", people, [], cap, ExcessRule.Return, bySalary);
        Assert.Equal(["a 36045.00", "b 12000.00", "c 8000.00"], Print(returned));
        Assert.Equal(("23955.00", "0.00"), (returned.Returned.ToString(), returned.Undistributed.ToString()));
        var kept = Distribute("80000.00", people, [], cap, ExcessRule.Keep, bySalary);
        Assert.Equal(["a 36045.00", "b 12000.00", "c 8000.00"], Print(kept));
        Assert.Equal(("0.00", "23955.00", "23955.00"), (kept.Returned.ToString(), kept.Undistributed.ToString(), kept.KeptByCap.ToString()));
        // Nobody else comes to the cap, so that one redistribution is enough.
        Assert.Equal(
            ["a 36045.00", "b 26373.00", "c 17582.00"], Print(Distribute("80000.00", people, [], cap, ExcessRule.RedistributeOnce, bySalary)));
    }

    /// <summary>
    /// The cap is three quarters of the yearly ceiling of French social security, 48,060.00 in 2026: 36,045.00. A member of 45 of the 90 days
    /// has half: 18,022.50.
    /// </summary>
    [Fact]
    public void A_cap_as_a_multiple_of_a_ceiling()
    {
        var pass = ValueList<Ceiling>.Of([Ceiling.Of("pass",
            CeilingValue.Of(new(2025, 1, 1), new(2025, 12, 31), Euros("47100.00")), CeilingValue.Of(new(2026, 1, 1), new(2026, 12, 31), Euros("48060.00")))]);
        Stay[] people = [Stay.Whole("a", "all", 30_000_000), Stay.Whole("b", "all", 6_000_000), new("c", "all", 1, 45, 60_000_000)];
        List<string> Award(BoundProration proration) => Print(DistributionRule.Of(
            WeightUnit.Percent, [SubPool.Of("salary", 100, SalaryKey.Of())], CeilingBound.Of("pass", Fraction.Of(3, 4), proration), ExcessRule.Keep)
            .Distribute(ValueList<DepartmentPool>.Of([DepartmentPool.Of("all", Euros("132000.00"))]), Of(people), Prefix, null, pass).Departments[0]);
        Assert.Equal(["a 36045.00", "b 12000.00", "c 36045.00"], Award(BoundProration.None));
        Assert.Equal(["a 36045.00", "b 12000.00", "c 18022.50"], Award(BoundProration.Membership));
    }

    /// <summary>
    /// 2,400.00 by 10 : 20 : 70 with at least 500.00 each: a is raised to 500.00, the other 1,900.00 go 20 : 70: b would have 422.22 and is
    /// raised to 500.00 too; c has 1,400.00. Of 1,000.00 the floors of 1,500.00 leave each a third: 333.33 and one cent more for one of them.
    /// </summary>
    [Fact]
    public void An_individual_floor()
    {
        Stay[] people = [Stay.Whole("a", "all", 1_000_000), Stay.Whole("b", "all", 2_000_000), Stay.Whole("c", "all", 7_000_000)];
        var rule = DistributionRule.Of(
            WeightUnit.Percent, [SubPool.Of("salary", 100, SalaryKey.Of())], null, null, AmountBound.Of(Euros("500.00")), FloorShortage.Scale);
        DepartmentDistribution Share(string pool) =>
            rule.Distribute(ValueList<DepartmentPool>.Of([DepartmentPool.Of("all", Euros(pool))]), Of(people), Prefix).Departments[0];
        Assert.Equal(["a 500.00", "b 500.00", "c 1400.00"], Print(Share("2400.00")));
        Assert.True(Share("1000.00").IsShort);
        Assert.Equal(["333.33", "333.33", "333.34"], Share("1000.00").Awards.Select(award => award.Amount.ToString()).Order());
        Assert.True(Share("0.00").Awarded.IsZero);
    }

    /// <summary>72.68 + 10.93 + 2.73 + 13.66 = 100 exactly; in binary floating point it is not. 33.33 · 3 = 99.99 is not 100.</summary>
    [Fact]
    public void Weights_that_are_100_and_weights_that_are_not()
    {
        Assert.Empty(SplitReview.Of(Weighted(72.68m, 10.93m, 2.73m, 13.66m), ""));
        Assert.Equal("PARTS_NOT_100", Assert.Single(SplitReview.Of(Weighted(33.33m, 33.33m, 33.33m), "")).Code);
    }

    /// <summary>
    /// 35 : 28 : 20 contractual hours of 83, as salaries: 10,000 · 35/83 = 4,216.867…, · 28/83 = 3,373.493…, · 20/83 = 2,409.638….
    /// </summary>
    [Fact]
    public void By_contractual_hours() => Assert.Equal(
        ["a 4216.87", "b 3373.49", "c 2409.64"],
        Print(Distribute("10000.00", [Stay.Whole("a", "all", 35), Stay.Whole("b", "all", 28), Stay.Whole("c", "all", 20)], SubPool.Of("salary", 100, SalaryKey.Of()))));

    private static WeightedSplit Weighted(params decimal[] weights) =>
        WeightedSplit.Of(WeightList.Of(WeightUnit.Percent, weights.Select((weight, i) => Weight.Of($"d{i}", weight))));

    private static DepartmentDistribution Distribute(string pool, Stay[] people, SubPool criterion) =>
        Distribute(pool, people, [], null, null, criterion);

    private static DepartmentDistribution Distribute(
        string pool, Stay[] people, Leave[] leaves, IndividualBound? cap, ExcessRule? excess, params SubPool[] criteria)
    {
        var rule = DistributionRule.Of(WeightUnit.Percent, criteria, cap, excess);
        Assert.Empty(DistributionReview.Of(rule, ""));
        return rule
            .Distribute(ValueList<DepartmentPool>.Of([DepartmentPool.Of("all", Euros(pool))]), Of(people, leaves), Prefix)
            .Departments[0];
    }

    private static List<string> Print(DepartmentDistribution department) =>
        [.. department.Awards.Select(award => $"{award.Participant} {award.Amount}")];
}
