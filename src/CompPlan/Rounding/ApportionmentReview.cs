using System.Diagnostics.CodeAnalysis;
using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>What came of asking for a division: the apportionment, or everything that is wrong with it.</summary>
public sealed record ApportionmentReview
{
    private ApportionmentReview(ValueList<Issue> issues, long? shortfall, Apportionment? apportionment)
    {
        Issues = issues;
        Shortfall = shortfall;
        Apportionment = apportionment;
    }

    /// <summary>
    /// All faults: <c>DUPLICATE_ID</c>, <c>WEIGHT_NEGATIVE</c>, <c>BOUND_NEGATIVE</c>, <c>CAP_BELOW_FLOOR</c>, <c>NUMBER_RANGE</c>,
    /// <c>POOL_NOT_MULTIPLE_OF_STEP</c>, <c>FLOORS_EXCEED_POOL</c>. Paths begin with <c>claims[index]</c> in the order given.
    /// </summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>With <c>FLOORS_EXCEED_POOL</c>: how many minor units the pool is short of the floors.</summary>
    public long? Shortfall { get; }

    /// <summary>The division; absent if there is an issue.</summary>
    public Apportionment? Apportionment { get; }

    /// <summary>Whether there is a division.</summary>
    [MemberNotNullWhen(true, nameof(Apportionment))]
    public bool IsValid => Apportionment is not null;

    /// <summary>The division, for callers that have proven their claims before.</summary>
    /// <exception cref="InvalidOperationException">There is an issue.</exception>
    public Apportionment Required => Apportionment ?? throw new InvalidOperationException(Issues[0].ToString());

    internal static ApportionmentReview Faulty(IEnumerable<Issue> issues, long? shortfall) =>
        new(ValueList<Issue>.Of(issues), shortfall, null);

    internal static ApportionmentReview Of(Apportionment apportionment) => new(ValueList<Issue>.Empty, null, apportionment);
}
