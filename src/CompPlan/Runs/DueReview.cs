using CompPlan.Attribution;
using CompPlan.Commitments;
using CompPlan.Distribution;
using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Splits;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>Finds what a payout period pays and resolves each of it, or says everything that stands in the way.</summary>
internal sealed class DueReview
{
    private readonly PlanSeries _series;
    private readonly PlanVersion _version;
    private readonly Plan _plan;
    private readonly KnownFacts _facts;
    private readonly CreditCounting _credit;
    private readonly MeasureBook _book;
    private readonly bool _fits;
    private readonly List<Issue> _issues = [];
    private readonly List<DueBonus> _due = [];

    private DueReview(PlanSeries series, VersionBook version, KnownFacts facts)
    {
        _series = series;
        _version = version.Version;
        _plan = version.Plan;
        _fits = version.IsSound;
        _facts = facts;
        _credit = CreditCounting.Of(LedgersById(_plan, version.Ledgers), _plan.Calendar);
        _book = MeasureBook.Of(
            _plan.Measures,
            _plan.Calendar,
            facts.MeasurementsInForce(),
            _credit,
            ComplianceBook.Of(_plan.Commitments, _plan.OpeningHours, _plan.Calendar, _plan.Zone, facts));
    }

    /// <summary>
    /// Everything that <paramref name="payoutPeriod"/> pays, each by the version of the plan that applies to it, and what stands in the
    /// way. Where the facts have errors, people and credit cannot be looked at and only the rest is reviewed.
    /// </summary>
    public static (IReadOnlyList<DueBonus> Due, IReadOnlyList<Issue> Issues) Of(CreditBook credits, PerformancePeriod payoutPeriod)
    {
        var series = credits.Series;
        if (payoutPeriod != series.Calendar.PeriodFor(series.Payout.Cadence, payoutPeriod.First))
            return ([], [NotAPayoutPeriod(series, payoutPeriod)]);
        var reviews = new List<DueReview>();
        var issues = new List<Issue>();
        var asked = 0;
        foreach (var version in series.Versions)
        {
            var periods = AskedOf(credits, version, payoutPeriod).ToArray();
            asked += periods.Length;
            if (periods.Length == 0)
                continue;
            var book = credits.BookOf(version);
            var review = new DueReview(series, book, credits.Known);
            foreach (var (place, period) in periods)
                review.Resolve(version.Plan.Bonuses[place], $"bonuses[{place}]", period);
            reviews.Add(review);
            issues.AddRange(book.Issues.Concat(review._issues));
        }
        DueBonus[] due = [.. reviews.SelectMany(review => review._due)];
        // What bonuses of one run take from each other can be told only when each of them is resolved.
        var (settled, found) = due.Length == asked
            ? RunDependencies.Settle(series, credits.Known, reviews.Select(review => (review._version, review._book)), payoutPeriod, due)
            : (due, []);
        if (!issues.Concat(found).Any(issue => issue.Severity == IssueSeverity.Error))
        {
            var rooms = new PersonalRooms(credits.Known, payoutPeriod);
            settled = [.. settled.Select(rooms.With)];
        }
        // A goal that several bonuses share is resolved for each; what is wrong with it is said once, what is missing for each.
        return (settled, [.. issues.Concat(found).Distinct()]);
    }

    /// <summary>The periods of bonuses that a payout period pays and that follow a version, or that the version answers for since none applies.</summary>
    private static IEnumerable<(int Place, PerformancePeriod Period)> AskedOf(CreditBook credits, PlanVersion version, PerformancePeriod payoutPeriod)
    {
        var plan = version.Plan;
        for (var i = 0; i < plan.Bonuses.Count; i++)
            foreach (var period in plan.Payout.PaidIn(plan.Calendar, payoutPeriod, plan.Bonuses[i].Cadence))
                if (ReferenceEquals(credits.AppliesTo(period), version))
                    yield return (i, period);
    }

