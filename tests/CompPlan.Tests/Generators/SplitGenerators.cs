using CompPlan.Attribution;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;

namespace CompPlan.Tests.Generators;

/// <summary>Sound splits of every variant, slightly broken ones, and cases with a pool and credit; with shrinkers.</summary>
public static class SplitGenerators
{
    private static readonly string[] Names = ["d1", "d10", "d2", "d3", "marketing", "sales"];

    /// <summary>Weights of a unit that fit it exactly.</summary>
    public static Gen<List<Fraction>> WeightsOf(WeightUnit unit, int count) =>
        from parts in Gen.Choose(0, 40).ListOf(count).Where(parts => parts.Sum() > 0)
        let sum = parts.Sum()
        let whole = unit switch { WeightUnit.Percent => Fraction.Hundred, WeightUnit.Fraction => Fraction.One, _ => (Fraction)sum }
        select parts.Select(part => whole * part / sum).ToList();

    public static Gen<WeightUnit> Unit => Gen.Elements(WeightUnit.Percent, WeightUnit.Fraction, WeightUnit.Relative);

    public static Gen<SplitRule> Sound =>
        from count in Gen.Choose(1, 5)
        from names in Gen.Shuffle(Names)
        let departments = names.Take(count).ToArray()
        from rule in Gen.Frequency((3, Simple(departments)), (1, Blend(departments)))
        select rule;

    /// <summary>Sound splits over these departments; credit only by the rule <c>sourced</c>.</summary>
    public static Gen<SplitRule> Over(string[] departments) =>
        Gen.Frequency((3, Simple(departments)), (1, Blend(departments))).Select(Sourced);

    private static SplitRule Sourced(SplitRule rule) => rule switch
    {
        CreditSplit credit => CreditSplit.Of("sourced", credit.Departments).WithNegative(credit.Negative).WithNoCredit(credit.WithoutCredit),
        BlendedSplit blend => BlendedSplit.Of(blend.Unit, blend.Parts.Select(part => SplitPart.Of(part.Id, part.Weight, Sourced(part.Rule)))),
        _ => rule,
    };

    /// <summary>Splits with a fault that the review must find.</summary>
    public static Gen<SplitRule> Broken => Gen.OneOf(
        Gen.Constant<SplitRule>(EqualSplit.Of([])),
        Gen.Constant<SplitRule>(EqualSplit.Of(["d1", "d1"])),
        Gen.Constant<SplitRule>(EqualSplit.Of(["d1", "D1"])),
        Gen.Constant<SplitRule>(CreditSplit.Of("so|urced", ["d1"])),
        Gen.Constant<SplitRule>(CreditSplit.Of("sourced", ["d1"]).WithNegative(NegativeCredit.Negative)),
        from weight in Gen.Choose(1, 99)
        select (SplitRule)WeightedSplit.Of(WeightList.Of(WeightUnit.Percent, [Weight.Of("d1", weight), Weight.Of("d2", 99 - weight)])),
        from weight in Gen.Choose(1, 99)
        select (SplitRule)WeightedSplit.Of(WeightList.Of(WeightUnit.Relative, [Weight.Of("d1", -weight), Weight.Of("d2", weight)])),
        from rule in Simple(["d1", "d2"])
        select (SplitRule)BlendedSplit.Of(WeightUnit.Percent, [SplitPart.Of("a", 50, rule), SplitPart.Of("b", 50, EqualSplit.Of(["d1"]))]),
        from rule in Blend(["d1", "d2"])
        select (SplitRule)BlendedSplit.Of(WeightUnit.Percent, [SplitPart.Of("a", 100, rule)]));

    public static Arbitrary<SplitRule> Rules() => Arb.From(Sound, Shrink);

    public static Arbitrary<SplitCase> Cases() => Arb.From(
        from rule in Sound
        from pool in Gen.OneOf(Gen.Choose(0, 30), Gen.Choose(0, 100_000_000))
        from credits in Credits
        from prefix in Gen.Elements(null, "plan|bonus|2026-01-01|", "plan|bonus|2026-04-01|")
        select new SplitCase(rule, Money.Of(pool, Registers.Eur), credits, prefix),
        item => Shrink(item.Rule).Select(rule => item with { Rule = rule })
            .Concat(item.Pool.Minor > 1 ? [item with { Pool = Money.Of(item.Pool.Minor / 2, Registers.Eur) }, item with { Pool = Money.Of(item.Pool.Minor - 1, Registers.Eur) }] : []));

    private static Gen<ValueList<DepartmentCredit>> Credits =>
        from rows in (
            from rule in Gen.Elements("sourced", "closing")
            from department in Gen.Elements(Names)
            from minor in Gen.OneOf(Gen.Choose(-9, 9), Gen.Choose(-100, int.MaxValue))
            from carried in Gen.Elements(0, 0, 5, 1_000_000)
            select DepartmentCredit.Of(rule, department, Money.Of(minor, Registers.Eur)).WithCarriedIn(Money.Of(carried, Registers.Eur))).ListOf()
        select ValueList<DepartmentCredit>.Of(rows);

    private static Gen<SplitRule> Simple(string[] departments) => Gen.OneOf(
        Gen.Constant<SplitRule>(EqualSplit.Of(departments)),
        from rule in Gen.Elements("sourced", "closing")
        from negative in Gen.Elements<NegativeCredit?>(null, NegativeCredit.Forget, NegativeCredit.Carry)
        from without in Gen.Elements<NoCreditRule?>(null, NoCreditRule.Undistributed, NoCreditRule.Return, NoCreditRule.Even)
        select (SplitRule)CreditSplit.Of(rule, departments).WithNegative(negative).WithNoCredit(without),
        from unit in Unit
        from weights in WeightsOf(unit, departments.Length)
        select (SplitRule)WeightedSplit.Of(WeightList.Of(unit, departments.Select((department, i) => Weight.Of(department, weights[i])))));

    private static Gen<SplitRule> Blend(string[] departments) =>
        from count in Gen.Choose(1, 3)
        from unit in Unit
        from weights in WeightsOf(unit, count)
        from rules in Simple(departments).ListOf(count)
        select (SplitRule)BlendedSplit.Of(unit, rules.Select((rule, i) => SplitPart.Of($"part-{i}", weights[i], rule)));

    private static IEnumerable<SplitRule> Shrink(SplitRule rule)
    {
        if (rule is BlendedSplit blend)
            foreach (var part in blend.Parts)
                yield return part.Rule;
        else if (rule is not EqualSplit || rule.Departments.Count > 1)
            yield return EqualSplit.Of(rule is EqualSplit ? rule.Departments.Skip(1) : rule.Departments);
    }
}
