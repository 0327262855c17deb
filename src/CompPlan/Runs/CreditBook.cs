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
/// same facts makes one book and reviews every case with it: ledgers are made once, when first asked for.
/// </summary>
public sealed class CreditBook
{
    private readonly Lazy<ValueList<CreditLedger>> _ledgers;
    private readonly int _cores;

    private CreditBook(Plan plan, FactSet facts, KnownFacts known, int cores)
    {
        Plan = plan;
        Facts = facts;
        Known = known;
        _cores = cores;
        Issues = ValueList<Issue>.Of(FactsFit.Issues(plan, known));
        IsSound = !Issues.Any(issue => issue.Severity == IssueSeverity.Error);
        _ledgers = new Lazy<ValueList<CreditLedger>>(() => ValueList<CreditLedger>.Of(MakeLedgers()));
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>All facts, of which those known on <see cref="KnownOn"/> count.</summary>
    public FactSet Facts { get; }

    /// <summary>The day as known on which the facts are in force, inclusive.</summary>
    public LocalDate KnownOn => Known.KnownOn;

    /// <summary>Whether the facts fit the plan, whatever the period: names, currencies and roles.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>Whether none of the issues is an error; otherwise nothing is credited.</summary>
    public bool IsSound { get; }

    /// <summary>The credit of all deals, a ledger per attribution rule in the order of the plan; empty where the facts do not fit.</summary>
    public ValueList<CreditLedger> Ledgers => _ledgers.Value;

    internal KnownFacts Known { get; }

    /// <summary>The credit of a plan on the facts as known on a day. Work is spread over all cores of the machine; the result is the same on any number.</summary>
    public static CreditBook Of(Plan plan, FactSet facts, LocalDate knownOn) => Of(plan, facts, knownOn, cores: 0);

    /// <summary>As <see cref="Of(Plan, FactSet, LocalDate)"/>, on at most <paramref name="cores"/> cores; zero: as many as the machine gives.</summary>
    public static CreditBook Of(Plan plan, FactSet facts, LocalDate knownOn, int cores)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfNegative(cores);
        return new CreditBook(plan, facts, facts.AsKnownOn(knownOn), cores);
    }

    /// <summary>
    /// The credit of all rules added up over the periods of <paramref name="cadence"/> that lie in <paramref name="span"/>, without making
    /// ledgers.
    /// </summary>
    /// <exception cref="ArgumentException">The periods of the cadence do not fill the span.</exception>
    /// <exception cref="InvalidOperationException">The facts do not fit the plan: see <see cref="IsSound"/>.</exception>
    public CreditTotals Totals(PerformancePeriod span, Cadence cadence)
    {
        ArgumentNullException.ThrowIfNull(span);
        ArgumentNullException.ThrowIfNull(cadence);
        if (!Plan.Calendar.Fills(cadence, span))
            throw new ArgumentException($"The {cadence} periods of the plan's calendar do not fill {span}.", nameof(cadence));
        RequireSound();
        var paths = DealPaths.Of(Known, Plan.Zone);
        return CreditTotals.Of(
            Plan.Attribution, paths, Plan.Id, Plan.Currency, Plan.Calendar.PeriodsWithin(cadence, span.First, span.Last), 0, paths.Count, _cores);
    }

    /// <summary>
    /// What to look at beside the credit of a period, of all rules and without making ledgers: in the order of the rules what
    /// <see cref="CreditLedger.FiguresIn"/> says.
    /// </summary>
    /// <exception cref="InvalidOperationException">The facts do not fit the plan: see <see cref="IsSound"/>.</exception>
    public ValueList<CreditFigures> FiguresIn(PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        RequireSound();
        return CreditFiguring.Of(Plan.Attribution, DealPaths.Of(Known, Plan.Zone), Plan.Id, Plan.Currency, period, _cores);
    }

    private void RequireSound()
    {
        if (!IsSound)
            throw new InvalidOperationException("The facts do not fit the plan; look at the issues first.");
    }

    private CreditLedger[] MakeLedgers()
    {
        if (!IsSound)
            return [];
        var paths = DealPaths.Of(Known, Plan.Zone);
        return CreditLedger.Of(Plan.Attribution, paths, Plan.Id, Plan.Currency, 0, paths.Count, _cores);
    }
}
