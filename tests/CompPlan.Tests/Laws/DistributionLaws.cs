using CompPlan.Attribution;
using CompPlan.Distribution;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Tests.Generators;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

[Properties(Arbitrary = [typeof(DistributionGenerators)])]
public class DistributionLaws
{
    [Property(MaxTest = 400)]
    public void A_naive_distribution_gives_the_same_cents(DistributionCase item)
    {
        var result = item.Distribute();
        var oracle = new DistributionOracle(item);
        Assert.Equal(oracle.Awards.Count, result.Departments.Sum(department => department.Count));
        foreach (var department in result.Departments)
        {
            Assert.Equal(oracle.Undistributed[department.Department], department.Undistributed.Minor);
            Assert.Equal(oracle.Returned[department.Department], department.Returned.Minor);
            foreach (var award in department.Awards)
            {
                Assert.Equal(oracle.Awards[(award.Department, award.Participant)], award.Amount.Minor);
                foreach (var line in award.Lines)
                    Assert.Equal(oracle.Lines[(award.Department, award.Participant, line.Criterion)], line.Amount.Minor);
            }
        }
    }

    /// <summary>L50: criteria lines, person totals and the pool agree.</summary>
    [Property(MaxTest = 200)]
    public void Lines_give_awards_and_awards_give_pools(DistributionCase item)
    {
        var result = item.Distribute();
        foreach (var department in result.Departments)
        {
            Assert.Equal(department.Pool.Minor, department.Criteria.Shares.Sum(share => share.Share) + department.Criteria.Undistributed);
            Assert.Equal(
                department.Pool.Minor,
                department.Awards.Sum(award => award.Amount.Minor) + department.Undistributed.Minor + department.Returned.Minor);
            foreach (var award in department.Awards)
            {
                Assert.Equal(award.Amount.Minor, award.Lines.Sum(line => line.Amount.Minor));
                Assert.True(award.Amount.Sign >= 0);
                Assert.True(award.Participation.Eligible || award.Amount.IsZero);
            }
            foreach (var (subPool, i) in department.SubPools.Select((subPool, i) => (subPool, i)))
                Assert.Equal(
                    department.Criteria.Shares[i].Share,
                    department.Awards.Sum(award => award.Lines[i].Amount.Minor) + subPool.Undistributed + (department.KeptOf(i)?.ShareOf("others").Share ?? 0));
        }
        Assert.Equal(item.Pools.Sum(pool => pool.Amount.Minor), (result.Awarded + result.Undistributed + result.Returned).Minor);
    }

    [Property(MaxTest = 200)]
    public void No_cap_is_broken_over_all_departments(DistributionCase item)
    {
        if (item.Rule.Cap is null)
            return;
        var awards = item.Distribute().Departments.SelectMany(department => department.Awards).ToList();
        Assert.All(awards, award => Assert.True(award.Amount <= award.Cap!.Share));
        foreach (var person in awards.GroupBy(award => award.Participant))
        {
            var cap = person.First().Cap!;
            Assert.True(person.Sum(award => award.Amount.Minor) <= cap.Total.Minor);
            Assert.True(cap.Total.Minor <= cap.Exact && cap.Exact < cap.Total.Minor + 1);
            foreach (var award in person)
                Assert.Equal(award.Cap!.Share.Minor, award.Cap.Departments?.ShareOf(award.Department).Share ?? cap.Total.Minor);
        }
    }

    /// <summary>Nobody who takes part gets less than the floor unless there is less than all floors; a cap goes before it; nobody else has one.</summary>
    [Property(MaxTest = 200)]
    public void No_floor_is_broken(DistributionCase item)
    {
        if (item.Rule.Floor is null)
            return;
        var result = item.Distribute();
        foreach (var department in result.Departments)
        {
            var floors = department.Awards.Where(award => award.Participation.Eligible).Sum(award => award.Floor!.Share.Minor);
            var there = (department.Pool - department.SetAside - department.Returned).Minor;
            Assert.True(!department.IsShort || floors > there);
            foreach (var award in department.Awards.Where(award => award.Participation.Eligible))
            {
                Assert.True(award.Cap is null || award.Floor!.Share <= award.Cap.Share);
                Assert.True(department.IsShort ? award.Amount <= award.Floor!.Share : department.Whole!.Pool == 0 || award.Amount >= award.Floor!.Share);
            }
        }
        foreach (var person in result.Departments.SelectMany(department => department.Awards).GroupBy(award => award.Participant).Where(own => own.First().Participation.Eligible))
            Assert.Equal(person.First().Floor!.Total.Minor, person.Sum(award => award.Floor!.Share.Minor));
    }

    /// <summary>With redistribution something stays only when everybody with weight is exactly at the cap.</summary>
    [Property(MaxTest = 200)]
    public void Excess_is_redistributed_until_exhausted(DistributionCase item)
    {
        foreach (var department in item.Distribute().Departments)
            if (item.Rule.Excess == ExcessRule.Redistribute && department.Undistributed > department.SetAside)
                Assert.All(department.Awards, award =>
                    Assert.True(award.WholeShare!.Weight.Sign == 0 || award.Amount == award.Cap!.Share));
    }

