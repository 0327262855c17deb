using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Golden.Funding.PoolYear;

namespace CompPlan.Tests.Golden.Funding;

/// <summary>Pools that other people published, exact to the unit they print.</summary>
public class PoolCasesTests
{
    private static Money Pool(FundingBase source, RoundingRule rounding, decimal value, Func<FundingRule, FundingRule>? more = null)
    {
        var rule = FundingRule.Of(source, ScoreUse.NotApplied, rounding);
        return Of(Cadence.Annual, 3, "amount").Measured("amount", Cadence.Annual, [value])
            .With("bonus", Cadence.Annual, more is null ? rule : more(rule)).Run("2026").Results[0].Pool.Amount;
    }

    /// <summary>
    /// Genesis Energy, bonus plan (Exhibit 10.12): each whole bucket of 2,042,288 of available cash adds 60, 120, 120, 240, 300, 360,
    /// 360, 360, 360 thousand; nothing for a part of a bucket, at most nine. 2 buckets: 60 + 120 = 180; 3: 300; 4: 540; 5: 840; 6: 1,200;
    /// 9: 840 + 4 × 360 = 2,280 thousand.
    /// </summary>
    [Theory]
    [InlineData(2_042_287, 0)]
    [InlineData(4_084_576, 180_000)]
    [InlineData(6_126_864, 300_000)]
    [InlineData(8_169_152, 540_000)]
    [InlineData(10_211_440, 840_000)]
    [InlineData(12_253_727, 840_000)]
    [InlineData(12_253_728, 1_200_000)]
    [InlineData(18_380_592, 2_280_000)]
    [InlineData(40_000_000, 2_280_000)]
    public void A_pool_of_whole_buckets(int cash, int pool) => Assert.Equal(Euros(pool), Pool(
        ScheduleBase.Of("amount", BucketCurve.Of(
            CurveAxis.Value,
            CurveDirection.Rising,
            2_042_288,
            [60_000, 120_000, 120_000, 240_000, 300_000, 360_000, 360_000, 360_000, 360_000],
            BeyondBuckets.Nothing,
            pays: PayoutUnit.Points)),
        Whole,
        cash));

    /// <summary>
    /// 10 % of an income of 1,000,000 with a tax of 45 %. Before tax: 100,000. After tax, where the bonus lowers the tax:
    /// B = 0.1 · (550,000 + 0.45·B) = 55,000 ÷ 0.955 = 57,591.62…. After tax and after the bonus itself: B = 0.1 · 0.55 · (1,000,000 − B)
    /// = 55,000 ÷ 1.055 = 52,132.70…. Before tax and after the bonus: 100,000 ÷ 1.1 = 90,909.09….
    /// </summary>
    [Theory]
    [InlineData(ProfitBasis.BeforeTax, BonusDeduction.NotDeducted, 100_000)]
    [InlineData(ProfitBasis.AfterTax, BonusDeduction.NotDeducted, 57_592)]
    [InlineData(ProfitBasis.AfterTax, BonusDeduction.Deducted, 52_133)]
    [InlineData(ProfitBasis.BeforeTax, BonusDeduction.Deducted, 90_909)]
    public void A_bonus_on_the_profit_after_the_bonus_is_solved(ProfitBasis basis, BonusDeduction bonus, int pool) => Assert.Equal(
        Euros(pool), Pool(ProfitShareBase.Of("amount", 0.1m, basis, bonus, basis == ProfitBasis.AfterTax ? 0.45m : null), Whole, 1_000_000));

    /// <summary>
    /// Only above a hurdle: 20 % of what exceeds 400,000. 650,000 gives 50,000; 400,000 and less nothing. A share without a hurdle of a
    /// negative profit is negative, and a stated treatment makes it zero.
    /// </summary>
    [Fact]
    public void A_share_counts_only_above_its_hurdle()
    {
        var share = ShareBase.Of("amount", 0.2m, Euros(400_000));
        Assert.Equal(Euros(50_000), Pool(share, Cents, 650_000));
        Assert.Equal(Euros(0), Pool(share, Cents, 400_000));
        Assert.Equal(Euros(0), Pool(share, Cents, -1_000_000));
        Assert.Equal(Euros(0), Pool(ShareBase.Of("amount", 0.2m), Cents, -1_000_000, rule => rule.WithNegative(NegativePool.Zero)));
    }

