using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// One deal and its touches in the stated order (instant, sequence, actor, kind, role, id), loaded once for all rules of a plan.
/// Scratch: one is made for each worker, and <see cref="Load"/> replaces all of it, so nothing of it may be kept beyond a deal.
/// Columns have one place per touch; those that most rules never ask for are loaded when they are asked for. A touch is named by its
/// place in the path, from zero; <see cref="Start"/> + place is its row among the touches of the facts.
/// </summary>
internal sealed class DealPath
{
    /// <summary>The instant of a milestone that is not reached: after every other.</summary>
    internal const long Never = long.MaxValue;

    private readonly DealPaths _paths;
    private readonly bool _hasSequences;
    private readonly long[] _events = new long[Milestone.Count];
    private readonly PathColumn<byte> _id = new();
    private readonly PathColumn<int> _sequence = new();
    private readonly PathColumn<int> _kind = new();
    private readonly PathColumn<int> _days = new();
    private readonly PathColumn<Fraction> _share = new();
    private readonly PathRows _rows;
    private int _first;
    private int _untilWon;

    /// <param name="paths">The deals.</param>
    /// <param name="ahead">How many touches are copied together where deals are loaded one after the other.</param>
    internal DealPath(DealPaths paths, int ahead = 0)
    {
        _paths = paths;
        _rows = new PathRows(paths.Facts, ahead);
        _hasSequences = paths.Facts.Touches.HasSequences;
    }

    /// <summary>The deals that it is one of.</summary>
    internal DealPaths Paths => _paths;

    /// <summary>The row of the deal among the deals in force.</summary>
    internal int Row { get; private set; }

    /// <summary>The row of its first touch.</summary>
    internal int Start { get; private set; }

    /// <summary>How many touches there are, whether they count or not.</summary>
    internal int Count { get; private set; }

    /// <summary>What the deal is worth, in minor units.</summary>
    internal long Value { get; private set; }

    /// <summary>When the deal was won, in ticks; <see cref="Never"/> while it is not, and for good when it ended before.</summary>
    internal long Won => _events[Milestone.Won.Place];

    internal bool IsWon => Won != Never;

    /// <summary>The local date of the won instant, in days; meaningless while the deal is not won.</summary>
    internal int WonDay { get; private set; }

    /// <summary>When the deal ended, in ticks; <see cref="Never"/> while it goes on.</summary>
    internal long Ended { get; private set; }

    internal bool HasEnded => Ended != Never;

    internal string Id => _paths.IdOf(Row);

    /// <summary>The id in UTF-8, which tie keys are hashes of. Ids lie anywhere in memory, so it is fetched once for all rules.</summary>
    internal ReadOnlySpan<byte> IdBytes
    {
        get
        {
            if (!_id.IsLoaded)
            {
                var id = _paths.Facts.Ids.Deals.Utf8(_paths.Facts.Deals.Deal[Row]);
                id.CopyTo(_id.Reset(id.Length));
            }
            return _id.Column;
        }
    }

    /// <summary>The ids of the touches in divisions where all touches up to some instant count.</summary>
    internal DivisionIds Ids { get; } = new();

    /// <summary>Whether two touches of one instant without a sequence follow each other: only then <see cref="TouchTies"/> matter.</summary>
    internal bool HasSharedInstants { get; private set; }

    /// <summary>Whether a touch of several people is among them: a row for each, neighbours in the path.</summary>
    internal bool HasSharedTouches { get; private set; }

    /// <summary>The instant of each touch, in ticks, ascending.</summary>
    internal ReadOnlySpan<long> At => _rows.At.AsSpan(_first, Count);

    /// <summary>The number of the actor of each touch in the ids of the facts.</summary>
    internal ReadOnlySpan<int> Actor => _rows.Actor.AsSpan(_first, Count);

    /// <summary>The number of the actor of a touch, by its row among the touches of the facts.</summary>
    internal int ActorOf(int row) => Actor[row - Start];

    /// <summary>What the tie key of the actor of each touch begins with.</summary>
    internal ReadOnlySpan<ulong> ActorHash => _rows.ActorHash.AsSpan(_first, Count);

    /// <summary>The number of the role of each touch in the ids of the facts.</summary>
    internal ReadOnlySpan<int> Role => _rows.Role.AsSpan(_first, Count);

    /// <summary>The number of the kind of each touch in the ids of the facts.</summary>
    internal ReadOnlySpan<int> Kind =>
        _kind.IsLoaded ? _kind.Column : Load(_kind, static (path, into) => path._paths.Facts.Touches.CopyKinds(path.Start, into));

