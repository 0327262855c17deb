using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>
/// What one unit of weight is worth: λ = amount ÷ weight, exactly. The kernel is written once against this, with a 64-bit rate
/// for what fits and a rate of big integers for the rest.
/// </summary>
internal interface IRate<TRate, TWeight>
    where TRate : struct, IRate<TRate, TWeight>
    where TWeight : struct, IBinaryInteger<TWeight>
{
    /// <summary>How many 32-bit limbs a remainder has, see <see cref="Limb"/>.</summary>
    int Limbs { get; }

    /// <summary>λ = <paramref name="amount"/> ÷ <paramref name="weight"/>, for an amount of at least zero and a weight above zero.</summary>
    static abstract TRate Of(long amount, TWeight weight);

    /// <summary>The sign of amount ÷ weight − otherAmount ÷ otherWeight, for weights above zero.</summary>
    static abstract int Compare(long amount, TWeight weight, long otherAmount, TWeight otherWeight);

    /// <summary>Whether λ·weight &gt; bound.</summary>
    bool IsAbove(TWeight weight, ulong bound);

    /// <summary>Whether λ·weight &lt; bound.</summary>
    bool IsBelow(TWeight weight, ulong bound);

    /// <summary>The whole units of λ·weight, which fit 64 bits, and the rest of the product, below the weight of the rate.</summary>
    long Quotient(TWeight weight, out TWeight remainder);

    /// <summary>As <see cref="Quotient"/>, but at most the cap, where nothing remains; λ·weight may be beyond 64 bits.</summary>
    long QuotientUpTo(long cap, TWeight weight, out TWeight remainder);

    /// <summary>Whether |λ·weight − share| &lt; 1, computed by multiplication only.</summary>
    bool IsWithinOne(TWeight weight, long share);

    /// <summary>
    /// The 32 bits of a remainder at place <paramref name="index"/>, most significant first, turned around: a larger remainder has
    /// the smaller limb at the first place where they differ.
    /// </summary>
    uint Limb(TWeight remainder, int index);
}