    /// <summary>
    /// One redistribution: whoever is exactly above the cap has it; nobody else gets less than the exact share, down to a cent, unless the
    /// cap holds; what is left is kept, never returned.
    /// </summary>
    [Property(MaxTest = 200)]
    public void Excess_is_redistributed_once(DistributionCase item)
    {
        if (item.Rule.Cap is null)
            return;
        var parts = item.Rule.Parts;
        var once = (item with { Rule = DistributionRule.Of(item.Rule.Unit, parts, item.Rule.Cap, ExcessRule.RedistributeOnce) }).Distribute();
        var kept = (item with { Rule = DistributionRule.Of(item.Rule.Unit, parts, item.Rule.Cap, ExcessRule.Keep) }).Distribute();
        var always = (item with { Rule = DistributionRule.Of(item.Rule.Unit, parts, item.Rule.Cap, ExcessRule.Redistribute) }).Distribute();
        foreach (var (one, none, all) in once.Departments.Zip(kept.Departments, always.Departments))
        {
            Assert.Equal(one.Undistributed - one.SetAside, one.KeptByCap);
            Assert.True(none.Awarded <= one.Awarded && one.Awarded <= all.Awarded);
            foreach (var (award, plain) in one.Awards.Zip(none.Awards))
            {
                Assert.Equal(plain.WholeShare!.Weight > plain.Cap!.Share.Minor, award.IsAtCap);
                Assert.True(award.IsAtCap ? award.Amount == award.Cap!.Share : award.Amount.Minor >= plain.WholeShare.Weight.Floor());
            }
        }
    }

    /// <summary>To keep and to return pay the same; only where the money goes differs.</summary>
    [Property(MaxTest = 200)]
    public void What_is_kept_is_what_would_go_back(DistributionCase item)
    {
        if (item.Rule.Cap is null)
            return;
        var kept = (item with { Rule = DistributionRule.Of(item.Rule.Unit, item.Rule.Parts, item.Rule.Cap, ExcessRule.Keep, item.Rule.Floor, item.Rule.Shortage) }).Distribute();
        var back = (item with { Rule = DistributionRule.Of(item.Rule.Unit, item.Rule.Parts, item.Rule.Cap, ExcessRule.Return, item.Rule.Floor, item.Rule.Shortage) }).Distribute();
        foreach (var (one, other) in kept.Departments.Zip(back.Departments))
        {
            Assert.Equal(one.Awards.Select(award => award.Amount), other.Awards.Select(award => award.Amount));
            Assert.Equal(one.Undistributed - one.KeptByCap, other.Undistributed);
            Assert.Equal(one.Returned + one.KeptByCap, other.Returned);
            Assert.Equal(one.Awards.Select(award => award.KeptByCap), other.Awards.Select(award => award.Returned));
        }
    }

    /// <summary>Neither the order of facts, of criteria nor of departments moves a cent.</summary>
    [Property(MaxTest = 200)]
    public void The_order_of_a_list_moves_no_cent(DistributionCase item)
    {
        var turned = new DistributionCase(
            DistributionRule.Of(item.Rule.Unit, item.Rule.Parts.Reverse(), item.Rule.Cap, item.Rule.Excess, item.Rule.Floor, item.Rule.Shortage),
            ValueList<DepartmentPool>.Of(item.Pools.Reverse()),
            ValueList<Stay>.Of(item.Stays.Reverse()),
            ValueList<Leave>.Of(item.Leaves.Reverse()),
            item.Eligibility,
            item.Prefix) { Credits = ValueList<CountedCredit>.Of(item.Credits.Reverse()) };
        Assert.Equal(Print(item.Distribute()), Print(turned.Distribute()));
    }

    /// <summary>The receipt of a person over columns is the receipt that the kernel writes for the same claims, field by field.</summary>
    [Property(MaxTest = 200)]
    public void A_receipt_over_columns_is_the_kernels_receipt(DistributionCase item)
    {
        foreach (var department in item.Distribute().Departments)
            foreach (var division in department.Whole is { } whole ? (IEnumerable<PeopleDivision>)[whole] : department.SubPools)
            {
                var shares = department.Awards.Select(award => division.ShareOf(award.Participant)).ToList();
                var claims = shares.Select(share => Claim.Of(share.Id, share.Weight, share.Floor, share.Cap)).ToList();
                var kernel = Apportionment.Divide(division.Pool, claims, division.Ties).Required;
                Assert.Equal(kernel.Shares, shares);
                Assert.Equal(kernel.Cut, division.Cut);
                Assert.Equal(
                    (kernel.Lambda, kernel.FreeAmount, kernel.FreeWeight, (long)kernel.LeftOverSteps, kernel.Undistributed),
                    (division.Lambda, division.FreeAmount, division.FreeWeight, division.LeftOverSteps, division.Undistributed));
            }
    }

