using CompPlan.Curves;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Curves;

public class BucketCurveTests
{
    private static BucketCurve Of(BeyondBuckets beyond, Fraction? from, params Fraction[] amounts) =>
        BucketCurve.Of(CurveAxis.Value, CurveDirection.Rising, 10, amounts, beyond, from, null, PayoutUnit.Points);

    [Theory]
    [InlineData(-50, 0, "no bucket")]
    [InlineData(9.99, 0, "no bucket")]
    [InlineData(10, 3, "bucket 1")]
    [InlineData(25, 8, "bucket 2")]
    [InlineData(30, 8, "bucket 3")]
    public void Only_whole_buckets_pay_and_beyond_the_list_nothing_more(decimal x, decimal payout, string segment)
    {
        var reading = Of(BeyondBuckets.Nothing, null, 3, 5).Read(x);
        Assert.Equal(((Fraction)payout, segment), (reading.Payout, reading.Segment));
    }

    // From 100: 3, then 5 for each further ten. At 100 nothing, at 119.9 3, at 120 3 + 5, at 150 3 + 4 × 5.
    [Theory]
    [InlineData(100, 0, 0)]
    [InlineData(119.9, 3, 1)]
    [InlineData(120, 8, 2)]
    [InlineData(150, 23, 2)]
    public void The_last_amount_repeats_and_the_first_bucket_begins_where_it_is_stated(decimal x, decimal payout, int number)
    {
        var reading = Of(BeyondBuckets.Repeat, 100, 3, 5).Read(x);
        Assert.Equal(((Fraction)payout, number), (reading.Payout, reading.Number));
    }

    [Fact]
    public void The_receipt_keeps_how_often_each_amount_counts()
    {
        Assert.Equal([CurvePart.Of(1, 1, 3, 3), CurvePart.Of(2, 4, 20, 20)], Of(BeyondBuckets.Repeat, 100, 3, 5).Read(150).Parts);
        Assert.Equal([CurvePart.Of(1, 1, 3, 3), CurvePart.Of(2, 1, 5, 5)], Of(BeyondBuckets.Nothing, 100, 3, 5).Read(150).Parts);
    }

    [Fact]
    public void A_great_many_buckets_are_counted_and_not_walked_through()
    {
        var reading = Of(BeyondBuckets.Repeat, null, 1).Read(Fraction.Parse("1000000000000000000000000"));
        Assert.Equal(Fraction.Parse("100000000000000000000000"), reading.Payout);
        Assert.Equal("bucket 100000000000000000000000", reading.Segment);
    }

    [Fact]
    public void A_cap_lowers_buckets_too()
    {
        var curve = BucketCurve.Of(CurveAxis.Ratio, CurveDirection.Rising, 0.1m, [0.5m], BeyondBuckets.Repeat, 0.8m, 1);
        Assert.Equal(((Fraction)1, (Fraction)1.5m, true), (curve.Read(1.1m).Payout, curve.Read(1.1m).Unbounded, curve.Read(1.1m).Capped));
    }

    [Fact]
    public void Reading_an_unreviewed_curve_is_a_fault_of_the_program()
    {
        Assert.Throws<InvalidOperationException>(() => Of(BeyondBuckets.Nothing, null).Read(1));
        Assert.Throws<InvalidOperationException>(() => BucketCurve.Of(CurveAxis.Value, CurveDirection.Rising, 0, [1], BeyondBuckets.Nothing).Read(1));
    }
}
