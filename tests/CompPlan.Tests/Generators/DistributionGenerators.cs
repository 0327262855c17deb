using CompPlan.Attribution;
using CompPlan.Distribution;
using CompPlan.People;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Sound distributions of every variant, slightly broken ones, and cases with people who join, leave, change department and are away;
/// equal salaries for ties, no salary, and salaries that need more than 64 bits; with shrinkers.
/// </summary>
public static class DistributionGenerators
{
    private static readonly string[] Departments = ["d1", "d2", "d3"];

    public static Gen<DistributionKey> Key => Gen.Frequency(
        (4, Gen.Elements<DistributionKey>(UniformKey.Of(), PresenceKey.Of(), SalaryKey.Of(), SalaryTimesPresenceKey.Of())),
        (1,
            from others in Gen.Elements(OthersCreditRule.ByCredit, OthersCreditRule.Even, OthersCreditRule.Return)
            from negative in Gen.Elements(NegativeCredit.Forget, NegativeCredit.Carry)
            select (DistributionKey)CreditKey.Of("sourced", others, negative)));

    /// <summary>Credit of members, of actors who are none and of teams, for each department; also below zero and after a shortfall.</summary>
    private static Gen<ValueList<CountedCredit>> Credits =>
        from rows in (
            from department in Gen.Elements(Departments)
            from actor in Gen.Elements("p7", "p8", "p9", "p10", "team.1", "gone")
            from net in Gen.OneOf(Gen.Choose(-9, 9), Gen.Choose(-1000, 2_000_000_000))
            from carried in Gen.Elements(0, 0, 7, 1_000_000)
            select (department, actor, net, carried)).ListOf()
        select ValueList<CountedCredit>.Of(rows.DistinctBy(row => (row.department, row.actor))
            .SelectMany(row => new[] { NegativeCredit.Forget, NegativeCredit.Carry }.Select(negative => Credit(row.department, row.actor, row.net, negative, row.carried))));

    private static CountedCredit Credit(string department, string actor, long net, NegativeCredit negative, long carried)
    {
        CountedCredit Of(long minor, CountedCredit? before) => new(
            "sourced", department, actor, Registers.FirstQuarter, Registers.FirstQuarter.First, negative, Money.Of(minor, Registers.Eur), before);
        return Of(net, negative == NegativeCredit.Carry && carried > 0 ? Of(-carried, null) : null);
    }

    /// <summary>What others set, for every day.</summary>
    public static readonly Ceiling Yearly = Ceiling.Of("yearly", CeilingValue.Of(new(1900, 1, 1), new(2199, 12, 31), Money.Of(4_806_000, Registers.Eur), "decree"));

    private static Gen<BoundProration> Proration => Gen.Elements(BoundProration.None, BoundProration.Membership);

