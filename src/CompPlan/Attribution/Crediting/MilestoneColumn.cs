using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>Weights of milestones by place, as stated and on one denominator, in 64 bits where they fit.</summary>
internal sealed class MilestoneColumn
{
    private MilestoneColumn(Fraction[] stated, BigInteger[] wide, long[]? narrow)
    {
        Stated = stated;
        Wide = wide;
        Narrow = narrow;
    }

    /// <summary>In the unit of the model.</summary>
    internal Fraction[] Stated { get; }

    /// <summary>The same, all times one number that makes them whole.</summary>
    internal BigInteger[] Wide { get; }

    /// <summary>The same in 64 bits; null where their sum does not fit.</summary>
    internal long[]? Narrow { get; }

    internal static MilestoneColumn Of(Fraction[] stated)
    {
        var wide = WholeWeights.Of(stated);
        var fits = wide.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight) <= long.MaxValue;
        return new MilestoneColumn(stated, wide, fits ? [.. wide.Select(weight => (long)weight)] : null);
    }
}
