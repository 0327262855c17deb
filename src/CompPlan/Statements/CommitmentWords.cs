namespace CompPlan.Statements;

/// <summary>English words for what commitments came to.</summary>
internal static class CommitmentWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["compliance.breached"] = "breaches of {0} in {1}",
        ["compliance.due"] = "due under {0} in {1}",
        ["compliance.elapsed"] = "minutes to the answer, lead {0}",
        ["compliance.lead"] = "lead {0}",
        ["compliance.meanMinutes"] = "mean minutes to the answer under {0} in {1}",
        ["compliance.meanPayout"] = "mean payout under {0} in {1}",
        ["compliance.met"] = "met under {0} in {1}",
        ["compliance.minutes"] = "minutes to the answer under {0} in {1}",
        ["compliance.nothingDue"] = "nothing due under {0} in {1}",
        ["compliance.payout"] = "payout for lead {0}",
        ["compliance.payouts"] = "payouts under {0} in {1}",
        ["compliance.promised"] = "promised under {0} for {1}",
        ["compliance.share"] = "share met under {0} in {1}",
        ["compliance.shortfall"] = "too few under {0} in {1}",
        ["compliance.unanswered"] = "no answer to lead {0}",
        ["compliance.units"] = "time to the answer in {1}, lead {0}",
    };
}