    /// <summary>500.00 for each full 40,000: 130,000 has three; in proportion it has 3.25, 1,625.00.</summary>
    [Fact]
    public void An_amount_per_unit_counts_full_units_or_parts()
    {
        Assert.Equal(Euros(1_500), Pool(PerUnitBase.Of("amount", 40_000, Euros(500), PartialUnits.None), Cents, 130_000));
        Assert.Equal(Euros(1_625), Pool(PerUnitBase.Of("amount", 40_000, Euros(500), PartialUnits.ProRata), Cents, 130_000));
    }

    /// <summary>
    /// Three people with a salary of 36,500.00 and a target bonus of 3,650.00 a year. Per head 1,000.00: 3,000.00. Payroll 4 %: 4,380.00.
    /// Target bonuses: 10,950.00. All three with 2 % of 100,000 as a fourth source: 20,330.00.
    /// </summary>
    [Fact]
    public void People_their_salaries_and_their_targets_fund_pools_that_add_up()
    {
        var heads = PerHeadBase.Of(FixedBase.Of(Euros(1_000)));
        var sum = SumBase.Of(
            FundingSource.Of("heads", heads), FundingSource.Of("payroll", PayrollBase.Of(0.04m)), FundingSource.Of("targets", TargetBonusesBase.All),
            FundingSource.Of("share", ShareBase.Of("amount", 0.02m)));
        Assert.Equal(Euros(3_000), Pool(heads, Cents, 0));
        Assert.Equal(Euros(4_380), Pool(PayrollBase.Of(0.04m), Cents, 0));
        Assert.Equal(Euros(10_950), Pool(TargetBonusesBase.All, Cents, 0));
        Assert.Equal(Euros(20_330), Pool(sum, Cents, 100_000));
    }

    /// <summary>
    /// Limits on a pool of 10,000.00: 8 % of 99,999.99 is 7,999.9992, downwards 7,999.99; as a floor it is upwards 8,000.00 on a pool of
    /// 1.00. 2,000.00 a head for three is 6,000.00; 5 % of salaries of 109,500.00 is 5,475.00. A share of a loss limits to nothing.
    /// </summary>
    [Fact]
    public void Limits_go_inward_to_whole_cents()
    {
        var fixedBase = FixedBase.Of(Euros(10_000));
        Assert.Equal(Euros(7_999.99m), Pool(fixedBase, Cents, 99_999.99m, rule => rule.WithCap(MeasureShareLimit.Of("amount", 0.08m))));
        Assert.Equal(Euros(8_000), Pool(FixedBase.Of(Euros(1)), Cents, 99_999.99m, rule => rule.WithFloor(MeasureShareLimit.Of("amount", 0.08m))));
        Assert.Equal(Euros(6_000), Pool(fixedBase, Cents, 0, rule => rule.WithCap(PerHeadLimit.Of(Euros(2_000)))));
        Assert.Equal(Euros(5_475), Pool(fixedBase, Cents, 0, rule => rule.WithCap(PayrollShareLimit.Of(0.05m))));
        Assert.Equal(Euros(0), Pool(fixedBase, Cents, -5, rule => rule.WithCap(MeasureShareLimit.Of("amount", 0.08m))));
    }

