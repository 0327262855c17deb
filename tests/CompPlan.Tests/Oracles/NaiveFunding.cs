using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// The pools of one run once more, from the words of the rules: in the order of shared caps first, then one after the other, in fractions
/// of whole units. Of the library it takes the terms and the rows only, none of their verbs.
/// </summary>
internal sealed class NaiveFunding(PlanDraft plan, FactsDraft facts, LocalDate payoutFirst, NaiveCalendar calendar, Func<Bonus, LocalDate, LocalDate, NaiveFunding.Heads> people)
{
    private readonly Dictionary<(string Bonus, LocalDate First), Pool> _pools = [];

    /// <summary>Who takes part in a span: how many, what they earn, and their target bonuses.</summary>
    public sealed record Heads(int Count, Fraction Salary, Fraction Targets);

    /// <summary>Where a pool went before it was divided.</summary>
    public sealed record Pool(Fraction Funded, Fraction CarriedIn, Fraction Reserved, Fraction Kept, Fraction Carried, Fraction Owed, Fraction Divided);

    private int Minor => plan.Currency switch { "JPY" => 1, "KWD" => 1000, _ => 100 };

    public Dictionary<(string Bonus, LocalDate First), Pool> All(IReadOnlyList<(Bonus Bonus, LocalDate First, LocalDate Last)> due)
    {
        foreach (var shared in plan.SharedCaps)
        {
            var taken = new Dictionary<LocalDate, Fraction>();
            foreach (var id in shared.Bonuses)
                foreach (var (bonus, first, last) in due.Where(one => one.Bonus.Id == id))
                {
                    var span = SpanOf(shared.Per.Months, last);
                    var limit = Inward(Limit(shared.Cap, bonus, span.First, span.Last, 1), false);
                    var room = limit - taken.GetValueOrDefault(span.First) - shared.Bonuses.SelectMany(other => PaidFor(other, from =>
                    {
                        var end = SpanOf(plan.Bonuses.Single(one => one.Id == other).Cadence.Months, from).Last;
                        return SpanOf(shared.Per.Months, end).First == span.First && Later(plan.Payout.Cadence.Months, end, plan.Payout.Lag) < payoutFirst;
                    })).Aggregate(Fraction.Zero, (sum, one) => sum + one);
                    var pool = Fund(bonus, first, last, Positive(room));
                    _pools[(id, first)] = pool;
                    taken[span.First] = taken.GetValueOrDefault(span.First) + Positive(pool.Funded);
                }
        }
        foreach (var (bonus, first, last) in due.OrderBy(one => Reserves(one.Bonus.Funding.Base) ? 1 : 0))
            if (!_pools.ContainsKey((bonus.Id, first)))
                _pools[(bonus.Id, first)] = Fund(bonus, first, last, null);
        return _pools;
    }

    private Pool Fund(Bonus bonus, LocalDate first, LocalDate last, Fraction? room)
    {
        var rule = bonus.Funding;
        var year = SpanOf(12, last).First;
        var from = rule.TrueUp is null ? first : year;
        var periods = rule.TrueUp is null ? 1 : calendar.Periods(bonus.Cadence.Months).Count(one => year <= one.First && one.Last <= last);
        var decided = facts.Overrides.Where(one => one.Bonus == bonus.Id && one.PeriodFrom == first && one.Node is not null);
        var tree = new NaiveScoreTree(bonus.Score, Figures(from, last), [.. decided]);
        var cost = Base(rule.Base, bonus, rule, tree, Factor(rule, rule.Score == ScoreUse.Applied ? tree.Value : 1), from, last, periods, year);
        var value = rule.EmployerCost is { } charged ? cost / (1 + charged.Rates.Single(rate => rate.From <= last && last <= rate.To).Rate) : cost;
        value = NaiveScore.Rounded(value, rule.Rounding);
        if (rule.Cap is { } cap && Inward(Limit(cap, bonus, from, last, periods), false) is var most && value > most)
            value = most;
        var waived = rule is { FloorWhenGated: FloorWhenGated.Nothing, Score: not ScoreUse.NotApplied } && IsClosed(bonus, from, last);
        if (rule.Floor is { } floor && !waived && Inward(Limit(floor, bonus, from, last, periods), true) is var least && value < least)
            value = least;
        foreach (var decision in facts.Overrides.Where(one => one.Bonus == bonus.Id && one.PeriodFrom == first && one.Node is null))
            value = decision.Action == OverrideAction.Set ? decision.Value : value + decision.Value;
        if (rule.TrueUp is not null)
            value -= PaidFor(bonus.Id, day => year <= day && day < first).Aggregate(Fraction.Zero, (sum, one) => sum + one);
        var (owed, undrawn) = (Fraction.Zero, value);
        if (rule.Draw is { } draw)
        {
            var before = draw.Recovery == DrawRecovery.Recovered ? Balance(bonus.Id, Before(bonus, first), PoolBalanceKind.Owed) : 0;
            var (amount, due) = (draw.Amount.ToFraction(), value);
            if (due < amount)
                (value, owed) = (amount, before + amount - due);
            else if (due - amount < before)
                (value, owed) = (amount, before - (due - amount));
            else
                (value, owed) = (due - before, 0);
            if (draw.Recovery == DrawRecovery.Kept)
                owed = 0;
        }
        if (room is { } left && value > left)
        {
            // A cut of a draw takes the advance first; what is not paid is not owed.
            if (rule.Draw is { Recovery: DrawRecovery.Recovered } && undrawn < value)
                owed -= Fraction.Min(value - undrawn, value - left);
            value = left;
        }
        if (rule.Negative == NegativePool.Zero)
            value = Positive(value);
        return Divide(rule, value, CarriedIn(bonus, first, year), owed);
    }

