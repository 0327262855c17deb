namespace CompPlan.Statements;

/// <summary>English words for scores and their gates.</summary>
internal static class ScoreWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["gate.cap"] = "cap while the gate is closed",
        ["gate.capped"] = "score {0} under the closed gate",
        ["gate.factor"] = "factor while the gate is closed",
        ["gate.floor"] = "pool, whose floor depends on the gate of {0}",
        ["gate.nothing"] = "nothing while the gate is closed",
        ["gate.reduced"] = "score {0} under the closed gate",
        ["gate.threshold"] = "threshold of the gate",
        ["score.cap"] = "cap of the score {0}",
        ["score.capped"] = "score {0}",
        ["score.floor"] = "floor of the score {0}",
        ["score.floored"] = "score {0}",
        ["score.gated"] = "score {0} after the gate",
        ["score.part"] = "part of {1} in {0}",
        ["score.part.rounded"] = "the same in {0}",
        ["score.rounded"] = "score {0}",
        ["score.weight"] = "weight of {0}",
        ["score.weighted"] = "score {0}",
        ["score.weights"] = "all weights of {0}",
    };
}
