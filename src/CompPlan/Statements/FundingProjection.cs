using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>What a pool is made of, as an explanation: the base with its measures, people and rates, the score, charges, and the rounding.</summary>
internal sealed class FundingProjection
{
    private readonly PlanPaths _paths;
    private readonly MeasureProjection _measures;
    private readonly ScoreProjection _scores;
    private readonly FundedPool _pool;
    private readonly string _id;
    private readonly string _bonusPath;
    private Func<ReservedPeriod, Explanation> _reserve = _ => throw new InvalidOperationException("No reserve is explained yet.");

    internal FundingProjection(PlanPaths paths, MeasureProjection measures, ScoreProjection scores, FundedPool pool, string bonus)
    {
        (_paths, _measures, _scores, _pool, _id) = (paths, measures, scores, pool, bonus);
        _bonusPath = paths.Bonus(bonus);
    }

    private FundingRule Rule => _pool.Rule;

    private FundingFigures Figures => _pool.Figures;

    private string Path => _bonusPath + ".funding";

    /// <summary>Base × score, gross, rounded; <paramref name="reserve"/> explains what another bonus reserved in a period.</summary>
    internal Explanation Rounded(Func<ReservedPeriod, Explanation> reserve)
    {
        _reserve = reserve;
        var value = Scored(_pool.Base, Path + ".base");
        if (_pool.EmployerCost is { } cost)
            value = QuotientNode.Of(
                Label.Of("pool.gross", _id), _paths.Money, value, SumNode.Of(Label.Of("pool.charged"), Unit.Ratio, One(Path + ".employerCost"), Rate(cost)));
        return RoundedNode.Of(Label.Of("pool.rounded", _id), value, Rule.Rounding);
    }

    /// <summary>What a limit comes to, in whole minor units.</summary>
    internal Explanation Limit(FundingLimit limit, FundingFigures figures, Label label, MidpointRule midpoint, string path)
    {
        if (limit is AmountLimit fixedAmount)
            return PerPeriod(label, fixedAmount.Amount, figures, path + ".amount");
        var exact = limit switch
        {
            MeasureShareLimit share => ProductNode.Of(
                Label.Of("pool.limit.share", share.Measure), _paths.Money, Ratio(share.Rate, path + ".rate"), _measures.Of(figures.Measured(share.Measure))),
            PayrollShareLimit share => ProductNode.Of(Label.Of("pool.payrollShare", _id), _paths.Money, Ratio(share.Rate, path + ".rate"), Payroll()),
            PerHeadLimit head => ProductNode.Of(
                Label.Of("pool.limit.heads", _id), _paths.Money, PerPeriod(Label.Of("pool.limit.head"), head.Amount, figures, path + ".amount"), Heads()),
            _ => throw new ArgumentOutOfRangeException(nameof(limit), limit.Kind, "The family of limits is closed."),
        };
        if (exact.Value.Sign < 0)
            return GreatestNode.Of(label, _paths.Money, exact, Zero(path));
        return RoundedNode.Of(label, exact, RoundingRule.ToMinorUnit(Figures.Currency, midpoint));
    }

    /// <summary>A base times its factor. A sum whose parts have factors of their own multiplies each part.</summary>
    private Explanation Scored(FundedBase taken, string path)
    {
        if (taken.Rule is ProfitShareBase profit)
            return Solved(profit, taken, path);
        if (taken.Rule is SumBase sum && (Rule.Score == ScoreUse.BySource || HasProfit(taken)))
            return SumNode.Of(
                Label.Of("pool.sources", _id), _paths.Money, taken.Parts.Select((part, i) => Scored(part, $"{path}.sources[{i}].base")));
        if (taken.Rule is PerHeadBase && (Rule.Score == ScoreUse.BySource || HasProfit(taken)))
            return ProductNode.Of(Label.Of("pool.perHead", _id), _paths.Money, Heads(), Scored(taken.Parts[0], path + ".of"));
        var value = Base(taken, path);
        return taken.Factor.Score is null ? value : ProductNode.Of(Label.Of("pool.scored", _id), _paths.Money, value, Factor(taken.Factor));
    }

