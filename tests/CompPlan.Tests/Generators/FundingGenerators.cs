using CompPlan.Curves;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>Sound funding rules with every base, limit and option that fits a scope, and slightly broken ones.</summary>
public static class FundingGenerators
{
    public static Gen<FundingRule> Of(FundingScope scope) =>
        from fundingBase in BaseOf(scope, 2)
        from use in UseOf(scope, fundingBase)
        from steps in Gen.Elements(1, 1, 5, 1000)
        from midpoint in Midpoint
        from factor in Gen.Frequency((4, Gen.Constant((RoundingRule?)null)), (1, Gen.Constant<RoundingRule?>(RoundingRule.ToDecimals(3, MidpointRule.HalfUp))))
        from cost in Gen.Frequency((6, Gen.Constant((EmployerCost?)null)), (1, Cost.Select(one => (EmployerCost?)one)))
        from floor in Optional(3, LimitOf(scope, 0, 1000))
        from cap in Optional(3, LimitOf(scope, 1000, 3_000_000))
        from gated in Gen.Elements(FloorWhenGated.Pays, FloorWhenGated.Nothing)
        let stated = use == ScoreUse.BySource ? fundingBase : Unscored(fundingBase)
        let rule = FundingRule.Of(stated, use, RoundingRule.Of(Fraction.Of(steps, scope.Currency.MinorUnitsPerUnit), midpoint))
            .WithFactorRounding(use == ScoreUse.NotApplied ? null : factor)
            .WithEmployerCost(cost)
            .WithCap(cap)
            .WithFloor(floor, floor is not null && scope.Gated && use != ScoreUse.NotApplied ? gated : null)
        from whole in Gen.Frequency((3, Gen.Constant(rule)), (scope.CountsOn && scope.Remembers ? 9 : 2, OptionsOf(scope, rule)))
        select whole;

    /// <summary>Rules with a fault that the review must find.</summary>
    public static Gen<FundingRule> Broken(FundingScope scope) =>
        from rule in Of(scope)
        let one = Money.Of(1, scope.Currency)
        let cents = RoundingRule.ToMinorUnit(scope.Currency, MidpointRule.Up)
        let plain = FundingRule.Of(FixedBase.Of(one), ScoreUse.NotApplied, cents)
        from broken in Gen.Elements(
            FundingRule.Of(FixedBase.Of(-one), rule.Score, cents),
            FundingRule.Of(SumBase.Of(), ScoreUse.NotApplied, cents),
            FundingRule.Of(SumBase.Of(FundingSource.Of("a", rule.Base), FundingSource.Of("a", rule.Base)), ScoreUse.NotApplied, cents),
            FundingRule.Of(PerUnitBase.Of("g1", 0, one, PartialUnits.None), ScoreUse.NotApplied, cents),
            FundingRule.Of(ShareBase.Of("g1", -1), ScoreUse.NotApplied, cents),
            FundingRule.Of(PerHeadBase.Of(PayrollBase.Of(-1)), ScoreUse.NotApplied, cents),
            FundingRule.Of(ProfitShareBase.Of("g1", 1, ProfitBasis.AfterTax, BonusDeduction.Deducted), ScoreUse.NotApplied, cents),
            FundingRule.Of(ProfitShareBase.Of("g1", 1, ProfitBasis.BeforeTax, BonusDeduction.Deducted, 0), ScoreUse.NotApplied, cents),
            FundingRule.Of(rule.Base, rule.Score, RoundingRule.Of(rule.Rounding.Step * Fraction.Of(1, 10_000), MidpointRule.Up)),
            rule.WithCap(AmountLimit.Of(-one)),
            rule.WithCap(PayrollShareLimit.Of(-1)),
            rule.WithCap(PerHeadLimit.Of(one)).WithFloor(PerHeadLimit.Of(one + one)),
            plain.WithTrueUp(TrueUp.YearToDate),
            plain.WithTrueUp(TrueUp.YearToDate).WithNegative(NegativePool.Zero).WithReserve(PoolShare.Of(1, MidpointRule.Up)),
            plain.WithNegative(NegativePool.Absorb),
            plain.WithNegative(NegativePool.Zero).WithDraw(Draw.Of(one, DrawRecovery.Kept)),
            plain.WithReserve(PoolShare.Of(2, MidpointRule.Up)),
            plain.WithFactorRounding(cents),
            plain.WithEmployerCost(EmployerCost.Of()),
            FundingRule.Of(plain.Base, ScoreUse.BySource, cents))
        select broken;

    private static Gen<MidpointRule> Midpoint => Gen.Elements(MidpointRule.HalfUp, MidpointRule.HalfEven, MidpointRule.Down, MidpointRule.Up);

    private static Gen<Fraction> Rate => Gen.Elements<Fraction>(0, 0.05m, Fraction.Of(1, 3), 2, 40);

