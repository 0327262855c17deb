using CompPlan.Facts;

namespace CompPlan.Tool.Bulk;

/// <summary>
/// A column of ids of a piece: first where the cells lie, then the numbers of their ids, looked up one after the other so that waiting
/// for memory overlaps.
/// </summary>
internal sealed class IdCellColumn(IdPool pool)
{
    /// <summary>Longer ids are for the careful reader.</summary>
    private const int Longest = 255;

    private int[] _starts = [];
    private int[] _lengths = [];
    private int[] _numbers = [];

    public void Resize(int size)
    {
        Array.Resize(ref _starts, size);
        Array.Resize(ref _lengths, size);
        Array.Resize(ref _numbers, size);
    }

    /// <summary>Notes a cell of a row; false where it is for the careful reader.</summary>
    public bool TrySet(int row, int start, int end)
    {
        (_starts[row], _lengths[row]) = (start, end - start);
        return end > start && end - start <= Longest;
    }

    /// <summary>The id of a row that the careful reader bound.</summary>
    public void Set(int row, string id)
    {
        _lengths[row] = -1;
        _numbers[row] = pool.NumberOf(id);
    }

    /// <summary>The row has none.</summary>
    public void SetNone(int row)
    {
        _lengths[row] = -1;
        _numbers[row] = -1;
    }

    /// <summary>Looks up all that were noted.</summary>
    public void Find(ReadOnlySpan<byte> bytes, int rows) =>
        pool.NumbersOf(bytes, _starts.AsSpan(0, rows), _lengths.AsSpan(0, rows), _numbers.AsSpan(0, rows));

    public ReadOnlySpan<int> Numbers(int rows) => _numbers.AsSpan(0, rows);
}
