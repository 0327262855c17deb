using System.Numerics;
using System.Runtime.CompilerServices;

namespace CompPlan.Rounding;

/// <summary>
/// Who is fixed at a bound so far. No state is kept per item: fixed at the cap is who is above it at the highest rate at which
/// caps were fixed, fixed at the floor is who is below it at the lowest rate at which floors were fixed.
/// </summary>
internal readonly struct Fixing<TWeight, TRate>
    where TWeight : struct, IBinaryInteger<TWeight>
    where TRate : struct, IRate<TRate, TWeight>
{
    private readonly bool _caps;
    private readonly bool _floors;
    private readonly TRate _capRate;
    private readonly TRate _floorRate;

    private Fixing(bool caps, TRate capRate, bool floors, TRate floorRate)
    {
        _caps = caps;
        _capRate = capRate;
        _floors = floors;
        _floorRate = floorRate;
    }

    /// <summary>Also those above their cap at <paramref name="rate"/>.</summary>
    internal Fixing<TWeight, TRate> WithCaps(TRate rate) => new(true, rate, _floors, _floorRate);

    /// <summary>Also those below their floor at <paramref name="rate"/>.</summary>
    internal Fixing<TWeight, TRate> WithFloors(TRate rate) => new(_caps, _capRate, true, rate);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool AtCap(TWeight weight, long cap) => _caps && _capRate.IsAbove(weight, (ulong)cap);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool AtFloor(TWeight weight, long floor) => _floors && _floorRate.IsBelow(weight, (ulong)floor);
}
