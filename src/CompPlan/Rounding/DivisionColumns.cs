using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>
/// What a division is made over, a row per item. Weights are at least zero and stand on one common denominator. Floors and caps
/// are in minor units and may be left out; <see cref="NoCap"/> stands for an item without a cap.
/// </summary>
internal readonly ref struct DivisionColumns<TWeight>
    where TWeight : struct, IBinaryInteger<TWeight>
{
    /// <summary>The cap of an item that has none.</summary>
    internal const long NoCap = long.MaxValue;

    private DivisionColumns(ReadOnlySpan<TWeight> weights, ReadOnlySpan<long> floors, ReadOnlySpan<long> caps, TieColumns ties)
    {
        Weights = weights;
        Floors = floors;
        Caps = caps;
        Ties = ties;
    }

    internal ReadOnlySpan<TWeight> Weights { get; }

    /// <summary>The least each item gets; empty: zero for all.</summary>
    internal ReadOnlySpan<long> Floors { get; }

    /// <summary>The most each item gets; empty: no caps.</summary>
    internal ReadOnlySpan<long> Caps { get; }

    internal TieColumns Ties { get; }

    internal int Count => Weights.Length;

    internal bool HasBounds => !Floors.IsEmpty || !Caps.IsEmpty;

    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    internal static DivisionColumns<TWeight> Of(
        ReadOnlySpan<TWeight> weights, TieColumns ties, ReadOnlySpan<long> floors = default, ReadOnlySpan<long> caps = default)
    {
        var count = weights.Length;
        if ((!floors.IsEmpty && floors.Length != count) || (!caps.IsEmpty && caps.Length != count) || !ties.Covers(count))
            throw new ArgumentException("The columns of a division have one row per item each.", nameof(weights));
        return new DivisionColumns<TWeight>(weights, floors, caps, ties);
    }

    internal long FloorAt(int index) => Floors.IsEmpty ? 0 : Floors[index];

    internal long CapAt(int index) => Caps.IsEmpty ? NoCap : Caps[index];

    /// <summary>The same rows with other weights.</summary>
    internal DivisionColumns<TOther> WithWeights<TOther>(ReadOnlySpan<TOther> weights)
        where TOther : struct, IBinaryInteger<TOther> => DivisionColumns<TOther>.Of(weights, Ties, Floors, Caps);
}
