using System.Numerics;

namespace CompPlan.Rounding;

/// <summary>
/// Finds the balance in one sweep over the sorted rates at which an item leaves its floor or reaches its cap: what takes over
/// when the rounds do not end soon. Gives the shares the rounds would give, in n·log n whatever the bounds are.
/// </summary>
internal static class SortedSweep<TWeight, TRate>
    where TWeight : struct, IBinaryInteger<TWeight>
    where TRate : struct, IRate<TRate, TWeight>
{
    /// <summary>The balance of <paramref name="amount"/> over those who are not fixed yet.</summary>
    internal static Balance<TWeight> Settle(
        long amount, Fixing<TWeight, TRate> fixing, in DivisionColumns<TWeight> columns, int rounds)
    {
        var places = Collect(fixing, columns, out var atBounds);
        if (atBounds == amount)
            return BoundRounds<TWeight, TRate>.NobodyFree(0, fixing, columns, rounds, swept: true);
        Sort(places, columns);
        var free = TWeight.Zero;
        foreach (var place in places)
        {
            var (bound, weight) = Ratio(place, columns);
            // The free take λ·free: at this place that would be all that is left or more, so the balance lies at or before it.
            if (!TWeight.IsZero(free) && TRate.Compare(bound, weight, amount - atBounds, free) >= 0)
                break;
            atBounds += IsCap(place) ? bound : -bound;
            free += IsCap(place) ? -weight : weight;
        }
        return TWeight.IsZero(free)
            ? BoundRounds<TWeight, TRate>.NobodyFree(amount - atBounds, fixing, columns, rounds, swept: true)
            : Balance<TWeight>.Free(amount - atBounds, free, rounds, swept: true);
    }

    /// <summary>Two places an item, its floor (even) and its cap (odd); everybody starts at the floor.</summary>
    private static Span<int> Collect(Fixing<TWeight, TRate> fixing, in DivisionColumns<TWeight> columns, out long atFloors)
    {
        var places = new int[2 * columns.Count];
        var count = 0;
        atFloors = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            var (weight, floor, cap) = (columns.Weights[i], columns.FloorAt(i), columns.CapAt(i));
            if (TWeight.IsZero(weight) || fixing.AtCap(weight, cap) || fixing.AtFloor(weight, floor))
                continue;
            atFloors += floor;
            places[count++] = 2 * i;
            if (cap != DivisionColumns<TWeight>.NoCap)
                places[count++] = 2 * i + 1;
        }
        return places.AsSpan(0, count);
    }

    private static bool IsCap(int place) => (place & 1) != 0;

    private static (long Bound, TWeight Weight) Ratio(int place, in DivisionColumns<TWeight> columns)
    {
        var index = place >> 1;
        return (IsCap(place) ? columns.Caps[index] : columns.FloorAt(index), columns.Weights[index]);
    }

    /// <summary>A heap sort by the exact ratio of bound and weight; at one ratio floors come before caps.</summary>
    private static void Sort(Span<int> places, in DivisionColumns<TWeight> columns)
    {
        for (var start = places.Length / 2 - 1; start >= 0; start--)
            Sink(places, start, columns);
        for (var end = places.Length - 1; end > 0; end--)
        {
            (places[0], places[end]) = (places[end], places[0]);
            Sink(places[..end], 0, columns);
        }
    }

    private static void Sink(Span<int> heap, int parent, in DivisionColumns<TWeight> columns)
    {
        for (var child = 2 * parent + 1; child < heap.Length; child = 2 * parent + 1)
        {
            if (child + 1 < heap.Length && Compare(heap[child], heap[child + 1], columns) < 0)
                child++;
            if (Compare(heap[parent], heap[child], columns) >= 0)
                return;
            (heap[parent], heap[child]) = (heap[child], heap[parent]);
            parent = child;
        }
    }

    private static int Compare(int left, int right, in DivisionColumns<TWeight> columns)
    {
        var ((leftBound, leftWeight), (rightBound, rightWeight)) = (Ratio(left, columns), Ratio(right, columns));
        var order = TRate.Compare(leftBound, leftWeight, rightBound, rightWeight);
        return order != 0 ? order : (left & 1) - (right & 1);
    }
}
