using CompPlan.Json;
using CompPlan.Runs;
using CompPlan.Values;

namespace CompPlan.Tool.Runs;

/// <summary>Whether runs of closed periods still give what was closed.</summary>
internal static class ClosedRuns
{
    public static ValueList<Issue> Issues(PayLedger ledger, IEnumerable<BonusRun> runs) => ValueList<Issue>.Of(runs
        .Where(run => ledger.ClosingOf(run.PayoutPeriod.Name) is not null)
        .SelectMany(run => ledger.Review(run, RunDocument.Fingerprint(run))));
}
