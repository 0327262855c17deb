using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Values;

public class WeightListTests
{
    [Fact]
    public void Total_is_exact_where_binary_numbers_fail()
    {
        // 72.68 + 10.93 + 2.73 + 13.66 = 100 exactly; in binary floating point it is not.
        var weights = WeightList.Of(WeightUnit.Percent, [Weight.Of("a", 72.68m), Weight.Of("b", 10.93m), Weight.Of("c", 2.73m), Weight.Of("d", 13.66m)]);
        Assert.Equal(WeightUnit.Percent.RequiredSum(), weights.Total);
    }

    [Fact]
    public void Three_times_33_33_is_not_100() =>
        Assert.NotEqual(Fraction.Hundred, WeightList.Of(WeightUnit.Percent, [Weight.Of("a", 33.33m), Weight.Of("b", 33.33m), Weight.Of("c", 33.33m)]).Total);

    [Fact]
    public void Required_sum_is_100_or_1_or_none()
    {
        Assert.Equal(Fraction.Hundred, WeightUnit.Percent.RequiredSum());
        Assert.Equal(Fraction.One, WeightUnit.Fraction.RequiredSum());
        Assert.Null(WeightUnit.Relative.RequiredSum());
    }

    [Fact]
    public void Share_is_the_part_of_the_whole()
    {
        Assert.Equal(Fraction.Of(2, 5), WeightUnit.Percent.ShareOf(40, 100));
        Assert.Equal(Fraction.Of(2, 5), WeightUnit.Fraction.ShareOf(Fraction.Of(2, 5), 1));
        Assert.Equal(Fraction.Of(1, 3), WeightUnit.Relative.ShareOf(2, 6));
        Assert.Throws<DivideByZeroException>(() => WeightUnit.Relative.ShareOf(0, 0));
    }

    [Fact]
    public void Lists_are_compared_by_unit_and_items_in_order()
    {
        var list = WeightList.Of(WeightUnit.Relative, [Weight.Of("a", 1), Weight.Of("b", 2)]);
        Assert.Equal(list, WeightList.Of(WeightUnit.Relative, [Weight.Of("a", 1), Weight.Of("b", 2)]));
        Assert.NotEqual(list, WeightList.Of(WeightUnit.Relative, [Weight.Of("b", 2), Weight.Of("a", 1)]));
        Assert.NotEqual(list, WeightList.Of(WeightUnit.Fraction, [Weight.Of("a", 1), Weight.Of("b", 2)]));
    }

    [Fact]
    public void A_weight_needs_an_id_but_holds_what_was_stated()
    {
        Assert.Throws<ArgumentNullException>(() => Weight.Of(null!, 1));
        Assert.Throws<ArgumentNullException>(() => WeightList.Of(WeightUnit.Percent, null!));
        Assert.Equal((Fraction)(-3), Weight.Of("a", -3).Value);
    }
}
