using NodaTime;

namespace CompPlan.Facts;

/// <summary>The leads, in the order of lead and known day. An instant that a lead has not is <see cref="DealColumns.Absent"/>.</summary>
internal sealed class LeadColumns : FactColumns<LeadColumns>
{
    private readonly int[] _lead;
    private readonly int[] _quality;
    private readonly long[] _created;
    private readonly long[] _delivered;
    private readonly long[] _accepted;
    private readonly long[] _rejected;
    private readonly string?[] _reason;

    public LeadColumns(int[] lead, int[] quality, long[] created, long[] delivered, long[] accepted, long[] rejected, string?[] reason, RowHistory history)
        : base(history)
    {
        _lead = lead;
        _quality = quality;
        _created = created;
        _delivered = delivered;
        _accepted = accepted;
        _rejected = rejected;
        _reason = reason;
    }

    /// <summary>Number in <see cref="FactIds.Leads"/>.</summary>
    public ReadOnlySpan<int> Lead => _lead;

    /// <summary>Number in <see cref="FactIds.Qualities"/>.</summary>
    public ReadOnlySpan<int> Quality => _quality;

    /// <summary>Ticks.</summary>
    public ReadOnlySpan<long> Created => _created;

    /// <summary>Ticks, or absent.</summary>
    public ReadOnlySpan<long> Delivered => _delivered;

    /// <summary>Ticks, or absent.</summary>
    public ReadOnlySpan<long> Accepted => _accepted;

    /// <summary>Ticks, or absent.</summary>
    public ReadOnlySpan<long> Rejected => _rejected;

    /// <summary>Why it was rejected, or null.</summary>
    public ReadOnlySpan<string?> Reason => _reason;

    internal override int GroupOf(int row) => _lead[row];

    internal override int CompareKey(int left, int right) => 0;

    internal override int CompareContent(int left, int right)
    {
        var order = _quality[left].CompareTo(_quality[right]);
        if (order != 0)
            return order;
        order = _created[left].CompareTo(_created[right]);
        if (order != 0)
            return order;
        order = _delivered[left].CompareTo(_delivered[right]);
        if (order != 0)
            return order;
        order = _accepted[left].CompareTo(_accepted[right]);
        if (order != 0)
            return order;
        order = _rejected[left].CompareTo(_rejected[right]);
        if (order != 0)
            return order;
        return string.CompareOrdinal(_reason[left], _reason[right]);
    }

    /// <summary>The row as a caller states it.</summary>
    public Lead ToRow(int row, FactIds ids) => Facts.Lead.Of(
        ids.Leads[_lead[row]],
        ids.Qualities[_quality[row]],
        Instant.FromUnixTimeTicks(_created[row]),
        InstantOf(_delivered[row]),
        InstantOf(_accepted[row]),
        InstantOf(_rejected[row]),
        _reason[row],
        KnownOnOf(row),
        SourceOf(row));

    protected override LeadColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_lead, rows),
        Columns.Take(_quality, rows),
        Columns.Take(_created, rows),
        Columns.Take(_delivered, rows),
        Columns.Take(_accepted, rows),
        Columns.Take(_rejected, rows),
        Columns.Take(_reason, rows),
        history);

    private static Instant? InstantOf(long ticks) => ticks == DealColumns.Absent ? null : Instant.FromUnixTimeTicks(ticks);
}
