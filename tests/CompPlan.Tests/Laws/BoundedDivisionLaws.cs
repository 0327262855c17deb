using CompPlan.Rounding;
using CompPlan.Tests.Generators;
using CompPlan.Values;
using FsCheck;
using FsCheck.Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>
/// Laws of floors and caps. By design: bounds go to whole steps first and rounding comes after, which alone keeps both the bounds
/// and the sum (L39, a consequence of L25 and L26 together).
/// </summary>
[Properties(Arbitrary = [typeof(DivisionGenerators)], MaxTest = 200)]
public class BoundedDivisionLaws
{
    [Property]
    public bool L25_shares_and_undistributed_give_the_pool(BoundedCase bounded) => BoundedOutcome.OfKernel(bounded.Case).Conserves;

    [Property]
    public bool L26_every_share_is_inside_its_bounds(BoundedCase bounded) => BoundedOutcome.OfKernel(bounded.Case).KeepsBounds;

    [Property]
    public bool L27_L28_only_a_bound_makes_a_difference_of_ratio(BoundedCase bounded)
    {
        var outcome = BoundedOutcome.OfKernel(bounded.Case);
        return outcome.InsideShareOneRatio && outcome.OnlyBoundsMakeDifferences;
    }

    [Property]
    public bool Lambda_explains_every_ideal(BoundedCase bounded)
    {
        var division = bounded.Case.Divide();
        return division.Lambda is not { } lambda
            ? division.Shares.All(share => share.Ideal == (share.Weight.Sign == 0 ? share.Floor : share.Cap ?? 0))
            : division.Shares.All(share => share.Ideal == Clamp(lambda * share.Weight, share));
    }

    [Property]
    public bool L29_undistributed_means_that_everybody_is_at_the_cap(BoundedCase bounded) =>
        BoundedOutcome.OfKernel(bounded.Case).UndistributedMeansEverybodyAtTheCap;

    [Property]
    public bool L30_bounds_that_do_not_bind_anybody_are_no_bounds(PlainCase plain)
    {
        var pool = plain.Case.Pool;
        var wide = plain.Case.With(plain.Case.Claims.Select(claim => claim.WithBounds(0, Math.Abs(pool))));
        return Same(plain.Case.Divide(), wide.Divide());
    }

    [Property]
    public bool L31_a_cap_above_and_a_floor_below_the_ideal_change_nothing(BoundedCase bounded, NonNegativeInt whose, NonNegativeInt more)
    {
        var index = whose.Get % bounded.Case.Claims.Count;
        var division = bounded.Case.Divide();
        var (claim, share) = (bounded.Case.Claims[index], division.Shares[index]);
        var above = bounded.Case.With(index, claim.WithBounds(claim.Floor, WholeStep(share.Ideal, division.Step) + more.Get));
        var below = bounded.Case.With(index, claim.WithBounds(Fraction.Max(0, share.Quotient - more.Get), claim.Cap));
        return (share.State == BoundState.Cap || !above.IsSound || Same(division, above.Divide()))
            && (share.Ideal == share.Floor || !below.IsSound || Same(division, below.Divide()));
    }

    [Property]
    public bool L32_a_higher_cap_never_lowers_my_ideal_and_never_raises_anothers(BoundedCase bounded, NonNegativeInt whose, PositiveInt more)
    {
        var index = whose.Get % bounded.Case.Claims.Count;
        var claim = bounded.Case.Claims[index];
        if (claim.Cap is not { } cap)
            return true;
        var raised = bounded.Case.With(index, claim.WithBounds(claim.Floor, cap + more.Get));
        return !raised.IsSound || bounded.Case.Divide().Shares.Zip(raised.Divide().Shares).All(pair =>
            pair.First.Id == claim.Id ? pair.Second.Ideal >= pair.First.Ideal : pair.Second.Ideal <= pair.First.Ideal);
    }

    [Property]
    public bool L33_one_more_step_never_lowers_an_ideal_and_costs_nobody_more_than_one_step(BoundedCase bounded)
    {
        var (pool, step) = (bounded.Case.Pool, bounded.Case.Step);
        if (Math.Abs(pool) > long.MaxValue - step)
            return true;
        var larger = bounded.Case with { Pool = pool < 0 ? pool - step : pool + step };
        return bounded.Case.Divide().Shares.Zip(larger.Divide().Shares).All(pair =>
            pair.Second.Ideal >= pair.First.Ideal && Math.Abs(pair.Second.Share) >= Math.Abs(pair.First.Share) - step);
    }

    [Property]
    public bool L37_the_order_of_the_list_does_not_matter(BoundedCase bounded, int shuffle)
    {
        var shuffled = bounded.Case.Claims.ToArray();
        new System.Random(shuffle).Shuffle(shuffled);
        var (first, second) = (bounded.Case.Divide(), bounded.Case.With(shuffled).Divide());
        return first.Shares.All(share => second.ShareOf(share.Id) == share) && first.Cut == second.Cut && first.Lambda == second.Lambda;
    }

    [Property]
    public bool L38_floors_above_the_pool_are_refused_with_the_exact_shortfall(BoundedCase bounded, PositiveInt missing)
    {
        var others = bounded.Case.Claims.Skip(1).Aggregate(Int128.Zero, (sum, claim) =>
            sum + (Int128)(claim.Floor / bounded.Case.Step).Ceiling() * bounded.Case.Step);
        var pool = Int128.Abs(bounded.Case.Pool);
        var needed = pool - others + (Int128)missing.Get * bounded.Case.Step;
        if (needed > long.MaxValue - others)
            return true;
        var claims = bounded.Case.With(0, bounded.Case.Claims[0].WithBounds((long)needed, null));
        var review = Apportionment.Divide(claims.Pool, claims.Claims, claims.Ties, claims.Step);
        return review.Shortfall == (long)missing.Get * bounded.Case.Step
            && review.Issues.Select(issue => issue.Code).SequenceEqual([IssueCodes.FloorsExceedPool])
            && review.Issues[0].Message.Contains($" {review.Shortfall} short", StringComparison.Ordinal);
    }

    [Property]
    public bool L58_L59_the_receipt_evaluates_to_the_share_and_names_every_left_over_step(BoundedCase bounded)
    {
        var division = bounded.Case.Divide();
        var received = division.Shares.Where(share => share.ReceivedStep).ToArray();
        var cut = division.Cut;
        return division.Shares.All(share =>
                Math.Abs(share.Share) == share.Quotient + (share.ReceivedStep ? division.Step : 0)
                && share.Quotient == (long)(share.Ideal / division.Step).Floor() * division.Step)
            && received.Length == division.LeftOverSteps
            && (cut is null) == (received.Length == 0)
            && (cut is null || (received.All(share => share.Remainder >= cut.Remainder)
                && division.Shares.All(share => share.ReceivedStep || share.Remainder <= cut.Remainder)
                && cut.Equal.All(tied => tied.Won == (tied.Rank <= cut.Places))
                && cut.Equal.Count == division.Shares.Count(share => share.Remainder == cut.Remainder)));
    }

    private static Fraction Clamp(Fraction share, ApportionedShare bounds)
    {
        var above = Fraction.Max(share, bounds.Floor);
        return bounds.Cap is { } cap ? Fraction.Min(above, cap) : above;
    }

    private static Fraction WholeStep(Fraction value, long step) => Fraction.Of((value / step).Ceiling() * step);

    private static bool Same(Apportionment left, Apportionment right) =>
        left.Undistributed == right.Undistributed && left.Shares.Zip(right.Shares).All(pair => pair.First.Share == pair.Second.Share);
}