    private static Gen<EmployerCost> Cost =>
        from rate in Gen.Elements<Fraction>(0, 0.2m, Fraction.Of(1, 3))
        select EmployerCost.Of(
            ChargeRate.Of(new LocalDate(2019, 1, 1), new LocalDate(2025, 12, 31), rate, "clause 3"), ChargeRate.Of(new LocalDate(2026, 1, 1), new LocalDate(2033, 12, 31), rate + 0.01m));

    private static Gen<Money> MoneyOf(FundingScope scope, int least, int most) => Gen.Choose(least, most).Select(minor => Money.Of(minor, scope.Currency));

    private static Gen<T?> Optional<T>(int absent, Gen<T> gen)
        where T : class => Gen.Frequency((absent, Gen.Constant((T?)null)), (1, gen.Select(one => (T?)one)));

    private static Gen<FundingBase> BaseOf(FundingScope scope, int depth)
    {
        var kinds = new List<(int, Gen<FundingBase>)>
        {
            (5, Gen.OneOf(MoneyOf(scope, 0, 300), MoneyOf(scope, 0, 100_000_000)).Select(amount => (FundingBase)FixedBase.Of(amount))),
            (1, Rate.Select(rate => (FundingBase)PayrollBase.Of(rate))),
            (1, Gen.Constant((FundingBase)TargetBonusesBase.All)),
            (1, PerUnitOf(scope)),
            (2, ScheduleOf(scope)),
        };
        if (scope.Amounts.Count > 0)
        {
            kinds.Add((2, ShareOf(scope)));
            kinds.Add((1, ProfitOf(scope)));
        }
        if (depth > 0)
        {
            kinds.Add((1, BaseOf(scope, depth - 1).Select(one => CountsPeople(one) ? one : PerHeadBase.Of(one))));
            kinds.Add((2, SumOf(scope, depth - 1)));
        }
        return Gen.Frequency([.. kinds]);
    }

    private static Gen<FundingBase> ShareOf(FundingScope scope) =>
        from measure in Gen.Elements<string>([.. scope.Amounts])
        from rate in Rate
        from hurdle in Gen.Frequency((2, Gen.Constant((Money?)null)), (1, MoneyOf(scope, 0, 20_000).Select(one => (Money?)one)))
        select (FundingBase)ShareBase.Of(measure, rate, hurdle);

    private static Gen<FundingBase> ProfitOf(FundingScope scope) =>
        from measure in Gen.Elements<string>([.. scope.Amounts])
        from rate in Gen.Elements<Fraction>(0.1m, 0.25m)
        from tax in Gen.Elements<Fraction?>(null, 0.45m, Fraction.Of(1, 3))
        from bonus in Gen.Elements(BonusDeduction.Deducted, BonusDeduction.NotDeducted)
        select (FundingBase)ProfitShareBase.Of(measure, rate, tax is null ? ProfitBasis.BeforeTax : ProfitBasis.AfterTax, bonus, tax);

    private static Gen<FundingBase> PerUnitOf(FundingScope scope) =>
        from measure in Gen.Elements<string>([.. scope.Measures.Select(one => one.Id)])
        from size in Gen.Elements<Fraction>(1, 7, 0.5m)
        from amount in MoneyOf(scope, 0, 9000)
        from partial in Gen.Elements(PartialUnits.None, PartialUnits.ProRata)
        select (FundingBase)PerUnitBase.Of(measure, size, amount, partial);

    /// <summary>Points of plain numbers over the measured value, which lies between 0 and some hundreds a period.</summary>
    private static Gen<FundingBase> ScheduleOf(FundingScope scope) =>
        from measure in Gen.Elements<string>([.. scope.Measures.Select(one => one.Id)])
        from first in Gen.Choose(0, 50)
        from more in Gen.Choose(1, 100)
        from low in Gen.Choose(0, 500)
        from high in Gen.Choose(500, 90_000)
        from steps in Gen.Elements(true, false)
        from running in Gen.Elements(true, false)
        let points = new[] { CurvePoint.Of(first, low), CurvePoint.Of(first + more, high) }
        let curve = steps
            ? (PayoutCurve)StepCurve.Of(CurveAxis.Value, CurveDirection.Rising, StepSide.From, points, 0, pays: PayoutUnit.Points)
            : LinearCurve.Of(CurveAxis.Value, CurveDirection.Rising, points, CurveEnd.Nothing, CurveEnd.Hold, pays: PayoutUnit.Points)
        select (FundingBase)ScheduleBase.Of(measure, curve, running && scope.CountsOn ? RunningTotal.YearToDate : null);

    private static Gen<FundingBase> SumOf(FundingScope scope, int depth) =>
        from count in Gen.Choose(1, 3)
        from bases in BaseOf(scope, depth).ListOf(count)
        from nodes in Gen.Elements<string?>([null, .. scope.Score.WithDescendants().Select(node => node.Id)]).ListOf(count)
        select (FundingBase)SumBase.Of(bases.Select((one, i) => FundingSource.Of($"source-{i}", one, nodes[i])));

