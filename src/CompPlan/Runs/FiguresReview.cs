using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Measures;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>The figures of one pool, resolved as far as nothing is missing, and what is missing. What other bonuses of the run take or reserve comes later.</summary>
internal sealed class FiguresReview
{
    private readonly PlanSeries _series;
    private readonly Plan _plan;
    private readonly Bonus _bonus;
    private readonly string _path;
    private readonly PerformancePeriod _period;
    private readonly PerformancePeriod _span;
    private readonly KnownFacts _facts;
    private readonly MeasureBook _book;
    private readonly FundingNeeds _needs;
    private readonly List<Issue> _issues = [];

    private FiguresReview(
        PlanSeries series, Plan plan, Bonus bonus, string path, PerformancePeriod period, PerformancePeriod span, KnownFacts facts, MeasureBook book, ParticipationRegister? people)
    {
        (_series, _plan, _bonus, _path, _period, _span, _facts, _book) = (series, plan, bonus, path + ".funding", period, span, facts, book);
        _needs = FundingNeeds.Of(bonus.Funding, _path);
        Figures = FundingFigures.Of(plan.Currency, period)
            .WithMeasures(Measured(_needs.Measures, span))
            .WithCharge(Charge())
            .WithOverride(facts.OverridesOf(bonus.Id).FirstOrDefault(one => one.PeriodFrom == period.First && one.Node is null))
            .WithBalances(CarriedIn(), OwedIn());
        ResolveYear();
        if (people is not null)
            ResolvePeople(people);
    }

    /// <summary>The figures; to be used only where there is no error.</summary>
    public FundingFigures Figures { get; private set; }

    public IReadOnlyList<Issue> Issues => _issues;

    private FundingRule Rule => _bonus.Funding;

    public static FiguresReview Of(
        PlanSeries series, Plan plan, Bonus bonus, string path, PerformancePeriod period, PerformancePeriod span, KnownFacts facts, MeasureBook book, ParticipationRegister? people) =>
        new(series, plan, bonus, path, period, span, facts, book, people);

    /// <summary>What counts on within the year: payments for earlier periods, and the totals of running schedules.</summary>
    private void ResolveYear()
    {
        if (Rule.TrueUp is null && _needs.Running.Count == 0)
            return;
        var year = _plan.Calendar.YearToDate(_period);
        if (Rule.TrueUp is not null)
            Figures = Figures.WithYearToDate(
                _plan.Calendar.PeriodsWithin(_bonus.Cadence, year.First, year.Last).Count(),
                PaidPeriods.Of(_series, _bonus, _facts, paid => paid.First >= year.First && paid.First < _period.First));
        if (_needs.Running.Count == 0)
            return;
        Figures = Figures.WithRunning(
            Measured(_needs.Running, year),
            year.First == _period.First ? [] : Measured(_needs.Running, _plan.Calendar.YearToDate(_plan.Calendar.Shift(_period, -1))));
    }

    private void ResolvePeople(ParticipationRegister people)
    {
        var targets = _needs.TargetsPath is not null;
        if (targets && people.FirstWithoutTargetBonus is { } person)
            _issues.Add(Issue.Error(
                IssueCodes.TargetBonusMissing,
                "memberships",
                $"'{person}' takes part in '{_bonus.Id}' in {_span} and has days without a target bonus; the pool is made of target bonuses.",
                "State the annual target bonus of each membership, 0.00 where there is none."));
        Figures = Figures.WithPeople(PeopleTotals.Of(people.Headcount, people.SalaryEarned, targets ? people.TargetBonuses : null));
    }

    private MeasuredValue[] Measured(IEnumerable<(string Id, string Path)> needs, PerformancePeriod period)
    {
        var measured = new List<MeasuredValue>();
        foreach (var id in needs.Select(need => need.Id).Distinct(StringComparer.Ordinal))
        {
            var resolution = _book.Resolve(id, period);
            _issues.AddRange(resolution.Issues);
            if (resolution.Value is { } value)
                measured.Add(value);
        }
        return [.. measured];
    }

    private ChargeRate? Charge()
    {
        if (Rule.EmployerCost is not { } cost)
            return null;
        if (cost.RateOn(_period.Last) is { } rate)
            return rate;
        _issues.Add(Issue.Error(
            IssueCodes.RateMissing,
            _path + ".employerCost.rates",
            $"No rate of charges holds on {Days.Text(_period.Last)}, the last day of {_period}.",
            "State the rate for this day."));
        return null;
    }

    /// <summary>Within a year to date what was not paid stays in the entitlement, so only the balance of the year before is carried in.</summary>
    private PoolBalance? CarriedIn() => Rule.Carries
        ? BalanceBefore(Rule.TrueUp is null ? _period.First : _plan.Calendar.YearToDate(_period).First, PoolBalanceKind.Carried)
        : null;

    private PoolBalance? OwedIn() =>
        Rule.Draw is { Recovery: DrawRecovery.Recovered } ? BalanceBefore(_period.First, PoolBalanceKind.Owed) : null;

    private PoolBalance? BalanceBefore(NodaTime.LocalDate first, PoolBalanceKind kind)
    {
        var before = _series.PeriodOf(_bonus, first.PlusDays(-1));
        var balance = PoolBalances.Find(_facts, _bonus.Id, before, kind);
        if (balance is null && _series.BonusFor(_bonus.Id, before) is not null)
            _issues.Add(PoolBalances.Missing(_bonus, before, kind, _period));
        return balance;
    }
}
