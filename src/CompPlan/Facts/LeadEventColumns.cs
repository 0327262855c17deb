using NodaTime;

namespace CompPlan.Facts;

/// <summary>The events of leads, in the order of lead, instant, kind and known day.</summary>
internal sealed class LeadEventColumns : FactColumns<LeadEventColumns>
{
    private readonly int[] _lead;
    private readonly long[] _at;
    private readonly LeadEventKind[] _kind;
    private readonly int[] _team;
    private readonly int[] _actor;

    public LeadEventColumns(int[] lead, long[] at, LeadEventKind[] kind, int[] team, int[] actor, RowHistory history)
        : base(history)
    {
        _lead = lead;
        _at = at;
        _kind = kind;
        _team = team;
        _actor = actor;
    }

    /// <summary>Number in <see cref="FactIds.Leads"/>.</summary>
    public ReadOnlySpan<int> Lead => _lead;

    /// <summary>Ticks.</summary>
    public ReadOnlySpan<long> At => _at;

    /// <summary>What happened.</summary>
    public ReadOnlySpan<LeadEventKind> Kind => _kind;

    /// <summary>Number in <see cref="FactIds.Teams"/>; −1 where there is none.</summary>
    public ReadOnlySpan<int> Team => _team;

    /// <summary>Number in <see cref="FactIds.Actors"/>; −1 where there is none.</summary>
    public ReadOnlySpan<int> Actor => _actor;

    internal override int GroupOf(int row) => _lead[row];

    internal override int CompareKey(int left, int right)
    {
        var order = _at[left].CompareTo(_at[right]);
        return order != 0 ? order : _kind[left].CompareTo(_kind[right]);
    }

    internal override int CompareContent(int left, int right)
    {
        var order = _team[left].CompareTo(_team[right]);
        return order != 0 ? order : _actor[left].CompareTo(_actor[right]);
    }

    /// <summary>The row as a caller states it.</summary>
    public LeadEvent ToRow(int row, FactIds ids) => LeadEvent.Of(
        ids.Leads[_lead[row]],
        Instant.FromUnixTimeTicks(_at[row]),
        _kind[row],
        ids.Teams.IdOrNull(_team[row]),
        ids.Actors.IdOrNull(_actor[row]),
        KnownOnOf(row),
        SourceOf(row));

    /// <summary>
    /// The rows of one lead in the order in which they happened: a clock that stands goes on before it is stopped again at the same
    /// instant.
    /// </summary>
    public List<int> InOrder(int start, int count)
    {
        var (rows, stands) = (new List<int>(count), false);
        for (var row = start; row < start + count; row++)
        {
            var both = stands && _kind[row] == LeadEventKind.Paused
                && row + 1 < start + count && _kind[row + 1] == LeadEventKind.Resumed && _at[row + 1] == _at[row];
            if (both)
                rows.Add(row + 1);
            rows.Add(row);
            if (both)
                row++;
            else if (_kind[row] is LeadEventKind.Paused or LeadEventKind.Resumed)
                stands = _kind[row] == LeadEventKind.Paused;
        }
        return rows;
    }

    protected override LeadEventColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_lead, rows),
        Columns.Take(_at, rows),
        Columns.Take(_kind, rows),
        Columns.Take(_team, rows),
        Columns.Take(_actor, rows),
        history);
}
