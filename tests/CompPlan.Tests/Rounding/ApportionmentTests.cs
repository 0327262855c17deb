using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Rounding;

public class ApportionmentTests
{
    private static readonly Currency Eur = Currency.Of("EUR");

    /// <summary>Three equal claims on 100: 33 each and one left over, which goes to the ordinally first id.</summary>
    [Fact]
    public void The_receipt_says_what_was_compared_and_who_won()
    {
        var division = Divide(100, Claim.Of("c", 1), Claim.Of("a", 1), Claim.Of("b", 1));
        Assert.Equal([33L, 34L, 33L], division.Shares.Select(share => share.Share));
        Assert.Equal(Fraction.Of(100, 3), division.Lambda);
        Assert.Equal((100L, (Fraction)3, 1, false, 1), (division.FreeAmount, division.FreeWeight, division.Rounds, division.SortedSweep, division.LeftOverSteps));
        var cut = division.Cut!;
        Assert.Equal((Fraction.Of(1, 3), 1, true), (cut.Remainder, cut.Places, cut.IsTie));
        Assert.Equal([("a", 1, true), ("b", 2, false), ("c", 3, false)], cut.Equal.Select(tied => (tied.Id, tied.Rank, tied.Won)));
        Assert.True(division.ShareOf("a").ReceivedStep);
        Assert.Equal((33L, Fraction.Of(1, 3)), (division.ShareOf("a").Quotient, division.ShareOf("a").Remainder));
    }

    [Fact]
    public void With_a_seed_the_smaller_key_wins()
    {
        const string seed = "plan|bonus|2026-01-01|split";
        string[] ids = ["marketing", "production", "sales"];
        var division = Apportionment.Divide(100, ids.Select(id => Claim.Of(id, 1)).ToArray(), TieOrder.Seeded(seed)).Required;
        var winner = ids.MinBy(id => TieKey.Of(seed, id))!;
        Assert.Equal(34, division.ShareOf(winner).Share);
        Assert.Equal(winner, division.Cut!.Equal[0].Id);
        Assert.Equal(ids.Select(id => TieKey.Of(seed, id)).Order(), division.Cut.Equal.Select(tied => tied.TieKey));
    }

    [Fact]
    public void Without_a_left_over_there_is_no_cut() => Assert.Null(Divide(100, Claim.Of("a", 1), Claim.Of("b", 3)).Cut);

    [Fact]
    public void A_cut_without_a_tie_says_so()
    {
        var cut = Divide(100, Claim.Of("a", 1), Claim.Of("b", 5)).Cut!; // 16 2/3 and 83 1/3
        Assert.Equal((Fraction.Of(2, 3), 1, false), (cut.Remainder, cut.Places, cut.IsTie));
    }

    [Fact]
    public void Without_weight_everything_is_undistributed()
    {
        var division = Divide(100, Claim.Of("a", 0), Claim.Of("b", 0, floor: 7));
        Assert.Equal((93L, 0, (Fraction?)null), (division.Undistributed, division.Rounds, division.Lambda));
        Assert.Equal([0L, 7L], division.Shares.Select(share => share.Share));
        Assert.Equal(5, Divide(5).Undistributed);
    }

    [Fact]
    public void A_negative_pool_is_divided_like_its_opposite()
    {
        var division = Divide(-10_000, Claim.Of("a", 8, cap: 3_000), Claim.Of("b", 1, cap: 2_000), Claim.Of("c", 1, cap: 1_000));
        Assert.Equal([-3_000L, -2_000L, -1_000L], division.Shares.Select(share => share.Share));
        Assert.Equal((-4_000L, (Fraction?)null), (division.Undistributed, division.Lambda));
        Assert.All(division.Shares, share => Assert.Equal(BoundState.Cap, share.State));
    }