    /// <summary>Under a cap the weights are the exact uncapped totals: without anybody bound, λ is one minor unit a unit.</summary>
    [Property(MaxTest = 200)]
    public void Exact_uncapped_totals_sum_to_what_is_divided(DistributionCase item)
    {
        foreach (var department in item.Distribute().Departments)
            if (department is { Whole: { } whole, IsShort: false })
                Assert.Equal(
                    whole.Pool + department.AtCap.Minor,
                    department.Awards.Where(award => award.IsAtCap).Aggregate(
                        Fraction.Zero, (sum, award) => sum + award.Lines.Aggregate(Fraction.Zero, (own, line) => own + award.LineDivision!.ShareOf(line.Criterion).Weight)) +
                    department.Awards.Aggregate(Fraction.Zero, (sum, award) => sum + award.WholeShare!.Weight));
    }

    /// <summary>A cap that binds nobody gives every person within a cent a criterion of what no cap gives.</summary>
    [Property(MaxTest = 200)]
    public void A_cap_that_binds_nobody_moves_only_odd_cents(DistributionCase item)
    {
        var parts = item.Rule.Parts;
        var plain = (item with { Rule = DistributionRule.Of(item.Rule.Unit, parts) }).Distribute();
        var capped = (item with
        {
            Rule = DistributionRule.Of(item.Rule.Unit, parts, AmountBound.Of(Money.Of(long.MaxValue / 2, Registers.Eur)), ExcessRule.Return),
        }).Distribute();
        foreach (var (before, after) in plain.Departments.Zip(capped.Departments))
        {
            Assert.Equal(before.Returned, after.Returned);
            Assert.Equal(before.Undistributed, after.Undistributed);
            foreach (var (one, other) in before.Awards.Zip(after.Awards))
                Assert.True(Math.Abs(one.Amount.Minor - other.Amount.Minor) <= parts.Count);
        }
    }

    [Property(MaxTest = 200)]
    public void A_person_counts_one_over_all_departments(DistributionCase item)
    {
        var rule = DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("heads", 100, UniformKey.Of())]);
        var awards = rule.Distribute(item.Pools, item.Register, item.Prefix).Departments.SelectMany(department => department.Awards);
        foreach (var person in awards.GroupBy(award => award.Participant))
            Assert.Equal(
                person.First().Participation.Eligible ? Fraction.One : Fraction.Zero,
                person.Aggregate(Fraction.Zero, (sum, award) => sum + award.SubPoolShares[0].Weight));
    }

    /// <summary>L20: two levels are not one, but nobody is two minor units or more away from the exact flat quota. L21: every node conserves.</summary>
    [Property(MaxTest = 200)]
    public void Two_levels_stay_within_two_cents_of_one(DistributionCase item)
    {
        var keys = item.Register.Where(seat => seat.Eligible).ToList();
        var total = keys.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.SalaryEarned);
        if (total.Sign == 0)
            return;
        var pool = item.Pools.Aggregate(Money.Zero, (sum, department) => sum + department.Amount);
        var split = WeightedSplit.Of(WeightList.Of(WeightUnit.Relative, item.Pools.Select(department => Weight.Of(
            department.Department,
            keys.Where(seat => seat.Department == department.Department).Aggregate(Fraction.Zero, (sum, seat) => sum + seat.SalaryEarned)))));
        var division = split.Divide(pool, item.Prefix, ValueList<DepartmentCredit>.Empty);
        var result = DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("salary", 100, SalaryKey.Of())])
            .Distribute(division.Departments, item.Register, item.Prefix);
        Assert.Equal(pool, division.Departments.Aggregate(division.Undistributed, (sum, department) => sum + department.Amount));
        Assert.Equal(pool, result.Awarded + division.Undistributed);
        foreach (var award in result.Departments.SelectMany(department => department.Awards).Where(award => award.Participation.Eligible))
            Assert.True((award.Amount.Minor - pool.Minor * award.Participation.SalaryEarned / total).Abs() < 2);
    }

    [Property(MaxTest = 100)]
    public void Sound_rules_have_no_findings(DistributionRule rule) => Assert.Empty(DistributionReview.Of(rule, "distribution"));

    [Property(MaxTest = 100)]
    public FsCheck.Property Broken_rules_have_findings() => Prop.ForAll(
        Arb.From(DistributionGenerators.Broken), rule => DistributionReview.Of(rule, "distribution").Any());

    private static List<string> Print(PoolDistribution result) =>
    [
        .. result.Departments
            .SelectMany(department => department.Awards
                .SelectMany(award => award.Lines.Select(line => $"{award.Department} {award.Participant} {line.Criterion} {line.Amount}"))
                .Append($"{department.Department} {department.Undistributed} {department.Returned}"))
            .Order(StringComparer.Ordinal),
    ];
}
