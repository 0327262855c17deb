using CompPlan.Attribution;
using CompPlan.Facts;

namespace CompPlan.Statements;

/// <summary>
/// Which touches of a deal count, and in which positions they stand: touches of one instant without a sequence number share one where
/// the terms say so, and the people of one touch always do.
/// </summary>
internal sealed class TouchPlaces
{
    private readonly DealCredit _deal;
    private readonly int[] _positions;

    internal TouchPlaces(DealCredit deal)
    {
        _deal = deal;
        _positions = new int[deal.Path.Count];
        var last = -1;
        for (var row = 0; row < _positions.Length; row++)
        {
            if (deal.DivisionIds[row].Length == 0)
                continue;
            Positions += last >= 0 && (IsOneTouch(last, row) || AreTied(last, row)) ? 0 : 1;
            _positions[row] = Positions;
            last = row;
        }
    }

    /// <summary>How many positions there are.</summary>
    internal int Positions { get; }

    /// <summary>The position of a row of the path, from one; zero where it does not count.</summary>
    internal int PositionOf(int row) => _positions[row];

    /// <summary>The rows of the path, from zero, that count and that a condition holds for.</summary>
    internal IEnumerable<int> Rows(Func<int, bool> condition)
    {
        for (var row = 0; row < _positions.Length; row++)
            if (_positions[row] > 0 && condition(row))
                yield return row;
    }

    /// <summary>Whether two rows are people of one touch.</summary>
    internal bool IsOneTouch(int one, int other) =>
        one == other || (_deal.Path[one].Share is not null && _deal.Path[other].Share is not null && _deal.Path[one].Id == _deal.Path[other].Id);

    private bool AreTied(int one, int other) =>
        _deal.Terms!.Ties == TouchTies.Share && _deal.Path[one] is { Sequence: null } touch && _deal.Path[other] is { Sequence: null } next && touch.At == next.At;
}