    private static Gen<ScoreUse> UseOf(FundingScope scope, FundingBase fundingBase) => HasNodes(fundingBase)
        ? Gen.Elements(ScoreUse.BySource, ScoreUse.BySource, ScoreUse.Applied)
        : Gen.Frequency((4, Gen.Constant(ScoreUse.Applied)), (1, Gen.Constant(ScoreUse.NotApplied)));

    private static bool HasNodes(FundingBase fundingBase) => fundingBase switch
    {
        SumBase sum => sum.Sources.Any(source => source.Node is not null || HasNodes(source.Base)),
        PerHeadBase head => HasNodes(head.Each),
        _ => false,
    };

    private static FundingBase Unscored(FundingBase fundingBase) => fundingBase switch
    {
        SumBase sum => SumBase.Of(sum.Sources.Select(source => FundingSource.Of(source.Id, Unscored(source.Base)))),
        PerHeadBase head => PerHeadBase.Of(Unscored(head.Each)),
        _ => fundingBase,
    };

    private static bool CountsPeople(FundingBase fundingBase) => fundingBase switch
    {
        PerHeadBase or PayrollBase or TargetBonusesBase => true,
        SumBase sum => sum.Sources.Any(source => CountsPeople(source.Base)),
        _ => false,
    };

    /// <summary>A schedule that counts on by itself cannot be part of a pool to date.</summary>
    private static bool Runs(FundingBase fundingBase) => fundingBase switch
    {
        ScheduleBase schedule => schedule.Running is not null,
        SumBase sum => sum.Sources.Any(source => Runs(source.Base)),
        PerHeadBase head => Runs(head.Each),
        _ => false,
    };

    private static Gen<FundingLimit> LimitOf(FundingScope scope, int least, int most)
    {
        var kinds = new List<(int, Gen<FundingLimit>)>
        {
            (4, MoneyOf(scope, least, most).Select(amount => (FundingLimit)AmountLimit.Of(amount))),
            (1, MoneyOf(scope, least, most).Select(amount => (FundingLimit)PerHeadLimit.Of(amount))),
            (1, Rate.Select(rate => (FundingLimit)PayrollShareLimit.Of(least == 0 ? rate / 100 : rate + 1))),
        };
        if (scope.Amounts.Count > 0)
            kinds.Add((1, from measure in Gen.Elements<string>([.. scope.Amounts]) from rate in Rate select (FundingLimit)MeasureShareLimit.Of(measure, least == 0 ? rate / 100 : rate + 1)));
        return Gen.Frequency([.. kinds]);
    }

    private static Gen<FundingRule> OptionsOf(FundingScope scope, FundingRule rule)
    {
        var options = new List<Gen<FundingRule>>
        {
            Gen.Constant(rule.WithNegative(NegativePool.Zero)),
            Gen.Constant(rule.WithNegative(NegativePool.Recover)),
            MoneyOf(scope, 0, 500_000).Select(amount => rule.WithDraw(Draw.Of(amount, DrawRecovery.Kept))),
            KeptOf(rule),
            KeptOf(rule).Select(kept => kept.Reserve is null ? kept : kept.WithNegative(NegativePool.Absorb)),
        };
        if (scope.Remembers)
        {
            options.Add(Gen.Constant(rule.WithNegative(NegativePool.Carry)));
            options.Add(Gen.Constant(rule.WithNegative(NegativePool.Carry).WithUndistributed(UndistributedRule.Carry)));
            options.Add(MoneyOf(scope, 0, 500_000).Select(amount => rule.WithDraw(Draw.Of(amount, DrawRecovery.Recovered))));
        }
        if (scope.Remembers && scope.CountsOn && !Runs(rule.Base))
        {
            var toDate = Gen.Elements(NegativePool.Zero, NegativePool.Carry, NegativePool.Recover, NegativePool.Recover, NegativePool.Recover)
                .Select(negative => rule.WithTrueUp(TrueUp.YearToDate).WithNegative(negative));
            return Gen.Frequency((1, Gen.OneOf(options)), (3, toDate));
        }
        return Gen.OneOf(options);
    }

    private static Gen<FundingRule> KeptOf(FundingRule rule) =>
        from reserve in Gen.Elements<Fraction?>(null, 0.25m, Fraction.Of(1, 3), 1)
        from company in Gen.Elements<Fraction?>(null, 0.25m, 0)
        from midpoint in Midpoint
        select rule
            .WithReserve(reserve is { } kept ? PoolShare.Of(kept, midpoint) : null)
            .WithCompanyShare(company is { } own ? PoolShare.Of(own, midpoint) : null);
}
