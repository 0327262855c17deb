using CompPlan.Attribution;
using CompPlan.Attribution.Crediting;
using CompPlan.Facts;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>One version of a plan on the facts as known on one day, with the credit of its own rules: made when it is first asked for.</summary>
internal sealed class VersionBook
{
    private readonly KnownFacts _known;
    private readonly int _cores;
    private readonly bool _fits;
    private readonly Lazy<ValueList<Issue>> _issues;
    private readonly Lazy<ValueList<CreditLedger>> _ledgers;

    /// <param name="version">The version.</param>
    /// <param name="known">The facts.</param>
    /// <param name="fits">Whether the facts fit the series.</param>
    /// <param name="alone">Whether it is the only version, so that its rules were reviewed with the facts.</param>
    /// <param name="cores">How many cores to use; zero: all.</param>
    internal VersionBook(PlanVersion version, KnownFacts known, bool fits, bool alone, int cores)
    {
        Version = version;
        _known = known;
        _fits = fits;
        _cores = cores;
        _issues = new Lazy<ValueList<Issue>>(() => alone ? ValueList<Issue>.Empty : ValueList<Issue>.Of(FactsFit.RuleFaults(version.Plan, known)));
        _ledgers = new Lazy<ValueList<CreditLedger>>(() => ValueList<CreditLedger>.Of(MakeLedgers()));
    }

    public PlanVersion Version { get; }

    public Plan Plan => Version.Plan;

    /// <summary>What keeps its rules from crediting, where the review of the facts has not said it.</summary>
    public ValueList<Issue> Issues => _issues.Value;

    /// <summary>Whether its rules can credit.</summary>
    public bool IsSound => _fits && !Issues.Any(issue => issue.Severity == IssueSeverity.Error);

    /// <summary>The credit of all deals, a ledger per attribution rule in the order of the plan; empty where the facts do not fit.</summary>
    public ValueList<CreditLedger> Ledgers => _ledgers.Value;

    private CreditLedger[] MakeLedgers()
    {
        if (!IsSound)
            return [];
        var paths = DealPaths.Of(_known, Plan.Zone);
        return CreditLedger.Of(Plan.Attribution, paths, Plan.Id, Plan.Currency, 0, paths.Count, _cores);
    }
}