    private Pool Divide(FundingRule rule, Fraction funded, Fraction carriedIn, Fraction owed)
    {
        var opened = funded + carriedIn;
        if (opened.Sign < 0 && rule.Negative == NegativePool.Carry)
            return new Pool(funded, carriedIn, 0, 0, opened, owed, 0);
        if (opened.Sign < 0 && rule.Negative == NegativePool.Absorb)
            return new Pool(funded, carriedIn, opened, 0, 0, owed, 0);
        var reserved = Kept(rule.Reserve, opened);
        var kept = Kept(rule.CompanyShare, opened - reserved);
        return new Pool(funded, carriedIn, reserved, kept, 0, owed, opened - reserved - kept);
    }

    private Fraction Kept(PoolShare? share, Fraction of) =>
        share is null || of.Sign <= 0 ? 0 : NaiveScore.Rounded(of * share.Rate, RoundingRule.Of(Fraction.Of(1, Minor), share.Midpoint));

    private Fraction CarriedIn(Bonus bonus, LocalDate first, LocalDate year)
    {
        var rule = bonus.Funding;
        if (rule.Negative != NegativePool.Carry && rule.Undistributed is null)
            return 0;
        return Balance(bonus.Id, Before(bonus, rule.TrueUp is null ? first : year), PoolBalanceKind.Carried);
    }

    /// <summary>A base times its factor; a share of a profit after itself is solved with the factor in it.</summary>
    private Fraction Base(
        FundingBase given, Bonus bonus, FundingRule rule, NaiveScoreTree tree, Fraction factor, LocalDate first, LocalDate last, int periods, LocalDate year)
    {
        var figures = Figures(first, last);
        switch (given)
        {
            case FixedBase one:
                return factor * one.Amount.ToFraction() * periods;
            case ShareBase one:
                var measured = figures.Measured(one.Measure);
                return factor * one.Rate * (one.Hurdle is { } hurdle ? Positive(measured - hurdle.ToFraction() * periods) : measured);
            case ScheduleBase { Running: null } one:
                return factor * NaiveCurve.Payout(one.Curve, figures.Measured(one.Measure));
            case ScheduleBase one:
                var before = year == first ? 0 : NaiveCurve.Payout(one.Curve, Figures(year, first.PlusDays(-1)).Measured(one.Measure));
                return factor * (NaiveCurve.Payout(one.Curve, Figures(year, last).Measured(one.Measure)) - before);
            case PerUnitBase one:
                var units = figures.Measured(one.Measure) / one.UnitSize;
                return factor * one.Amount.ToFraction() * (one.Partial == PartialUnits.ProRata ? units : NaiveScore.Rounded(units, RoundingRule.Of(1, MidpointRule.Down)));
            case PerHeadBase one:
                return people(bonus, first, last).Count * Base(one.Each, bonus, rule, tree, factor, first, last, periods, year);
            case TargetBonusesBase:
                return factor * people(bonus, first, last).Targets;
            case PayrollBase one:
                return factor * one.Rate * people(bonus, first, last).Salary;
            case ProfitShareBase one:
                // B = s·r·(P·(1 − t) − d·B + t·B)
                var (tax, own) = (one.Tax ?? 0, one.Bonus == BonusDeduction.Deducted ? 1 : 0);
                return factor * one.Rate * figures.Measured(one.Measure) * (1 - tax) / (1 + factor * one.Rate * (own - tax));
            case ReservedBase one:
                return factor * Reserved(one.Bonus, first, last);
            case SumBase sum:
                return sum.Sources.Select(source => Base(
                        source.Base, bonus, rule, tree, rule.Score == ScoreUse.BySource && source.Node is { } node ? Factor(rule, tree.Of(Node(bonus, node))) : factor,
                        first, last, periods, year))
                    .Aggregate(Fraction.Zero, (total, one) => total + one);
            default:
                throw new ArgumentException("There is no other base.", nameof(given));
        }
    }