    /// <summary>A cost of 10,000.00 with charges of 45 % on the last day: 10,000 ÷ 1.45 = 6,896.55…; the cap of 6,000.00 is gross.</summary>
    [Fact]
    public void Employer_cost_becomes_gross_at_the_rate_of_the_last_day()
    {
        var cost = EmployerCost.Of(
            ChargeRate.Of(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 30), 0.42m), ChargeRate.Of(new LocalDate(2026, 12, 31), new LocalDate(2027, 12, 31), 0.45m, "decree 12"));
        Assert.Equal(Euros(6_896.55m), Pool(FixedBase.Of(Euros(10_000)), Cents, 0, rule => rule.WithEmployerCost(cost)));
        Assert.Equal(Euros(6_000), Pool(FixedBase.Of(Euros(10_000)), Cents, 0, rule => rule.WithEmployerCost(cost).WithCap(AmountLimit.Of(Euros(6_000)))));
    }

    /// <summary>
    /// Scanlon, in euros: the base ratio of payroll to sales is 55/125 = 44 %. Sales of 18,000,000 allow 7,920,000, payroll was 7,000,000,
    /// the gain is 920,000. 25 % of it, 230,000, go into the reserve; of the remaining 690,000 the workers have 75 %, 517,500, and the firm
    /// 25 %, 172,500. The next quarter allows 7,000,000 with a payroll of 7,100,000: the loss of 100,000 is absorbed by the reserve, nobody
    /// is paid and nobody pays. At the end of the year the reserve of 130,000 is paid out.
    /// </summary>
    [Fact]
    public void Scanlon_keeps_a_reserve_that_absorbs_a_bad_quarter()
    {
        var allowed = SumBase.Of(FundingSource.Of("gain", ShareBase.Of("gain", 1)));
        var rule = FundingRule.Of(allowed, ScoreUse.NotApplied, Cents)
            .WithNegative(NegativePool.Absorb)
            .WithReserve(PoolShare.Of(0.25m, MidpointRule.HalfUp))
            .WithCompanyShare(PoolShare.Of(0.25m, MidpointRule.HalfUp));
        var reserve = FundingRule.Of(ReservedBase.Of("scanlon"), ScoreUse.NotApplied, Cents).WithNegative(NegativePool.Zero);
        Fraction Gain(Fraction sales, Fraction payroll) => (sales * Fraction.Of(55, 125)) - payroll;
        Assert.Equal((Fraction)920_000, Gain(18_000_000, 7_000_000));
        var loss = 100_000m;
        var year = Of(Cadence.Quarterly, 3, "gain").Measured("gain", Cadence.Quarterly, [920_000, -loss, 0, 0])
            .With("scanlon", Cadence.Quarterly, rule).With("year-end", Cadence.Annual, reserve);

        var first = year.Run("2026-Q1").Results[0];
        Assert.Equal(
            (Euros(920_000), Euros(230_000), Euros(172_500), Euros(517_500)),
            (first.Identity.Funded, first.Identity.Reserved, first.Identity.Returned, first.Identity.Awarded));
        var second = year.Run("2026-Q2").Results[0];
        Assert.Equal((Euros(-100_000), Euros(-100_000), Euros(0)), (second.Identity.Funded, second.Identity.Reserved, second.Identity.Awarded));
        year.Run("2026-Q3");
        var last = year.Run("2026-Q4").Results;
        Assert.Equal(Euros(130_000), last[1].Identity.Awarded);
        Assert.Equal(Fraction.Of(145, 100), Fraction.Of(1015, 100) / 7);
    }

    /// <summary>
    /// The pool is 10 % short of the awards that were calculated: three times 1,000.00 are 3,000.00, the cap leaves 2,700.00, and each has
    /// 900.00, 90 %.
    /// </summary>
    [Fact]
    public void A_pool_that_is_short_scales_every_award()
    {
        var result = Of(Cadence.Annual, 3)
            .With("bonus", Cadence.Annual, FundingRule.Of(PerHeadBase.Of(FixedBase.Of(Euros(1_000))), ScoreUse.NotApplied, Cents).WithCap(AmountLimit.Of(Euros(2_700))))
            .Run("2026").Results[0];
        Assert.All(result.Distribution.Departments[0].Awards, award => Assert.Equal(Euros(900), award.Amount));
    }
}