    /// <summary>Swiss cash: 1.00 in steps of 0.05 over three. 20 steps: 7, 7 and 6; a cap of 0.33 is 0.30 in whole steps, a floor of 0.31 is 0.35.</summary>
    [Fact]
    public void Steps_divide_in_whole_steps_and_take_bounds_inward()
    {
        var claims = new[] { Claim.Of("a", 1), Claim.Of("b", 1), Claim.Of("c", 1) };
        Assert.Equal([35L, 35L, 30L], Apportionment.Divide(100, claims, TieOrder.ById, 5).Required.Shares.Select(share => share.Share));
        claims[0] = Claim.Of("a", 1, cap: 33);
        claims[2] = Claim.Of("c", 1, floor: 31);
        var bounded = Apportionment.Divide(100, claims, TieOrder.ById, 5).Required;
        Assert.Equal([30L, 35L, 35L], bounded.Shares.Select(share => share.Share));
        Assert.Equal((30L, 35L), (bounded.ShareOf("a").Cap!.Value, bounded.ShareOf("c").Floor));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Divide(100, claims, TieOrder.ById, 0));
    }

    [Fact]
    public void Every_issue_is_reported_at_once()
    {
        var review = Apportionment.Divide(
            101,
            [
                Claim.Of("a", -1), Claim.Of("a", 1, floor: -1), Claim.Of("b", 1, floor: 20, cap: 10),
                Claim.Of("c", 1, cap: Fraction.Of((System.Numerics.BigInteger)long.MaxValue + 5)), Claim.Of("d", 1, floor: Fraction.Parse("0.2"), cap: Fraction.Parse("0.8")),
            ],
            TieOrder.ById, 5);
        Assert.False(review.IsValid);
        Assert.Throws<InvalidOperationException>(() => review.Required);
        Assert.Equal(
            [
                (IssueCodes.DuplicateId, "claims[1].id"), (IssueCodes.PoolNotMultipleOfStep, "pool"), (IssueCodes.WeightNegative, "claims[0].weight"),
                (IssueCodes.BoundNegative, "claims[1].floor"), (IssueCodes.CapBelowFloor, "claims[2].cap"), (IssueCodes.NumberRange, "claims[3].cap"),
                (IssueCodes.CapBelowFloor, "claims[4].cap"),
            ],
            review.Issues.Select(issue => (issue.Code, issue.Path)));
    }

    [Fact]
    public void Floors_above_the_pool_carry_the_shortfall()
    {
        var review = Apportionment.Divide(-100, [Claim.Of("a", 1, floor: Fraction.Parse("60.5")), Claim.Of("b", 0, floor: 50)], TieOrder.ById);
        Assert.Equal((IssueCodes.FloorsExceedPool, 11L), (review.Issues.Single().Code, review.Shortfall));
        var beyond = Apportionment.Divide(100, [Claim.Of("a", 1, floor: long.MaxValue), Claim.Of("b", 0, floor: 1)], TieOrder.ById);
        Assert.Equal((IssueCodes.NumberRange, (long?)null), (beyond.Issues.Single().Code, beyond.Shortfall));
    }

    [Fact]
    public void Money_keeps_its_currency()
    {
        var division = Apportionment.Divide(Money.Parse("10000.00", Eur), [Claim.Of("a", 1), Claim.Of("b", 1), Claim.Of("c", 1)], TieOrder.ById).Required;
        Assert.Equal(Eur, division.Currency);
        Assert.Equal(["3333.34", "3333.33", "3333.33"], division.Shares.Select(share => Money.Of(share.Share, Eur).ToString()));
        Assert.Throws<KeyNotFoundException>(() => division.ShareOf("d"));
    }

    /// <summary>Caps without an upper limit on their sum: each is below 2^63, and what binds never exceeds the pool.</summary>
    [Fact]
    public void Caps_may_sum_to_more_than_the_pool_could_be()
    {
        var division = Divide(long.MaxValue, Claim.Of("a", 1, cap: long.MaxValue), Claim.Of("b", 1, cap: long.MaxValue), Claim.Of("c", 1, cap: 1));
        Assert.Equal([long.MaxValue / 2, long.MaxValue / 2, 1L], division.Shares.Select(share => share.Share));
    }

    /// <summary>
    /// Nobody is free and nothing is left. The floor of a and the cap of b bind; c is held by floor = cap. Every λ from 50 (the cap
    /// of b) to 100 (the floor of a) gives these shares, while the cap ÷ weight of c is 250: λ stays where it explains everybody.
    /// </summary>
    [Fact]
    public void Lambda_explains_every_share_when_nobody_is_free()
    {
        var division = Divide(400, Claim.Of("a", 1, floor: 100), Claim.Of("b", 1, cap: 50), Claim.Of("c", 1, floor: 250, cap: 250));
        Assert.Equal([100L, 50L, 250L], division.Shares.Select(share => share.Share));
        Assert.Equal<Fraction?>(100, division.Lambda);
    }

    private static Apportionment Divide(long pool, params Claim[] claims) => Apportionment.Divide(pool, claims, TieOrder.ById).Required;
}
