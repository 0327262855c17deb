using CompPlan.Goals;

namespace CompPlan.Funding;

/// <summary>What each source of a pool is multiplied by, as the rule states it.</summary>
internal sealed class PoolFactors(FundingRule rule, ScoreReading score)
{
    /// <summary>The factor of the whole pool.</summary>
    public FactorReading Whole { get; } =
        rule.Score == ScoreUse.Applied ? FactorReading.Of(score, rule.FactorRounding) : FactorReading.None;

    /// <summary>The factor of a source: that of what it is part of, or of the node it names.</summary>
    public FactorReading Of(FundingSource source, FactorReading whole)
    {
        if (rule.Score != ScoreUse.BySource || source.Node is not { } node)
            return whole;
        return Find(score, node) is { } found
            ? FactorReading.Of(found, rule.FactorRounding)
            : throw new InvalidOperationException($"The score has no node '{node}'; review the plan before funding.");
    }

    private static ScoreReading? Find(ScoreReading reading, string node)
    {
        if (string.Equals(reading.Node.Id, node, StringComparison.Ordinal))
            return reading;
        foreach (var child in reading.Children)
            if (Find(child, node) is { } found)
                return found;
        return null;
    }
}