    private static bool HasProfit(FundedBase taken) => taken.Parts.Any(part => part.Rule is ProfitShareBase || HasProfit(part));

    /// <summary>A base before its factor.</summary>
    private Explanation Base(FundedBase taken, string path) => taken.Rule switch
    {
        FixedBase fixedBase => PerPeriod(Label.Of("pool.base", _id), fixedBase.Amount, Figures, path + ".amount"),
        ShareBase share => ProductNode.Of(Label.Of("pool.share", share.Measure), _paths.Money, Ratio(share.Rate, path + ".rate"), Above(share, path)),
        ScheduleBase schedule => Schedule(schedule, taken, path),
        PerUnitBase unit => ProductNode.Of(
            Label.Of("pool.perUnit", unit.Measure), _paths.Money, TermLeaf.Of(Label.Of("pool.unit"), _paths.Money, unit.Amount.ToFraction(), path + ".amount"), Units(unit, path)),
        PerHeadBase => ProductNode.Of(Label.Of("pool.perHead", _id), _paths.Money, Heads(), Base(taken.Parts[0], path + ".of")),
        TargetBonusesBase => TotalLeaf.Of(
            Label.Of("pool.targets", _id), _paths.Money, Figures.People.TargetBonuses ?? Fraction.Zero, Figures.People.Headcount),
        PayrollBase payroll => ProductNode.Of(Label.Of("pool.payrollShare", _id), _paths.Money, Ratio(payroll.Rate, path + ".rate"), Payroll()),
        ReservedBase reserved => SumNode.Of(Label.Of("pool.reserves", reserved.Bonus), _paths.Money, Figures.ReservesOf(reserved.Bonus).Select(_reserve)),
        SumBase => SumNode.Of(
            Label.Of("pool.sources", _id), _paths.Money, taken.Parts.Select((part, i) => Base(part, $"{path}.sources[{i}].base"))),
        _ => throw new ArgumentOutOfRangeException(nameof(taken), taken.Rule.Kind, "The family of bases is closed."),
    };

    private Explanation Factor(FactorReading factor)
    {
        var score = _scores.Score(_pool.Score, _bonusPath + ".score", factor.Score!.Node.Id);
        return Rule.FactorRounding is { } rounding ? RoundedNode.Of(Label.Of("pool.factor", _id), score, rounding) : score;
    }

    /// <summary>The measure, or what of it lies above the hurdle.</summary>
    private Explanation Above(ShareBase share, string path)
    {
        var actual = _measures.Of(Figures.Measured(share.Measure));
        if (share.Hurdle is not { } hurdle)
            return actual;
        var above = DifferenceNode.Of(
            Label.Of("pool.aboveHurdle", share.Measure), _paths.Money, actual, PerPeriod(Label.Of("pool.hurdle"), hurdle, Figures, path + ".hurdle"));
        return GreatestNode.Of(Label.Of("pool.counted", share.Measure), _paths.Money, above, Zero(path + ".hurdle"));
    }

    private Explanation Schedule(ScheduleBase schedule, FundedBase taken, string path)
    {
        var id = schedule.Measure;
        var now = Reading(schedule.Running is null ? Figures.Measured(id) : Figures.ToDate(id), schedule, taken.Reading!);
        return taken.Before is { } before
            ? DifferenceNode.Of(Label.Of("pool.running", id), _paths.Money, now, Reading(Figures.Before(id)!, schedule, before))
            : now;
    }

    private Explanation Reading(MeasuredValue measured, ScheduleBase schedule, Curves.CurveReading reading) => CurveNode.Of(
        Label.Of("pool.schedule", measured.Measure.Id, measured.Period.Name), _measures.Of(measured), schedule.Curve, reading, _paths.Money);