    /// <summary>The ledgers by the ids of their rules; none where the facts do not fit and nothing can be credited.</summary>
    private static Dictionary<string, CreditLedger> LedgersById(Plan plan, ValueList<CreditLedger> ledgers) =>
        plan.Attribution.Zip(ledgers).ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);

    private void Resolve(Bonus bonus, string path, PerformancePeriod period)
    {
        if (_series.VersionFor(period) is null)
        {
            _issues.Add(NotInForce(bonus, path, period));
            return;
        }
        var span = bonus.Funding.TrueUp is null ? period : _plan.Calendar.YearToDate(period);
        var found = PeriodFacts.Issues(_series, _plan, bonus, path, period, span, _facts).ToList();
        var seatable = _fits && !found.Any(issue => issue.Severity == IssueSeverity.Error);
        var people = seatable ? RegisterOf(bonus, period) : null;
        if (people?.FirstWithoutHours is { } person)
            found.Add(WithoutHours(bonus, period, person));
        found.AddRange(BoundsReview.Ceilings(_plan, bonus, path, period));
        var scored = Scorecard.Review(bonus.Score, _plan.Goals, _book, span);
        found.AddRange(scored.Issues);
        if (scored.Scorecard is { } known)
            found.AddRange(DecidedThoughLeftOut(known, bonus, period));
        var figures = FiguresReview.Of(_series, _plan, bonus, path, period, span, _facts, _book, seatable ? SpanRegister(bonus, period, span, people!) : null);
        found.AddRange(figures.Issues);
        _issues.AddRange(found.Select(issue => issue.Code is IssueCodes.MeasurementMissing or IssueCodes.NotMature or IssueCodes.NothingDue ? NeededBy(issue, bonus, period) : issue));
        if (scored.Scorecard is { } scorecard && people is not null && !found.Any(issue => issue.Severity == IssueSeverity.Error))
            _due.Add(DueBonus.Of(_version, bonus, path, period, Decided(scorecard, bonus, period), figures.Figures, people, DepartmentCreditsIn(bonus, period), ActorCreditsIn(bonus, period)));
    }

    private ParticipationRegister RegisterOf(Bonus bonus, PerformancePeriod period) =>
        ParticipationRegister.From(_facts, period, bonus.Split.Departments, bonus.Eligibility, _plan.Absences, bonus.Presence, _plan.OpeningHours);

    /// <summary>The people over the span of the pool; made only where the funding asks for people.</summary>
    private ParticipationRegister? SpanRegister(Bonus bonus, PerformancePeriod period, PerformancePeriod span, ParticipationRegister people) =>
        !FundingNeeds.Of(bonus.Funding, "").NeedsPeople ? null : span == period ? people : RegisterOf(bonus, span);

    /// <summary>What each department earned in a period, for every split by credit.</summary>
    private ValueList<CountedCredit> DepartmentCreditsIn(Bonus bonus, PerformancePeriod period) =>
        ValueList<CountedCredit>.Of(bonus.Split.WithParts().OfType<CreditSplit>()
            .Select(split => (split.Attribution, split.Treatment)).Distinct()
            .SelectMany(split => bonus.Split.Departments.Select(
                department => _credit.Count(split.Attribution, department, null, period, period.First, split.Treatment))));

    /// <summary>What each actor earned for each department in a period, for every key by credit.</summary>
    private ValueList<CountedCredit> ActorCreditsIn(Bonus bonus, PerformancePeriod period) =>
        ValueList<CountedCredit>.Of(bonus.Distribution.Parts.Select(part => part.Key).OfType<CreditKey>()
            .Select(key => (key.Attribution, key.Negative)).Distinct()
            .SelectMany(key => bonus.Split.Departments.SelectMany(
                department => _credit.CountActors(key.Attribution, department, period, key.Negative))));

    /// <summary>The finding with who needs what is missing: with a payout lag that is a period long before the one asked for.</summary>
    private static Issue NeededBy(Issue issue, Bonus bonus, PerformancePeriod period) =>
        Issue.Error(issue.Code, issue.Path, $"{issue.Message} The bonus '{bonus.Id}' for {period} needs it.", issue.Remedy);

    private static Issue WithoutHours(Bonus bonus, PerformancePeriod period, string person) => Issue.Error(
        IssueCodes.ContractualHoursMissing,
        "memberships",
        $"'{person}' takes part in '{bonus.Id}' in {period} and has days without contractual hours; the bonus counts presence in hours.",
        "State the hours a week of each membership.");

    private Issue NotInForce(Bonus bonus, string path, PerformancePeriod period) => Issue.Error(
        IssueCodes.PlanNotInForce,
        path,
        _series.Versions.Count == 1
            ? $"The period {period} of '{bonus.Id}' does not lie within the days on which version {_plan.Version} of the plan is in force."
            : $"The period {period} of '{bonus.Id}' does not lie within the days on which the versions of the plan are in force.",
        "Ask for a later period, or add the version of the plan that is in force in it.");

    private static Issue NotAPayoutPeriod(PlanSeries series, PerformancePeriod payoutPeriod) => Issue.Error(
        IssueCodes.CadenceMismatch,
        "payout",
        $"{payoutPeriod} is not a payout period: the plan's payout cadence is {series.Payout.Cadence}.",
        $"Ask for a {series.Payout.Cadence} period of the plan's calendar.");

    /// <summary>A decision on a goal that does not apply would have no effect, since the score does without the goal.</summary>
    private IEnumerable<Issue> DecidedThoughLeftOut(Scorecard scorecard, Bonus bonus, PerformancePeriod period)
    {
        var counted = scorecard.Goals.Select(figures => figures.Goal.Id).ToHashSet(StringComparer.Ordinal);
        var leftOut = bonus.Score.WithDescendants().OfType<GoalNode>().Where(leaf => !counted.Contains(leaf.Goal)).Select(leaf => leaf.Id).ToHashSet(StringComparer.Ordinal);
        return _facts.OverridesOf(bonus.Id)
            .Where(decision => decision.PeriodFrom == period.First && decision.Node is { } node && leftOut.Contains(node))
            .Select(decision => Issue.Error(
                IssueCodes.OptionConflict,
                "overrides",
                $"The override '{decision.Id}' decides the score of '{decision.Node}', which does not apply in {period.Name}: nothing was due, and the score of '{bonus.Id}' does without it.",
                "Withdraw it, or decide the score of the node above.").WithSource(decision.Source));
    }

    /// <summary>The score with the decisions on its nodes for the period.</summary>
    private Scorecard Decided(Scorecard scorecard, Bonus bonus, PerformancePeriod period) =>
        scorecard.WithOverrides(_facts.OverridesOf(bonus.Id).Where(one => one.PeriodFrom == period.First));
}
