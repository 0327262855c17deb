namespace CompPlan.Statements;

/// <summary>English words for attainments, targets and payouts of goals.</summary>
internal static class GoalWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["combined.count"] = "number of periods",
        ["combined.sum"] = "sum over the periods",
        ["goal.attainment"] = "attainment of {0}",
        ["goal.attainment.rounded"] = "attainment of {0}",
        ["goal.inverse.two"] = "two, for lower is better",
        ["goal.payout"] = "payout of {0}",
        ["goal.payout.rounded"] = "payout of {0}",
        ["goal.ratio"] = "actual over target of {0}",
        ["goal.target"] = "target of {0} for {1}",
        ["goal.target.combined"] = "target of {0} for {1}",
        ["goal.variance"] = "variance of {0}",
    };
}