    public static Gen<IndividualBound> Cap => Gen.OneOf(
        from cap in Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(0, 5_000_000))
        from proration in Proration
        select (IndividualBound)AmountBound.Of(Money.Of(cap, Registers.Eur), proration),
        from numerator in Gen.Choose(0, 40)
        from denominator in Gen.Elements(1, 7, 30_000)
        from proration in Proration
        select (IndividualBound)CeilingBound.Of("yearly", Fraction.Of(numerator, denominator), proration),
        from numerator in Gen.Choose(0, 40)
        from denominator in Gen.Elements(3, 100, 10_000)
        select (IndividualBound)SalaryShareBound.Of(Fraction.Of(numerator, denominator)));

    /// <summary>Floors from next to nothing to more than there is.</summary>
    public static Gen<IndividualBound> Floor => Gen.OneOf(
        from amount in Gen.OneOf(Gen.Choose(0, 30), Gen.Choose(0, 200_000))
        from proration in Proration
        select (IndividualBound)AmountBound.Of(Money.Of(amount, Registers.Eur), proration),
        from numerator in Gen.Choose(0, 5)
        from proration in Proration
        select (IndividualBound)CeilingBound.Of("yearly", Fraction.Of(numerator, 30_000), proration),
        Gen.Choose(0, 3).Select(percent => (IndividualBound)SalaryShareBound.Of(Fraction.Of(percent, 700))));

    public static Gen<DistributionRule> Sound =>
        from count in Gen.Choose(1, 4)
        from unit in SplitGenerators.Unit
        from weights in SplitGenerators.WeightsOf(unit, count)
        from keys in Key.ListOf(count)
        from capped in Gen.Elements(false, true, true)
        from cap in Cap
        from excess in Gen.Elements(ExcessRule.Redistribute, ExcessRule.RedistributeOnce, ExcessRule.Return, ExcessRule.Keep)
        from floored in Gen.Elements(false, false, true)
        from floor in Floor
        from shortage in Gen.Elements(FloorShortage.Refuse, FloorShortage.Scale)
        let parts = keys.Select((key, i) => SubPool.Of($"part-{i}", weights[i], key))
        let rule = DistributionRule.Of(
            unit, parts, capped ? cap : null, capped ? excess : null, floored ? floor : null, floored ? shortage : null)
        select DistributionReview.Of(rule, "").Any() ? DistributionRule.Of(unit, parts, capped ? cap : null, capped ? excess : null) : rule;

    /// <summary>Distributions with a fault that the review must find.</summary>
    public static Gen<DistributionRule> Broken =>
        from sound in Sound
        from cap in Cap
        from broken in Gen.Elements(
            DistributionRule.Of(sound.Unit, []),
            DistributionRule.Of(sound.Unit, sound.Parts, cap),
            DistributionRule.Of(sound.Unit, sound.Parts, null, ExcessRule.Return),
            DistributionRule.Of(sound.Unit, sound.Parts, null, null, cap),
            DistributionRule.Of(sound.Unit, sound.Parts, null, null, null, FloorShortage.Scale),
            DistributionRule.Of(sound.Unit, sound.Parts, null, null, CeilingBound.Of("yearly", -1, BoundProration.None), FloorShortage.Scale),
            DistributionRule.Of(
                sound.Unit, sound.Parts, AmountBound.Of(Money.Of(1, Registers.Eur)), ExcessRule.Keep, AmountBound.Of(Money.Of(2, Registers.Eur)), FloorShortage.Scale),
            DistributionRule.Of(sound.Unit, sound.Parts, AmountBound.Of(Money.Of(-1, Registers.Eur)), ExcessRule.Return),
            DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("most", 100, CreditKey.Of("sourced", OthersCreditRule.Even, NegativeCredit.Negative))]),
            DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("most", 100, CreditKey.Of("sourced", default, NegativeCredit.Forget))]),
            DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("most", 100, CreditKey.Of("so urced", OthersCreditRule.Even, NegativeCredit.Forget))]),
            DistributionRule.Of(WeightUnit.Relative, [.. sound.Parts, SubPool.Of("more", -1, UniformKey.Of())]),
            DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("most", 99, UniformKey.Of())]))
        select broken;

    public static Arbitrary<DistributionRule> Rules() => Arb.From(Sound, Shrink);

    public static Arbitrary<DistributionCase> Cases() => Arb.From(
        from rule in Sound
        from pools in Gen.OneOf(Gen.Choose(0, 200), Gen.Choose(0, 20_000_000)).ListOf(3)
        from count in Gen.Choose(0, 7)
        from salary in Gen.Elements(Salaries)
        from stays in StaysOf("p", salary).ListOf(count)
        from leaves in Gen.Choose(1, 90).ListOf(2 * count)
        from eligibility in Gen.Elements<EligibilityRule>(EveryMember.Of(), EveryMember.Of(), MinimumDays.Of(45), MemberOnLastDay.Of())
        from prefix in Gen.Elements(null, "plan|bonus|2026-01-01|", "plan|bonus|2026-04-01|")
        from credits in Credits
        select new DistributionCase(
            rule,
            ValueList<DepartmentPool>.Of(pools.Select((pool, i) => DepartmentPool.Of(Departments[i], Money.Of(pool, Registers.Eur)))),
            ValueList<Stay>.Of(stays.SelectMany((own, i) => own.Select(stay => stay with { Person = $"p{i + 7}" }))),
            ValueList<Leave>.Of(Enumerable.Range(0, count).Where(i => leaves[2 * i] <= leaves[2 * i + 1]).Select(i => new Leave($"p{i + 7}", leaves[2 * i], leaves[2 * i + 1]))),
            eligibility,
            prefix) { Credits = credits },
        Shrink);

    private static Gen<long>[] Salaries =>
    [
        Gen.Elements(0L, 1L, 2L, 3L),
        Gen.Elements(3_000_000L, 4_500_000L, 6_000_000L),
        Gen.Choose(0, 20_000_000).Select(salary => (long)salary),
        Gen.Elements(0L, 1L, 9_000_000_000_000L, 8_999_999_999_989L),
    ];

    /// <summary>One to three stays of one person, one after the other, with or without gaps.</summary>
    private static Gen<List<Stay>> StaysOf(string person, Gen<long> salary) =>
        from count in Gen.Frequency((4, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
        from days in Gen.Frequency<IEnumerable<int>>(
            (1, Gen.Constant<IEnumerable<int>>([1, 30, 31, 60, 61, 90])), (2, Gen.Choose(1, 90).ListOf(6).Select(days => days.Order().AsEnumerable())))
        let cuts = days.ToArray()
        from departments in Gen.Elements(Departments).ListOf(count)
        from salaries in salary.ListOf(count)
        select Enumerable.Range(0, count)
            .Where(i => i == 0 || cuts[2 * i] > cuts[2 * i - 1])
            .Select(i => new Stay(person, departments[i], cuts[2 * i], cuts[2 * i + 1], salaries[i]))
            .ToList();

    private static IEnumerable<DistributionRule> Shrink(DistributionRule rule)
    {
        if (rule.Floor is not null)
            yield return DistributionRule.Of(rule.Unit, rule.Parts, rule.Cap, rule.Excess);
        if (rule.Cap is not null)
            yield return DistributionRule.Of(rule.Unit, rule.Parts, null, null, rule.Floor, rule.Shortage);
        if (rule.Parts.Count > 1)
            foreach (var part in rule.Parts)
                yield return DistributionRule.Of(WeightUnit.Relative, [SubPool.Of(part.Id, 1, part.Key)], rule.Cap, rule.Excess, rule.Floor, rule.Shortage);
    }

    private static IEnumerable<DistributionCase> Shrink(DistributionCase item)
    {
        foreach (var rule in Shrink(item.Rule))
            yield return item with { Rule = rule };
        foreach (var person in item.Stays.Select(stay => stay.Person).Distinct())
            yield return new DistributionCase(
                item.Rule, item.Pools,
                ValueList<Stay>.Of(item.Stays.Where(stay => stay.Person != person)),
                ValueList<Leave>.Of(item.Leaves.Where(leave => leave.Person != person)),
                item.Eligibility, item.Prefix) { Credits = item.Credits };
        if (item.Leaves.Count > 0)
            yield return new DistributionCase(item.Rule, item.Pools, item.Stays, ValueList<Leave>.Empty, item.Eligibility, item.Prefix) { Credits = item.Credits };
        if (item.Credits.Count > 0)
            yield return item with { Credits = ValueList<CountedCredit>.Empty };
        foreach (var pool in item.Pools.Where(pool => pool.Amount.Minor > 0))
            yield return item with
            {
                Pools = ValueList<DepartmentPool>.Of(item.Pools.Select(other => other.Department == pool.Department
                    ? DepartmentPool.Of(pool.Department, Money.Of(pool.Amount.Minor / 2, Registers.Eur))
                    : other)),
            };
    }
}
