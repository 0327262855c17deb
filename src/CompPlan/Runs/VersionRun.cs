using CompPlan.Attribution;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What a payout period pays under one version of the plan.</summary>
public sealed class VersionRun
{
    private VersionRun(PlanVersion version, ValueList<CreditLedger> ledgers, ValueList<BonusResult> results)
    {
        Version = version;
        Ledgers = ledgers;
        Results = results;
    }

    /// <summary>The version.</summary>
    public PlanVersion Version { get; }

    /// <summary>Its terms.</summary>
    public Plan Plan => Version.Plan;

    /// <summary>The credit of all deals by its rules, a ledger per attribution rule in the order of the plan.</summary>
    public ValueList<CreditLedger> Ledgers { get; }

    /// <summary>The due bonuses of which the period follows this version: in the order of the plan, then of time.</summary>
    public ValueList<BonusResult> Results { get; }

    internal static VersionRun Of(VersionBook book, IEnumerable<BonusResult> results) =>
        new(book.Version, book.Ledgers, ValueList<BonusResult>.Of(results));
}
