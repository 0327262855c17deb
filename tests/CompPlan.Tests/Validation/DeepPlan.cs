using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Tests.Validation;

/// <summary>Scores and bases as deep as asked for, of the kinds that take the most levels of a document.</summary>
internal static class DeepPlan
{
    internal static ScoreNode Score(int nodes, int conditions, string goal = "a")
    {
        GateCondition condition = AttainmentCondition.Of(goal, Comparison.AtLeast, 1);
        for (var level = 1; level < conditions; level++)
            condition = AllOfCondition.Of([condition]);
        ScoreNode score = GoalNode.Of(goal, "leaf", gates: [Gate.Of(condition, PaysNothing.Instance)]);
        for (var level = 1; level < nodes; level++)
            score = WeightedNode.Of($"level-{level}", WeightUnit.Percent, [WeightedPart.Of(100, score)]);
        return score;
    }

    internal static FundingBase Base(int bases, Currency currency)
    {
        FundingBase deepest = FixedBase.Of(Money.Of(100_000, currency));
        for (var level = 1; level < bases; level++)
            deepest = SumBase.Of(FundingSource.Of("one", deepest));
        return deepest;
    }
}
