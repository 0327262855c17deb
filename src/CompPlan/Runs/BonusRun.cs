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
    private BonusRun(BonusCase bonusCase, ValueList<BonusResult> results, ValueList<CreditLedger> ledgers)
    {
        Case = bonusCase;
        Results = results;
        Ledgers = ledgers;
        Warnings = ValueList<Issue>.Of([
            .. bonusCase.Warnings,
            .. CreditWarnings.Of(bonusCase.Plan, ledgers, bonusCase.PayoutPeriod),
            .. results.SelectMany(result => result.Warnings),
        ]);
    }

    /// <summary>What was calculated.</summary>
    public BonusCase Case { get; }

    /// <summary>The plan.</summary>
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

    /// <summary>The due bonuses: in the order of the plan, then of time.</summary>
    public ValueList<BonusResult> Results { get; }

    /// <summary>The credit of all deals, a ledger per attribution rule in the order of the plan.</summary>
    public ValueList<CreditLedger> Ledgers { get; }

    /// <summary>What somebody should look at.</summary>
    public ValueList<Issue> Warnings { get; }

    internal static BonusRun Of(BonusCase bonusCase, IEnumerable<BonusResult> results, ValueList<CreditLedger> ledgers) =>
        new(bonusCase, ValueList<BonusResult>.Of(results), ledgers);
}
