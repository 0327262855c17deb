using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>
/// What a division over columns came to, beside the shares: with it and the columns every share can be explained.
/// Undistributed has the sign of the pool; all else are magnitudes.
/// </summary>
internal readonly struct DivisionOutcome<TWeight>
    where TWeight : struct, IBinaryInteger<TWeight>
{
    internal DivisionOutcome(Balance<TWeight> balance, long leftOver, long undistributed)
    {
        Balance = balance;
        LeftOver = leftOver;
        Undistributed = undistributed;
    }

    /// <summary>R, W, λ and how they were found.</summary>
    internal Balance<TWeight> Balance { get; }

    /// <summary>How many units were left over after the whole units, and went to the largest remainders.</summary>
    internal long LeftOver { get; }

    /// <summary>What nobody could take, in minor units.</summary>
    internal long Undistributed { get; }

    /// <summary>The same with weights of another width that holds them.</summary>
    internal DivisionOutcome<TOther> To<TOther>()
        where TOther : struct, IBinaryInteger<TOther> => new(Balance.To<TOther>(), LeftOver, Undistributed);
}