    private Explanation Units(PerUnitBase unit, string path)
    {
        var actual = _measures.Of(Figures.Measured(unit.Measure));
        var units = QuotientNode.Of(
            Label.Of("pool.units", unit.Measure), Unit.Count, actual, TermLeaf.Of(Label.Of("pool.unitSize"), actual.Unit, unit.UnitSize, path + ".unitSize"));
        return unit.Partial == PartialUnits.ProRata ? units : RoundedNode.Of(Label.Of("pool.wholeUnits", unit.Measure), units, PerUnitBase.WholeUnits);
    }

    /// <summary>The solution of the equation that a share of a profit after itself is: s·r·P·(1 − t) ÷ (1 + s·r·(d − t)).</summary>
    private Explanation Solved(ProfitShareBase share, FundedBase taken, string path)
    {
        var rate = Ratio(share.Rate, path + ".rate");
        Explanation[] scored = taken.Factor.Score is null ? [rate] : [Factor(taken.Factor), rate];
        var tax = share.Tax is { } stated ? TermLeaf.Of(Label.Of("pool.tax"), Unit.Ratio, stated, path + ".tax") : null;
        Explanation profit = _measures.Of(Figures.Measured(share.Measure));
        if (tax is not null)
            profit = ProductNode.Of(
                Label.Of("pool.afterTax", share.Measure), _paths.Money, profit, DifferenceNode.Of(Label.Of("pool.untaxed"), Unit.Ratio, One(path + ".basis"), tax));
        var before = ProductNode.Of(Label.Of("pool.profitShare", share.Measure), _paths.Money, scored.Append(profit));
        Explanation own = TermLeaf.Of(
            Label.Of("pool.deducted"), Unit.Ratio, share.Bonus == BonusDeduction.Deducted ? Fraction.One : Fraction.Zero, path + ".bonus");
        if (tax is not null)
            own = DifferenceNode.Of(Label.Of("pool.ownWeight", _id), Unit.Ratio, own, tax);
        var divisor = SumNode.Of(
            Label.Of("pool.divisor", _id), Unit.Ratio, One(path + ".bonus"), ProductNode.Of(Label.Of("pool.ownPart", _id), Unit.Ratio, scored.Append(own)));
        return QuotientNode.Of(Label.Of("pool.solved", _id), _paths.Money, before, divisor);
    }

    private Explanation Rate(EmployerCostReading cost)
    {
        var place = 0;
        while (!ReferenceEquals(Rule.EmployerCost!.Rates[place], cost.Charge))
            place++;
        return TermLeaf.Of(Label.Of("pool.charge"), Unit.Ratio, cost.Charge.Rate, $"{Path}.employerCost.rates[{place}].value", cost.Charge.Clause);
    }

    /// <summary>An amount for one period, times the periods to date of the year.</summary>
    private Explanation PerPeriod(Label label, Money amount, FundingFigures figures, string path)
    {
        var term = TermLeaf.Of(label, _paths.Money, amount.ToFraction(), path);
        return Rule.TrueUp is null || figures.Periods == 1
            ? term
            : ProductNode.Of(
                label, _paths.Money, term, TermLeaf.Of(Label.Of("pool.periods"), Unit.Count, figures.Periods, Path + ".trueUp"));
    }

    private TotalLeaf Heads() => TotalLeaf.Of(Label.Of("pool.heads", _id), Unit.Count, Figures.People.Headcount, Figures.People.Headcount);

    private TotalLeaf Payroll() => TotalLeaf.Of(Label.Of("pool.payroll", _id), _paths.Money, Figures.People.SalaryEarned, Figures.People.Headcount);

    private static TermLeaf Ratio(Fraction rate, string path) => TermLeaf.Of(Label.Of("pool.rate"), Unit.Ratio, rate, path);

    private static TermLeaf One(string path) => TermLeaf.Of(Label.Of("pool.one"), Unit.Ratio, Fraction.One, path);

    private TermLeaf Zero(string path) => TermLeaf.Of(Label.Of("pool.nothing"), _paths.Money, Fraction.Zero, path);
}
