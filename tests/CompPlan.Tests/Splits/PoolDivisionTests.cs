using CompPlan.Attribution;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Splits;

public class PoolDivisionTests
{
    private const string Prefix = "plan-1|quarterly|2026-01-01|";
    private static readonly Currency Eur = Currency.Of("EUR");
    private static readonly string[] Three = ["marketing", "sales", "production"];
    private static readonly Money Pool = Money.Parse("10000.00", Eur);

    /// <summary>10,000.00 ÷ 3 = 3,333.33 and a cent left over; by id it goes to marketing, the ordinally smallest.</summary>
    [Fact]
    public void Equal_thirds_keep_the_odd_cent()
    {
        var division = EqualSplit.Of(Three).Divide(Pool, null, Credits());
        Assert.Equal(["marketing 3333.34", "sales 3333.33", "production 3333.33"], Print(division));
        Assert.Equal("0.00", division.Undistributed.ToString());
        Assert.Equal(1, division.Shares.LeftOverSteps);
    }

    /// <summary>40 % of 10,000.00 is 4,000.00, 35 % is 3,500.00, 25 % is 2,500.00.</summary>
    [Fact]
    public void Weights_give_their_percent()
    {
        var rule = WeightedSplit.Of(WeightList.Of(
            WeightUnit.Percent, [Weight.Of("marketing", 40), Weight.Of("sales", 35), Weight.Of("production", 25)]));
        Assert.Equal(["marketing 4000.00", "sales 3500.00", "production 2500.00"], Print(rule.Divide(Pool, Prefix, Credits())));
    }

    /// <summary>Weights 72.68 + 10.93 + 2.73 + 13.66 are exactly 100, so each gets exactly its percent of 10,000.00.</summary>
    [Fact]
    public void Two_decimals_of_percent_are_exact()
    {
        var rule = WeightedSplit.Of(WeightList.Of(
            WeightUnit.Percent, [Weight.Of("a", 72.68m), Weight.Of("b", 10.93m), Weight.Of("c", 2.73m), Weight.Of("d", 13.66m)]));
        Assert.Equal(["a 7268.00", "b 1093.00", "c 273.00", "d 1366.00"], Print(rule.Divide(Pool, Prefix, Credits())));
    }

    /// <summary>
    /// Credit 30,000.00 : 60,000.00 : 10,000.00 of 100,000.00 gives 3,000.00, 6,000.00 and 1,000.00. Credit of another rule and of a
    /// department outside the split does not count.
    /// </summary>
    [Fact]
    public void Credit_of_the_named_rule_divides()
    {
        var rule = CreditSplit.Of("sourced", Three);
        var division = rule.Divide(Pool, Prefix, Credits(
            ("sourced", "marketing", 3_000_000), ("sourced", "sales", 6_000_000), ("sourced", "production", 1_000_000),
            ("sourced", "legal", 9_000_000), ("closing", "sales", 5_000_000)));
        Assert.Equal(["marketing 3000.00", "sales 6000.00", "production 1000.00"], Print(division));
    }

    [Fact]
    public void Without_credit_the_pool_is_undistributed()
    {
        var division = CreditSplit.Of("sourced", Three).Divide(Pool, Prefix, Credits(("closing", "sales", 1)));
        Assert.Equal(["marketing 0.00", "sales 0.00", "production 0.00"], Print(division));
        Assert.Equal(Pool, division.Undistributed);
    }

    /// <summary>
    /// 60 % of 10,000.00 is 6,000.00, a third of it 2,000.00 each. 40 % is 4,000.00, by credit 3 : 6 : 1 it is 1,200.00, 2,400.00
    /// and 400.00. Together 3,200.00, 4,400.00 and 2,400.00.
    /// </summary>
    [Fact]
    public void A_blend_divides_each_part_on_its_own()
    {
        var division = Blend().Divide(Pool, Prefix, Credits(
            ("sourced", "marketing", 300), ("sourced", "sales", 600), ("sourced", "production", 100)));
        Assert.Equal(["marketing 3200.00", "sales 4400.00", "production 2400.00"], Print(division));
        Assert.Equal(["marketing 2000.00", "sales 2000.00", "production 2000.00"], Print(division.Parts[0]));
        Assert.Equal(["marketing 1200.00", "sales 2400.00", "production 400.00"], Print(division.Parts[1]));
    }

    [Fact]
    public void A_part_without_credit_leaves_only_its_own_sub_pool()
    {
        var division = Blend().Divide(Pool, Prefix, Credits());
        Assert.Equal(["marketing 2000.00", "sales 2000.00", "production 2000.00"], Print(division));
        Assert.Equal("4000.00", division.Undistributed.ToString());
        Assert.Equal("0.00", division.Parts[0].Undistributed.ToString());
        Assert.Equal("4000.00", division.Parts[1].Undistributed.ToString());
    }

    [Fact]
    public void Every_division_has_its_seed()
    {
        var division = Blend().Divide(Pool, Prefix, Credits());
        Assert.Equal(Prefix + "split/parts", division.Shares.Ties.Seed);
        Assert.Equal(Prefix + "split/equal", division.Parts[0].Shares.Ties.Seed);
        Assert.Equal(Prefix + "split/credit", division.Parts[1].Shares.Ties.Seed);
        Assert.Equal(Prefix + "split", EqualSplit.Of(Three).Divide(Pool, Prefix, Credits()).Shares.Ties.Seed);
    }

