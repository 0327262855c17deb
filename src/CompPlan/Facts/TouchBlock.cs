using CompPlan.Periods;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// Some tens of thousands of stated touches as columns; numbers are those of the pools of its batch. What no row states has no column.
/// </summary>
internal sealed class TouchBlock(
    TouchPools pools, NumberColumn deal, InstantColumn at, NumberColumn actor, NumberColumn role, NumberColumn kind,
    NumberColumn known, NumberColumn sequence, NumberColumn touchId, SourceColumn? sources)
{
    /// <summary>A row's place in its block takes so many bits of its number.</summary>
    public const int Bits = 16;

    public const int Rows = 1 << Bits;

    public const int Mask = Rows - 1;

    public int Count => deal.Length;

    public TouchPools Pools => pools;

    public NumberColumn Deal => deal;

    public InstantColumn At => at;

    public NumberColumn Actor => actor;

    public NumberColumn Role => role;

    public NumberColumn Kind => kind;

    /// <summary>Days.</summary>
    public NumberColumn Known => known;

    /// <summary>−1 where a row has none.</summary>
    public NumberColumn Sequence => sequence;

    /// <summary>−1 where a row has none.</summary>
    public NumberColumn TouchId => touchId;

    /// <summary>Where the rows were read from, or null.</summary>
    public SourceColumn? Sources => sources;

    /// <summary>A row as a caller states it.</summary>
    public Touch ToRow(int row) => Touch.Of(
        touchId[row] < 0 ? null : pools.TouchIds.IdOf(touchId[row]),
        pools.Deals.IdOf(deal[row]),
        Instant.FromUnixTimeTicks(at[row]),
        sequence[row] == -1 ? null : sequence[row],
        pools.Actors.IdOf(actor[row]),
        pools.Roles.IdOf(role[row]),
        pools.Kinds.IdOf(kind[row]),
        Days.ToDate(known[row]),
        sources?[row]);
}
