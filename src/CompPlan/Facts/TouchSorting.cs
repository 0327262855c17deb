using System.Runtime.CompilerServices;

namespace CompPlan.Facts;

/// <summary>Orders the touches of one deal after the other. Most are stated in the order of time, so that there is nothing to do.</summary>
internal sealed class TouchSorting(StatedTouches stated, SealedIds ids)
{
    private const int Few = 64;

    private readonly StatedTouches _stated = stated;
    private long[] _at = new long[Few];

    /// <summary>Orders the rows; false where two of them are alike.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TrySort(Span<int> rows)
    {
        if (_at.Length < rows.Length)
            _at = new long[rows.Length * 2];
        var at = _at.AsSpan(0, rows.Length);
        var ascending = true;
        for (var i = 0; i < rows.Length; i++)
        {
            at[i] = _stated.AtOf(rows[i]);
            ascending &= i == 0 || at[i] > at[i - 1];
        }
        if (ascending)
            return true;
        if (rows.Length > Few)
            rows.Sort(Compare);
        else
            Insert(rows, at);
        for (var i = 1; i < rows.Length; i++)
            if (CompareKey(rows[i - 1], rows[i]) == 0)
                return false;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Insert(Span<int> rows, Span<long> at)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            var (row, instant, place) = (rows[i], at[i], i);
            while (place > 0 && (at[place - 1] > instant || (at[place - 1] == instant && Compare(rows[place - 1], row) > 0)))
            {
                (rows[place], at[place]) = (rows[place - 1], at[place - 1]);
                place--;
            }
            (rows[place], at[place]) = (row, instant);
        }
    }

    private int Compare(int left, int right) => CompareKey(left, right) is var order && order != 0 ? order : left.CompareTo(right);

    private int CompareKey(int left, int right)
    {
        var order = _stated.AtOf(left).CompareTo(_stated.AtOf(right));
        if (order == 0)
            order = _stated.SequenceOf(left).CompareTo(_stated.SequenceOf(right));
        if (order == 0)
            order = Compare(_stated.Actor, left, right);
        if (order == 0)
            order = Compare(_stated.Kind, left, right);
        if (order == 0)
            order = Compare(_stated.Role, left, right);
        return order == 0 ? Compare(_stated.TouchId, left, right) : order;
    }

    private int Compare(StatedIds column, int left, int right) => column.RankAt(left, ids).CompareTo(column.RankAt(right, ids));
}