    /// <summary>The sequence number of each touch; −1 where there is none.</summary>
    internal ReadOnlySpan<int> Sequence =>
        _sequence.IsLoaded ? _sequence.Column : Load(_sequence, static (path, into) => path._paths.Facts.Touches.CopySequences(path.Start, into));

    /// <summary>The share of its actor in a touch of several people; zero where the touch has one actor.</summary>
    internal ReadOnlySpan<Fraction> Share => _share.IsLoaded ? _share.Column : Load(_share, static (path, into) =>
    {
        var shares = path._paths.Facts.Touches.Share;
        if (shares.IsEmpty)
            into.Clear();
        else
            shares.Slice(path.Start, into.Length).CopyTo(into);
    });

    /// <summary>The local date of each touch, in days.</summary>
    internal ReadOnlySpan<int> DayOfTouch =>
        _days.IsLoaded ? _days.Column : Load(_days, static (path, into) => path._paths.Zone.DaysOf(path.At, into));

    /// <summary>Replaces the path by that of the deal in row <paramref name="row"/>.</summary>
    internal void Load(int row)
    {
        var touches = _paths.Facts.Touches;
        (Row, (Start, Count)) = (row, _paths.TouchesOf(row));
        Value = _paths.Facts.Deals.Value[row];
        _first = _rows.Hold(Start, Count);
        _id.Forget();
        _sequence.Forget();
        _kind.Forget();
        _days.Forget();
        _share.Forget();
        Ids.Reset(this, Count, null);
        LoadEvents();
        _untilWon = CountFrom(Won);
        HasSharedInstants = FindSharedInstants();
        HasSharedTouches = !touches.Share.IsEmpty && Share.ContainsAnyExcept(Fraction.Zero);
    }

    /// <summary>
    /// When a milestone was reached, in ticks; <see cref="Never"/> while it is not. First touch and middle are reached when the deal is
    /// won. What lies after the end of the deal is not reached.
    /// </summary>
    internal long EventOf(Milestone milestone) => _events[milestone.Place];

    /// <summary>As <see cref="EventOf"/>, by the place of the milestone.</summary>
    internal long EventAt(int place) => _events[place];

    /// <summary>The milestones that the deal reached at or before <paramref name="instant"/>, as bits by place.</summary>
    internal int ReachedBy(long instant)
    {
        var reached = 0;
        for (var place = 0; place < _events.Length; place++)
            reached |= _events[place] <= instant && _events[place] != Never ? 1 << place : 0;
        return reached;
    }

    /// <summary>The local date of an instant, in days.</summary>
    internal int DayOf(long ticks) => _paths.Zone.DayOf(ticks);

    /// <summary>How many touches, from the first, lie at or before <paramref name="instant"/>.</summary>
    internal int CountUntil(long instant) => instant == Won ? _untilWon : CountFrom(instant);

    /// <summary>Whether a touch has the instant of the touch before it, and neither has a sequence number.</summary>
    internal bool IsTiedWithPrevious(int touch) =>
        touch > 0 && At[touch] == At[touch - 1] && (!_hasSequences || (Sequence[touch] < 0 && Sequence[touch - 1] < 0));

    /// <summary>Whether two places are people of one touch.</summary>
    internal bool IsOneTouch(int one, int other) =>
        HasSharedTouches && Share[one].Sign > 0 && Share[other].Sign > 0
        && _paths.Facts.Touches.TouchIdOf(Start + one) == _paths.Facts.Touches.TouchIdOf(Start + other);

    private void LoadEvents()
    {
        var deals = _paths.Facts.Deals;
        Ended = deals.Ended[Row] is var ended && ended == DealColumns.Absent ? Never : ended;
        var won = Reached(deals.Won[Row]);
        _events.AsSpan().Fill(won);
        _events[Milestone.LeadCreated.Place] = Reached(deals.LeadCreated[Row]);
        _events[Milestone.OpportunityCreated.Place] = Reached(deals.OpportunityCreated[Row]);
        _events[Milestone.Delivered.Place] = Reached(deals.Delivered[Row]);
        WonDay = won == Never ? 0 : DayOf(won);
    }

    private long Reached(long at) => at == DealColumns.Absent || at > Ended ? Never : at;

    private int CountFrom(long instant)
    {
        var (at, count) = (_rows.At, Count);
        while (count > 0 && at[_first + count - 1] > instant)
            count--;
        return count;
    }

    private bool FindSharedInstants()
    {
        var at = At;
        for (var touch = 1; touch < at.Length; touch++)
            if (at[touch] == at[touch - 1] && IsTiedWithPrevious(touch))
                return true;
        return false;
    }

    private ReadOnlySpan<T> Load<T>(PathColumn<T> column, PathColumn<T>.Fill fill)
        where T : struct
    {
        fill(this, column.Reset(Count));
        return column.Column;
    }
}
