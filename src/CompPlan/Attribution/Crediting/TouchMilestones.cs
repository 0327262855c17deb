using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>What each touch weighs in each milestone that it takes, and in all of them together.</summary>
internal sealed class TouchMilestones
{
    private readonly Fraction[][] _byMilestone;

    /// <param name="rows">How many touches count.</param>
    /// <param name="takers">Which of them take which milestone.</param>
    /// <param name="weights">What the milestones weigh.</param>
    internal TouchMilestones(int rows, MilestoneTakers takers, MilestoneColumn weights)
    {
        _byMilestone = new Fraction[rows][];
        for (var row = 0; row < rows; row++)
            _byMilestone[row] = new Fraction[Milestone.Count];
        foreach (var milestone in Milestone.All.AsSpan())
        {
            if (!Redistribution.Has(takers.Taken, milestone.Place))
                continue;
            var shares = takers.WideWeightsOf(milestone.Place);
            var first = takers.RowsOf(milestone.Place).First;
            var all = Fraction.Zero;
            foreach (var share in shares)
                all += share;
            for (var i = 0; i < shares.Length; i++)
                _byMilestone[first + i][milestone.Place] = weights.Stated[milestone.Place] * shares[i] / all;
        }
        Weights = WholeWeights.Of([.. _byMilestone.Select(row => row.Aggregate(Fraction.Zero, (sum, weight) => sum + weight))]);
    }

    /// <summary>What each touch weighs in all its milestones, in whole numbers of one proportion.</summary>
    internal BigInteger[] Weights { get; }

    /// <summary>What a touch weighs in each milestone.</summary>
    internal MilestoneColumn Of(int row) => MilestoneColumn.Of(_byMilestone[row]);
}