    private Fraction Reserved(string bonus, LocalDate first, LocalDate last)
    {
        var sum = Fraction.Zero;
        var months = plan.Bonuses.Single(one => one.Id == bonus).Cadence.Months;
        foreach (var (from, _) in calendar.Periods(months).Where(one => first <= one.First && one.Last <= last))
            sum += _pools.TryGetValue((bonus, from), out var pool) ? pool.Reserved : Balance(bonus, from, PoolBalanceKind.Reserved);
        return sum;
    }

    private Fraction Limit(FundingLimit limit, Bonus bonus, LocalDate first, LocalDate last, int periods) => limit switch
    {
        AmountLimit one => one.Amount.ToFraction() * periods,
        PerHeadLimit one => one.Amount.ToFraction() * periods * people(bonus, first, last).Count,
        PayrollShareLimit one => one.Rate * people(bonus, first, last).Salary,
        MeasureShareLimit one => one.Rate * Figures(first, last).Measured(one.Measure),
        _ => throw new ArgumentException("There is no other limit.", nameof(limit)),
    };

    private Fraction Inward(Fraction limit, bool up)
    {
        var minor = Positive(limit) * Minor;
        return Fraction.Of(up ? minor.Ceiling() : minor.Floor(), Minor);
    }

    private bool IsClosed(Bonus bonus, LocalDate first, LocalDate last)
    {
        var tree = new NaiveScoreTree(bonus.Score, Figures(first, last));
        _ = tree.Value;
        return tree.Closed;
    }

    private static Fraction Factor(FundingRule rule, Fraction score) =>
        rule.Score == ScoreUse.NotApplied || rule.FactorRounding is null ? score : NaiveScore.Rounded(score, rule.FactorRounding);

    private static CompPlan.Goals.ScoreNode Node(Bonus bonus, string id) => bonus.Score.WithDescendants().First(node => node.Id == id);

    private NaiveScore Figures(LocalDate first, LocalDate last) => new(plan, [.. facts.Measurements], first, last, NaiveCredit.Of(plan, facts), Complied);

    /// <summary>What a commitment came to, with everything known.</summary>
    private Fraction? Complied(ComplianceMeasure measure, LocalDate first, LocalDate last)
    {
        var commitment = plan.Commitments.Single(one => one.Id == measure.Commitment);
        return new NaiveCompliance(commitment, plan.OpeningHours, plan.TimeZone, facts.Leads, facts.LeadEvents, Generators.BonusCaseDraft.KnownOn)
            .Figure(measure.Result, first, last, measure.Curve);
    }

    private IEnumerable<Fraction> PaidFor(string bonus, Func<LocalDate, bool> counts) =>
        facts.Payments.Where(row => row.Bonus == bonus && counts(row.PeriodFrom)).Select(row => row.Amount.ToFraction());

    private Fraction Balance(string bonus, LocalDate first, PoolBalanceKind kind) =>
        facts.Balances.SingleOrDefault(row => row.Bonus == bonus && row.PeriodFrom == first && row.Kind == kind)?.Amount.ToFraction() ?? 0;

    private static bool Reserves(FundingBase given) => given switch
    {
        ReservedBase => true,
        SumBase sum => sum.Sources.Any(source => Reserves(source.Base)),
        PerHeadBase head => Reserves(head.Each),
        _ => false,
    };

    /// <summary>The period of some months that holds a day.</summary>
    private (LocalDate First, LocalDate Last) SpanOf(int months, LocalDate day) =>
        calendar.Periods(months).Single(one => one.First <= day && day <= one.Last);

    /// <summary>The first day of the period some periods after the one that holds a day.</summary>
    private LocalDate Later(int months, LocalDate day, int periods)
    {
        var all = calendar.Periods(months);
        return all[all.FindIndex(one => one.First <= day && day <= one.Last) + periods].First;
    }

    private LocalDate Before(Bonus bonus, LocalDate first) => calendar.Periods(bonus.Cadence.Months).Last(one => one.Last < first).First;

    private static Fraction Positive(Fraction value) => value.Sign < 0 ? 0 : value;
}
