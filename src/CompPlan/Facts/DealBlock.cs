using CompPlan.Periods;
using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>Some tens of thousands of stated deals as columns; numbers are those of the pools of its batch.</summary>
internal sealed class DealBlock(
    DealPools pools, NumberColumn deal, long[] value, NumberColumn currency, NumberColumn account, InstantColumn[] instants, NumberColumn known, SourceColumn? sources)
{
    public int Count => deal.Length;

    public DealPools Pools => pools;

    public NumberColumn Deal => deal;

    /// <summary>Minor units.</summary>
    public ReadOnlySpan<long> Value => value;

    /// <summary>−1 where an amount has none.</summary>
    public NumberColumn Currency => currency;

    /// <summary>−1 where a row has none.</summary>
    public NumberColumn Account => account;

    /// <summary>Lead created, opportunity created, won, delivered, ended.</summary>
    public ReadOnlySpan<InstantColumn> Instants => instants;

    /// <summary>Days.</summary>
    public NumberColumn Known => known;

    /// <summary>Where the rows were read from, or null.</summary>
    public SourceColumn? Sources => sources;

    /// <summary>A row as a caller states it.</summary>
    public Deal ToRow(int row) => Facts.Deal.Of(
        pools.Deals.IdOf(deal[row]),
        currency[row] < 0 ? Money.Zero : Money.Of(value[row], Rounding.Currency.Of(pools.Currencies.IdOf(currency[row]))),
        InstantAt(0, row),
        InstantAt(1, row),
        InstantAt(2, row),
        InstantAt(3, row),
        InstantAt(4, row),
        Days.ToDate(known[row]),
        sources?[row]).WithAccount(account[row] < 0 ? null : pools.Accounts.IdOf(account[row]));

    private Instant? InstantAt(int milestone, int row) =>
        instants[milestone][row] is var ticks && ticks == InstantColumn.Absent ? null : Instant.FromUnixTimeTicks(ticks);
}
