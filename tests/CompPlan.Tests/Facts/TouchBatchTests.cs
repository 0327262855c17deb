using CompPlan.Facts;
using CompPlan.Rounding;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Facts;

public sealed class TouchBatchTests
{
    private static readonly LocalDate Known = new(2026, 1, 1);

    [Fact]
    public void A_touch_without_an_id_stays_without_one_beside_the_only_id_there_is()
    {
        var touches = TouchBatch.Empty(TouchPools.Of(IdPool.Empty()), null);
        touches.Add(
            [touches.Pools.Deals.NumberOf("d1")], [0L], [touches.Pools.Actors.NumberOf("a1")], [touches.Pools.Roles.NumberOf("seller")],
            [touches.Pools.Kinds.NumberOf("call")], [Known], [-1], [-1]);
        var named = Touch.Of("t1", "d1", Instant.FromUnixTimeSeconds(60), null, "a1", "seller", "call", Known);

        var deal = Deal.Of("d1", Money.Parse("10.00", Currency.Of("EUR")), null, null, null, null, null, Known);

        var review = FactsDraft.Empty.WithDeals([deal]).WithTouches([named]).WithTouchBatches([touches]).Review();

        Assert.Equal([null, "t1"], review.Facts!.Touches.Select(touch => touch.Id));
    }
}
