using CompPlan.Attribution;
using CompPlan.Attribution.Crediting;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>
/// The credit of a plan on the facts as known on one day. It depends on no period, so whoever calculates several payout periods on the
/// same facts makes one book and reviews every case with it: ledgers are made once for each version, when first asked for.
/// </summary>
public sealed class CreditBook
{
    private readonly VersionBook[] _versions;
    private readonly int _cores;

    private CreditBook(PlanSeries series, FactSet facts, KnownFacts known, int cores)
    {
        Series = series;
        Facts = facts;
        Known = known;
        _cores = cores;
        Issues = ValueList<Issue>.Of(FactsFit.Issues(series, known));
        IsSound = !Issues.Any(issue => issue.Severity == IssueSeverity.Error);
        _versions = [.. series.Versions.Select(version => new VersionBook(version, known, IsSound, series.Versions.Count == 1, cores))];
    }

    /// <summary>The versions of the plan as known on <see cref="KnownOn"/>.</summary>
    public PlanSeries Series { get; }

    /// <summary>The version of the plan that comes into force last.</summary>
    public Plan Plan => Series.Latest.Plan;

    /// <summary>All facts, of which those known on <see cref="KnownOn"/> count.</summary>
    public FactSet Facts { get; }

    /// <summary>The day as known on which the facts are in force, inclusive.</summary>
    public LocalDate KnownOn => Known.KnownOn;

    /// <summary>Whether the facts fit the plan, whatever the period: names, currencies and roles.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>Whether none of the issues is an error; otherwise nothing is credited.</summary>
    public bool IsSound { get; }

    /// <summary>
    /// The credit of all deals by <see cref="Plan"/>, a ledger per attribution rule in the order of the plan; empty where the facts do not
    /// fit.
    /// </summary>
    public ValueList<CreditLedger> Ledgers => _versions[^1].Ledgers;

    internal KnownFacts Known { get; }

    /// <summary>The credit of a plan on the facts as known on a day. Work is spread over all cores of the machine; the result is the same on any number.</summary>
    public static CreditBook Of(Plan plan, FactSet facts, LocalDate knownOn) => Of(plan, facts, knownOn, cores: 0);

    /// <summary>As <see cref="Of(Plan, FactSet, LocalDate)"/>, on at most <paramref name="cores"/> cores; zero: as many as the machine gives.</summary>
    public static CreditBook Of(Plan plan, FactSet facts, LocalDate knownOn, int cores)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Of(PlanSeries.Of(plan), facts, knownOn, cores);
    }

    /// <summary>As <see cref="Of(Plan, FactSet, LocalDate, int)"/>, of a plan with several versions: those count that were known on the day.</summary>
    public static CreditBook Of(PlanSeries series, FactSet facts, LocalDate knownOn, int cores = 0)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfNegative(cores);
        return new CreditBook(series.AsKnownOn(knownOn), facts, facts.AsKnownOn(knownOn), cores);
    }

    /// <summary>
    /// The credit of all rules added up over the periods of <paramref name="cadence"/> that lie in <paramref name="span"/>, without making
    /// ledgers: by the rules of the version that applies to the span.
    /// </summary>
    /// <exception cref="ArgumentException">The periods of the cadence do not fill the span.</exception>
    /// <exception cref="InvalidOperationException">The facts do not fit the plan: see <see cref="IsSound"/>.</exception>
    public CreditTotals Totals(PerformancePeriod span, Cadence cadence)
    {
        ArgumentNullException.ThrowIfNull(span);
        ArgumentNullException.ThrowIfNull(cadence);
        if (!Plan.Calendar.Fills(cadence, span))
            throw new ArgumentException($"The {cadence} periods of the plan's calendar do not fill {span}.", nameof(cadence));
        var plan = SoundFor(span);
        var paths = DealPaths.Of(Known, plan.Zone);
        return CreditTotals.Of(
            plan.Attribution, paths, plan.Id, plan.Currency, plan.Calendar.PeriodsWithin(cadence, span.First, span.Last), 0, paths.Count, _cores);
    }

    /// <summary>
    /// What to look at beside the credit of a period, of all rules of the version that applies to it and without making ledgers: in the
    /// order of the rules what <see cref="CreditLedger.FiguresIn"/> says.
    /// </summary>
    /// <exception cref="InvalidOperationException">The facts do not fit the plan: see <see cref="IsSound"/>.</exception>
    public ValueList<CreditFigures> FiguresIn(PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var plan = SoundFor(period);
        return CreditFiguring.Of(plan.Attribution, DealPaths.Of(Known, plan.Zone), plan.Id, plan.Currency, period, _cores);
    }

    /// <summary>As <see cref="Issues"/>, with what keeps the rules of the version that applies to a period from crediting.</summary>
    public ValueList<Issue> IssuesFor(PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return ValueList<Issue>.Of(Issues.Concat(BookOf(AppliesTo(period)).Issues));
    }

    /// <summary>The version that applies to a period; where none does the one next to it.</summary>
    internal PlanVersion AppliesTo(PerformancePeriod period) => Series.VersionFor(period)
        ?? (period.First < Series.EffectiveFrom ? Series.Versions[0] : Series.Versions.Last(one => one.EffectiveFrom <= period.First));

    internal VersionBook BookOf(PlanVersion version) => Array.Find(_versions, book => ReferenceEquals(book.Version, version))!;

    private Plan SoundFor(PerformancePeriod period)
    {
        var book = BookOf(AppliesTo(period));
        return book.IsSound ? book.Plan : throw new InvalidOperationException("The facts do not fit the plan; look at the issues first.");
    }
}
