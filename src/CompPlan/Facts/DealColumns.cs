using NodaTime;

namespace CompPlan.Facts;

/// <summary>The deals, in the order of deal and known day. An instant that a deal has not is <see cref="Absent"/>.</summary>
internal sealed class DealColumns : FactColumns<DealColumns>
{
    private readonly int[] _deal;
    private readonly long[] _value;
    private readonly int[] _currency;
    private readonly long[] _leadCreated;
    private readonly long[] _opportunityCreated;
    private readonly long[] _won;
    private readonly long[] _delivered;
    private readonly long[] _ended;
    private readonly int[]? _account;

    public DealColumns(
        int[] deal, long[] value, int[] currency, long[] leadCreated, long[] opportunityCreated, long[] won, long[] delivered, long[] ended, int[]? account, RowHistory history)
        : base(history)
    {
        _deal = deal;
        _value = value;
        _currency = currency;
        _leadCreated = leadCreated;
        _opportunityCreated = opportunityCreated;
        _won = won;
        _delivered = delivered;
        _ended = ended;
        _account = account;
    }

    /// <summary>Number in <see cref="FactIds.Deals"/>.</summary>
    public ReadOnlySpan<int> Deal => _deal;

    /// <summary>What is to be credited, in minor units.</summary>
    public ReadOnlySpan<long> Value => _value;

    /// <summary>Number in <see cref="FactIds.CurrencyCodes"/>.</summary>
    public ReadOnlySpan<int> Currency => _currency;

    /// <summary>Ticks, or <see cref="Absent"/>.</summary>
    public ReadOnlySpan<long> LeadCreated => _leadCreated;

    /// <summary>Ticks, or <see cref="Absent"/>.</summary>
    public ReadOnlySpan<long> OpportunityCreated => _opportunityCreated;

    /// <summary>Ticks, or <see cref="Absent"/>.</summary>
    public ReadOnlySpan<long> Won => _won;

    /// <summary>Ticks, or <see cref="Absent"/>.</summary>
    public ReadOnlySpan<long> Delivered => _delivered;

    /// <summary>Ticks, or <see cref="Absent"/>.</summary>
    public ReadOnlySpan<long> Ended => _ended;

    /// <summary>Number in <see cref="FactIds.Accounts"/>, −1 where there is none; empty where no deal states one.</summary>
    public ReadOnlySpan<int> Account => _account;

    internal override ReadOnlySpan<int> Group => _deal;

    internal override int CompareKey(int left, int right) => 0;

    internal override int CompareContent(int left, int right)
    {
        var order = _value[left].CompareTo(_value[right]);
        if (order != 0)
            return order;
        order = _currency[left].CompareTo(_currency[right]);
        if (order != 0)
            return order;
        order = _leadCreated[left].CompareTo(_leadCreated[right]);
        if (order != 0)
            return order;
        order = _opportunityCreated[left].CompareTo(_opportunityCreated[right]);
        if (order != 0)
            return order;
        order = _won[left].CompareTo(_won[right]);
        if (order != 0)
            return order;
        order = _delivered[left].CompareTo(_delivered[right]);
        if (order != 0)
            return order;
        order = _ended[left].CompareTo(_ended[right]);
        return order != 0 || _account is null ? order : _account[left].CompareTo(_account[right]);
    }

    /// <summary>The row as a caller states it.</summary>
    public Deal ToRow(int row, FactIds ids) => Facts.Deal.Of(
        ids.Deals[_deal[row]],
        ids.MoneyOf(_value[row], _currency[row]),
        InstantOf(_leadCreated[row]),
        InstantOf(_opportunityCreated[row]),
        InstantOf(_won[row]),
        InstantOf(_delivered[row]),
        InstantOf(_ended[row]),
        KnownOnOf(row),
        SourceOf(row)).WithAccount(_account is null ? null : ids.Accounts.IdOrNull(_account[row]));

    protected override DealColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_deal, rows),
        Columns.Take(_value, rows),
        Columns.Take(_currency, rows),
        Columns.Take(_leadCreated, rows),
        Columns.Take(_opportunityCreated, rows),
        Columns.Take(_won, rows),
        Columns.Take(_delivered, rows),
        Columns.Take(_ended, rows),
        Columns.TakeOptional(_account, rows),
        history);

    /// <summary>Stands for an instant that there is not.</summary>
    public const long Absent = long.MinValue;

    private static Instant? InstantOf(long ticks) => ticks == Absent ? null : Instant.FromUnixTimeTicks(ticks);
}