    /// <summary>
    /// The odd cent goes to the smallest of mix64(fnv1a64(prefix + "split") xor fnv1a64(department)), computed apart with another
    /// program: marketing for the first quarter, sales for the second.
    /// </summary>
    [Theory]
    [InlineData("2026-01-01", "marketing")]
    [InlineData("2026-04-01", "sales")]
    public void The_seed_decides_who_gets_the_odd_cent(string firstDay, string winner)
    {
        var division = EqualSplit.Of(Three).Divide(Pool, $"plan-1|quarterly|{firstDay}|", Credits());
        Assert.Equal(winner, division.Departments.Single(department => department.Amount.Minor == 333334).Department);
    }

    [Fact]
    public void An_empty_pool_divides_into_nothing()
    {
        var division = Blend().Divide(Money.Of(0, Eur), Prefix, Credits());
        Assert.All(division.Departments, department => Assert.True(department.Amount.IsZero));
        Assert.True(division.Undistributed.IsZero);
    }

    [Fact]
    public void The_order_of_departments_moves_no_cent()
    {
        var there = EqualSplit.Of(Three).Divide(Pool, Prefix, Credits());
        var back = EqualSplit.Of(Three.Reverse()).Divide(Pool, Prefix, Credits());
        Assert.Equal(Print(there).Order(StringComparer.Ordinal), Print(back).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_department_outside_the_split_has_nothing() =>
        Assert.True(EqualSplit.Of(Three).Divide(Pool, Prefix, Credits()).AmountOf("legal").IsZero);

    [Fact]
    public void What_is_carried_in_is_not_negative() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DepartmentCredit.Of("sourced", "sales", Money.Of(1, Eur)).WithCarriedIn(Money.Of(-1, Eur)));

    /// <summary>Marketing −10, sales 30 and production 10: nothing, three quarters and a quarter.</summary>
    [Fact]
    public void Credit_below_zero_weighs_nothing() => Assert.Equal(
        ["marketing 0.00", "sales 7500.00", "production 2500.00"],
        Print(CreditSplit.Of("sourced", Three).Divide(Pool, Prefix, Credits(("sourced", "marketing", -10), ("sourced", "sales", 30), ("sourced", "production", 10)))));

    /// <summary>Sales carries a shortfall of 20 in: only 10 of its 30 count, as much as those of production.</summary>
    [Fact]
    public void A_shortfall_is_taken_from_credit_where_it_is_carried()
    {
        var credits = ValueList<DepartmentCredit>.Of(
        [
            DepartmentCredit.Of("sourced", "sales", Money.Of(30, Eur)).WithCarriedIn(Money.Of(20, Eur)),
            DepartmentCredit.Of("sourced", "production", Money.Of(10, Eur)),
        ]);
        Assert.Equal(
            ["marketing 0.00", "sales 5000.00", "production 5000.00"],
            Print(CreditSplit.Of("sourced", Three).WithNegative(NegativeCredit.Carry).Divide(Pool, Prefix, credits)));
        Assert.Equal(
            ["marketing 0.00", "sales 7500.00", "production 2500.00"],
            Print(CreditSplit.Of("sourced", Three).WithNegative(NegativeCredit.Forget).Divide(Pool, Prefix, credits)));
    }

    [Theory]
    [InlineData(NoCreditRule.Undistributed, "0.00", "10000.00", "0.00")]
    [InlineData(NoCreditRule.Return, "0.00", "0.00", "10000.00")]
    public void Without_any_credit_the_stated_rule_decides(NoCreditRule rule, string sales, string undistributed, string returned)
    {
        var division = CreditSplit.Of("sourced", Three).WithNoCredit(rule).Divide(Pool, Prefix, Credits(("sourced", "sales", -5)));
        Assert.Equal(
            (sales, undistributed, returned), (division.AmountOf("sales").ToString(), division.Undistributed.ToString(), division.Returned.ToString()));
    }

    [Fact]
    public void Without_any_credit_departments_may_share_evenly()
    {
        var division = CreditSplit.Of("sourced", ["marketing", "sales"]).WithNoCredit(NoCreditRule.Even).Divide(Pool, Prefix, Credits());
        Assert.Equal(["marketing 5000.00", "sales 5000.00"], Print(division));
        Assert.Equal(NoCreditRule.Even, division.NoCredit);
        Assert.Null(CreditSplit.Of("sourced", Three).WithNoCredit(NoCreditRule.Even).Divide(Pool, Prefix, Credits(("sourced", "sales", 1))).NoCredit);
    }

    [Fact]
    public void Splits_are_compared_by_what_they_say()
    {
        Assert.Equal(Blend(), Blend());
        Assert.NotEqual<SplitRule>(EqualSplit.Of(["a", "b"]), EqualSplit.Of(["b", "a"]));
        Assert.NotEqual<SplitRule>(CreditSplit.Of("x", Three), CreditSplit.Of("y", Three));
    }

    private static BlendedSplit Blend() => BlendedSplit.Of(WeightUnit.Percent,
        [SplitPart.Of("equal", 60, EqualSplit.Of(Three)), SplitPart.Of("credit", 40, CreditSplit.Of("sourced", Three))]);

    private static ValueList<DepartmentCredit> Credits(params (string Rule, string Department, long Minor)[] credits) =>
        ValueList<DepartmentCredit>.Of(credits.Select(credit => DepartmentCredit.Of(credit.Rule, credit.Department, Money.Of(credit.Minor, Eur))));

    private static List<string> Print(PoolDivision division) =>
        [.. division.Departments.Select(department => $"{department.Department} {department.Amount}")];
}
