using NodaTime;

namespace CompPlan.Facts;

/// <summary>The deals, in the order of deal and known day. An instant that a deal has not is <see cref="Absent"/>.</summary>
internal sealed class DealColumns : FactColumns<DealColumns>
{
    private readonly NumberColumn _deal;
    private readonly long[] _value;
    private readonly NumberColumn _currency;
    private readonly InstantColumn _leadCreated;
    private readonly InstantColumn _opportunityCreated;
    private readonly InstantColumn _won;
    private readonly InstantColumn _delivered;
    private readonly InstantColumn _ended;
    private readonly NumberColumn? _account;

    public DealColumns(
        NumberColumn deal, long[] value, NumberColumn currency, InstantColumn leadCreated, InstantColumn opportunityCreated, InstantColumn won, InstantColumn delivered, InstantColumn ended, NumberColumn? account, RowHistory history)
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
    public NumberColumn Deal => _deal;

    /// <summary>What is to be credited, in minor units.</summary>
    public ReadOnlySpan<long> Value => _value;

    /// <summary>Number in <see cref="FactIds.CurrencyCodes"/>.</summary>
    public NumberColumn Currency => _currency;

    /// <summary>Ticks, or <see cref="Absent"/>.</summary>
    public InstantColumn LeadCreated => _leadCreated;

    /// <summary>Ticks, or <see cref="Absent"/>.</summary>
    public InstantColumn OpportunityCreated => _opportunityCreated;

    /// <summary>Ticks, or <see cref="Absent"/>.</summary>
    public InstantColumn Won => _won;

    /// <summary>Ticks, or <see cref="Absent"/>.</summary>
    public InstantColumn Delivered => _delivered;

    /// <summary>Ticks, or <see cref="Absent"/>.</summary>
    public InstantColumn Ended => _ended;

    /// <summary>Number in <see cref="FactIds.Accounts"/>, −1 where there is none; empty where no deal states one.</summary>
    public NumberColumn Account => _account ?? NumberColumn.Constant(-1, 0);

    internal override int GroupOf(int row) => _deal[row];

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
        _deal.Take(rows),
        Columns.Take(_value, rows),
        _currency.Take(rows),
        _leadCreated.Take(rows),
        _opportunityCreated.Take(rows),
        _won.Take(rows),
        _delivered.Take(rows),
        _ended.Take(rows),
        _account?.Take(rows),
        history);

    /// <summary>Stands for an instant that there is not.</summary>
    public const long Absent = InstantColumn.Absent;

    private static Instant? InstantOf(long ticks) => ticks == Absent ? null : Instant.FromUnixTimeTicks(ticks);
}
