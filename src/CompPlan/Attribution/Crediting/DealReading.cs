using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>Turns the rows of one deal into receipts.</summary>
internal sealed class DealReading
{
    private readonly LedgerPart _part;
    private readonly DealPaths _paths;
    private readonly int _row;
    private readonly int _start;
    private readonly int _count;
    private readonly CreditRows _rows;

    internal DealReading(LedgerPart part, DealPaths paths, int row, int start, int count, CreditRows rows)
    {
        _part = part;
        _paths = paths;
        _row = row;
        _start = start;
        _count = count;
        _rows = rows;
    }

    private string Deal => _paths.IdOf(_row);

    internal IEnumerable<Credit> Credits()
    {
        var first = FirstCredit();
        for (var i = first; i < _rows.Credits.Length && _rows.Credits[i].Touch < _start + _count; i++)
            yield return ToCredit(_rows.Credits[i]);
    }

    /// <summary>What has no day yet, as it was before reversals.</summary>
    internal IEnumerable<PendingCredit> Pending() => PendingOn(Days.Open - 1, []);

    /// <summary>
    /// What is not decided by <paramref name="day"/>, less what reversals dated by then took back of it; what is credited later is one
    /// amount a milestone.
    /// </summary>
    internal IEnumerable<PendingCredit> PendingOn(int day) => PendingOn(day, Reversed());

    private IEnumerable<PendingCredit> PendingOn(int day, IEnumerable<ReversalRow> taken)
    {
        var reason = _paths.WonDayOf(_row) > day ? PendingReason.NotWon : PendingReason.NotReached;
        var amounts = new SortedDictionary<int, long>();
        var first = FirstCredit();
        for (var i = first; i < _rows.Credits.Length && _rows.Credits[i].Touch < _start + _count; i++)
            if (_rows.Credits[i] is var credit && credit.Day > day)
                Add(amounts, credit.PassedOnFrom >= 0 ? credit.PassedOnFrom : credit.Milestone, credit.Amount);
        for (var i = FirstPart(); i < _rows.Parts.Length && _rows.Parts[i].Deal == _row; i++)
            if (_rows.Parts[i] is var part && part.Day > day)
                Add(amounts, part.Milestone, part.Amount);
        foreach (var reversed in taken)
            if (reversed.ReversedDay <= day && reversed.Day > day)
                Add(amounts, reversed.PassedOnFrom >= 0 ? reversed.PassedOnFrom : reversed.Milestone, -reversed.Amount);
        return amounts.Select(amount => new PendingCredit(Deal, MilestoneAt(amount.Key), MoneyOf(amount.Value), reason));
    }

    internal IEnumerable<UncreditedPart> Uncredited()
    {
        for (var i = FirstPart(); i < _rows.Parts.Length && _rows.Parts[i].Deal == _row; i++)
            if (_rows.Parts[i] is { Uncredited: { } reason } part)
                yield return new UncreditedPart(Deal, MilestoneAt(part.Milestone), MoneyOf(part.Amount), reason, Days.ToDate(part.Day));
    }

    internal IEnumerable<ExcludedTouch> Excluded()
    {
        for (var i = FirstExcluded(); i < _rows.Excluded.Length && _rows.Excluded[i].Touch < _start + _count; i++)
        {
            var (touch, reason) = (_rows.Excluded[i].Touch, _rows.Excluded[i].Reason);
            var (touches, ids) = (_paths.Facts.Touches, _paths.Facts.Ids);
            yield return new ExcludedTouch(
                Deal, touch - _start + 1, ids.TouchIds.IdOrNull(touches.TouchId[touch]), ids.Actors[touches.Actor[touch]],
                ids.Roles[touches.Role[touch]], reason);
        }
    }

    /// <summary>What reversals take back of credits.</summary>
    internal IEnumerable<ReversalCredit> ReversalCredits() => Reversed().Where(row => row.IsOfCredit).Select(ToReversalCredit);

    /// <summary>What they take back of parts that credit nobody.</summary>
    internal IEnumerable<ReversedPart> ReversedParts() => Reversed().Where(row => !row.IsOfCredit).Select(ToReversedPart);

    /// <summary>One reversal with its receipts.</summary>
    internal DealReversal ToReversal(ReversalTrace trace)
    {
        var rows = Reversed().Where(row => row.Reversal == trace.Reversal).ToArray();
        return new DealReversal(
            _paths.Facts.Reversals.ToRow(trace.Reversal, _paths.Facts.Ids), MoneyOf(trace.Total), ValueList<CreditDivision>.Of(trace.Divisions),
            ValueList<ReversalCredit>.Of(rows.Where(row => row.IsOfCredit).Select(ToReversalCredit)),
            ValueList<ReversedPart>.Of(rows.Where(row => !row.IsOfCredit).Select(ToReversedPart)));
    }

    private IEnumerable<ReversalRow> Reversed()
    {
        for (var i = First(_rows.Reversed.Length, i => _rows.Reversed[i].Deal >= _row); i < _rows.Reversed.Length && _rows.Reversed[i].Deal == _row; i++)
            yield return _rows.Reversed[i];
    }

    private ReversalCredit ToReversalCredit(ReversalRow row)
    {
        var i = FirstCredit();
        while (_rows.Credits[i] is var credit
            && (credit.Touch, credit.Milestone, credit.PassedOnFrom) != (row.Touch, row.Milestone, row.PassedOnFrom))
            i++;
        return new ReversalCredit(
            ToCredit(_rows.Credits[i]), IdOf(row), MoneyOf(-row.Amount), Days.ToDate(row.ReversedDay), Days.ToDate(row.Day));
    }

    private ReversedPart ToReversedPart(ReversalRow row) => new(
        Deal, MilestoneAt(row.Milestone), row.Uncredited, IdOf(row), MoneyOf(-row.Amount), Days.ToDate(row.ReversedDay));

    private string IdOf(in ReversalRow row) => _paths.Facts.Ids.Reversals[_paths.Facts.Reversals.Reversal[row.Reversal]];

    private Credit ToCredit(CreditRow row)
    {
        var (touches, ids) = (_paths.Facts.Touches, _paths.Facts.Ids);
        var role = touches.Role[row.Touch];
        return new Credit(
            Deal, MilestoneAt(row.Milestone), MilestoneAt(row.PassedOnFrom), row.Touch - _start + 1,
            ids.TouchIds.IdOrNull(touches.TouchId[row.Touch]), ids.Actors[touches.Actor[row.Touch]], ids.Roles[role],
            _part.Departments[row.Department], MoneyOf(row.Amount), Days.ToDate(row.Day));
    }

    private Money MoneyOf(long minor) => Money.Of(minor, _part.Currency);

    private static Milestone? MilestoneAt(int place) => place < 0 ? null : Milestone.All[place];

    private static void Add(SortedDictionary<int, long> amounts, int milestone, long amount) =>
        amounts[milestone] = amounts.GetValueOrDefault(milestone) + amount;

    // Rows stand in the order of deals, so the first one of a deal is found by halving. Inside a deal credits follow milestones.
    private int FirstCredit() => First(_rows.Credits.Length, i => _rows.Credits[i].Touch >= _start);

    private int FirstPart() => First(_rows.Parts.Length, i => _rows.Parts[i].Deal >= _row);

    private int FirstExcluded() => First(_rows.Excluded.Length, i => _rows.Excluded[i].Touch >= _start);

    private static int First(int count, Func<int, bool> reached)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (reached(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
