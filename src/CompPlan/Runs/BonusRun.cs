using CompPlan.Attribution;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>
/// What a payout period pays, as its own receipt: the result of every bonus that is due in it with every stage, and the credit
/// of every attribution rule.
/// </summary>
public sealed class BonusRun
{
    private BonusRun(BonusCase bonusCase, ValueList<VersionRun> versions)
    {
        Case = bonusCase;
        Versions = versions;
        Results = ValueList<BonusResult>.Of(versions.SelectMany(one => one.Results));
        Ledgers = ValueList<CreditLedger>.Of(versions.SelectMany(one => one.Ledgers));
        Warnings = ValueList<Issue>.Of([
            .. bonusCase.Warnings,
            .. versions.SelectMany(one => CreditWarnings.Of(one.Plan, one.Ledgers, bonusCase.PayoutPeriod)).Distinct(),
            .. Results.SelectMany(result => result.Warnings),
        ]);
    }

    /// <summary>What was calculated.</summary>
    public BonusCase Case { get; }

    /// <summary>The plan; of several versions that pay something the last.</summary>
    public Plan Plan => Case.Plan;

    /// <summary>The payout period.</summary>
    public PerformancePeriod PayoutPeriod => Case.PayoutPeriod;

    /// <summary>The day as known on which the facts were in force.</summary>
    public LocalDate KnownOn => Case.KnownOn;

    /// <summary>
    /// The fingerprint of the facts known on <see cref="KnownOn"/>, see <see cref="Facts.FactSet.FingerprintAsKnownOn"/>: what becomes known
    /// later does not change it.
    /// </summary>
    public string FactsFingerprint => Case.Known.Fingerprint;

    /// <summary>What each version of the plan pays in the period, in the order of versions; most often there is one.</summary>
    public ValueList<VersionRun> Versions { get; }

    /// <summary>The due bonuses: in the order of versions, of the plan, then of time.</summary>
    public ValueList<BonusResult> Results { get; }

    /// <summary>The credit of all deals, a ledger per attribution rule in the order of versions and of the plan.</summary>
    public ValueList<CreditLedger> Ledgers { get; }

    /// <summary>What somebody should look at.</summary>
    public ValueList<Issue> Warnings { get; }

    internal static BonusRun Of(BonusCase bonusCase, IEnumerable<VersionRun> versions) => new(bonusCase, ValueList<VersionRun>.Of(versions));
}
