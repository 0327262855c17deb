using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Funding;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Statements;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Golden.Funding.PoolYear;

namespace CompPlan.Tests.Golden.Funding;

/// <summary>Pools over several periods, where each begins with what the one before left.</summary>
public class TrueUpCasesTests
{
    private static readonly string[] s_quarters = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];

    private static FundingRule Share(Fraction rate) => FundingRule.Of(ShareBase.Of("amount", rate), ScoreUse.NotApplied, Cents);

    private static PoolYear Year(FundingRule rule, params decimal[] values) =>
        Of(Cadence.Quarterly, 2, "amount").Measured("amount", Cadence.Quarterly, values).With("bonus", Cadence.Quarterly, rule);

    private static Money[] Awarded(PoolYear year) => [.. s_quarters.Select(quarter => year.Run(quarter).Results[0].Identity.Awarded)];

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate((sum, amount) => sum + amount);

    /// <summary>
    /// Entitlements to date of 39,000 / 48,000 / 39,000 / 48,000 (10 % of 390,000, + 90,000, − 90,000, + 90,000). Against amounts paid,
    /// the year pays 48,000: 39,000, 9,000, then −9,000 taken back and 9,000 again; with a floor at zero 39,000, 9,000, 0, 0. Against the
    /// entitlement before, with negatives floored at zero, it would pay 39,000 + 9,000 + 0 + 9,000 = 57,000: 9,000 too much.
    /// </summary>
    [Theory]
    [InlineData(NegativePool.Recover, 39_000, 9_000, -9_000, 9_000)]
    [InlineData(NegativePool.Zero, 39_000, 9_000, 0, 0)]
    [InlineData(NegativePool.Carry, 39_000, 9_000, 0, 0)]
    public void A_year_to_date_pays_against_what_was_paid(NegativePool negative, int q1, int q2, int q3, int q4)
    {
        var year = Year(Share(0.1m).WithTrueUp(TrueUp.YearToDate).WithNegative(negative), 390_000, 90_000, -90_000, 90_000);
        var paid = Awarded(year);
        Assert.Equal(new[] { q1, q2, q3, q4 }.Select(amount => Euros(amount)), paid);
        Assert.Equal(Euros(48_000), Sum(paid));
        var entitlements = new[] { 39_000, 48_000, 39_000, 48_000 };
        Assert.Equal(57_000, entitlements.Zip(entitlements.Prepend(0)).Sum(pair => Math.Max(0, pair.First - pair.Second)));
    }

    /// <summary>What is taken back is divided like any pool: −9,000.01 over two people with a cap of 4,000.00 each takes 4,000.00 from each.</summary>
    [Fact]
    public void A_negative_pool_is_divided_by_its_magnitude()
    {
        var year = Year(Share(0.1m).WithTrueUp(TrueUp.YearToDate).WithNegative(NegativePool.Recover), 390_000, 90_000, -90_000.10m, 0);
        year.Run("2026-Q1");
        year.Run("2026-Q2");
        var result = year.Run("2026-Q3").Results[0];
        Assert.Equal(Euros(-9_000.01m), result.Pool.Divided);
        Assert.Equal([-450_001L, -450_000L], result.Distribution.Departments[0].Awards.Select(award => award.Amount.Minor).Order());
    }

    /// <summary>
    /// Recoverable draw of 2,000: gross 2,750, 3,000, 1,500, 2,375, 3,000, 2,750. The third month is 500 short of the draw and owes them;
    /// the fourth pays back the 375 above the draw, the fifth the last 125. Kept, the draw is a guarantee and nothing is paid back.
    /// </summary>
    [Theory]
    [InlineData(DrawRecovery.Recovered, new[] { 2_750, 3_000, 2_000, 2_000, 2_875, 2_750 }, new[] { 0, 0, 500, 125, 0, 0 })]
    [InlineData(DrawRecovery.Kept, new[] { 2_750, 3_000, 2_000, 2_375, 3_000, 2_750 }, new[] { 0, 0, 0, 0, 0, 0 })]
    public void A_draw_is_an_advance_or_a_guarantee(DrawRecovery recovery, int[] net, int[] owed)
    {
        var year = Of(Cadence.Monthly, 1, "amount").Measured("amount", Cadence.Monthly, [2_750, 3_000, 1_500, 2_375, 3_000, 2_750])
            .With("bonus", Cadence.Monthly, Share(1).WithDraw(Draw.Of(Euros(2_000), recovery)));
        for (var month = 1; month <= 6; month++)
        {
            var result = year.Run($"2026-0{month}").Results[0];
            Assert.Equal((Euros(net[month - 1]), Euros(owed[month - 1])), (result.Identity.Awarded, result.Pool.Owed));
        }
    }

    /// <summary>
    /// Spiff with a running total: 0 to 150,000 at 4 %, to 250,000 at 6 %. In January 145,000 give 5,800; in February 20,000 more reach
    /// 165,000, which is 6,000 + 900 = 6,900, so the month gets 1,100.
    /// </summary>
    [Fact]
    public void A_running_schedule_pays_what_the_period_adds()
    {
        var tiers = MarginalCurve.Of(
            CurveAxis.Value,
            CurveDirection.Rising,
            StepSide.UpTo,
            [CurveBand.AtRate(0, 150_000, 0.04m), CurveBand.AtRate(150_000, 250_000, 0.06m)],
            pays: PayoutUnit.Points);
        var year = Of(Cadence.Monthly, 1, "amount").Measured("amount", Cadence.Monthly, [145_000, 20_000])
            .With("bonus", Cadence.Monthly, FundingRule.Of(ScheduleBase.Of("amount", tiers, RunningTotal.YearToDate), ScoreUse.NotApplied, Cents));
        Assert.Equal(Euros(5_800), year.Run("2026-01").Results[0].Pool.Amount);
        Assert.Equal(Euros(1_100), year.Run("2026-02").Results[0].Pool.Amount);
    }

    /// <summary>
    /// The second quarter is not run and nothing is paid for it. 1,000 a quarter: the third quarter entitles to 3,000, 1,000 was paid, so
    /// 2,000 are due.
    /// </summary>
    [Fact]
    public void A_quarter_that_was_missed_is_caught_up_later()
    {
        var rule = FundingRule.Of(FixedBase.Of(Euros(1_000)), ScoreUse.NotApplied, Cents).WithTrueUp(TrueUp.YearToDate).WithNegative(NegativePool.Recover);
        var year = Year(rule, 0, 0, 0, 0);
        Assert.Equal(Euros(1_000), year.Run("2026-Q1").Results[0].Identity.Awarded);
        var third = year.Run("2026-Q3").Results[0];
        Assert.Equal((Euros(2_000), (Fraction)3_000), (third.Identity.Awarded, third.Pool.Entitlement));
        Assert.Equal(Euros(1_000), year.Run("2026-Q4").Results[0].Identity.Awarded);
    }

    /// <summary>
    /// A shortfall carries: pools of 500, −800, 600, 400. The second divides nothing and carries −800; the third divides nothing and carries
    /// −200; the fourth divides 200.
    /// </summary>
    [Fact]
    public void A_shortfall_opens_the_next_period()
    {
        var year = Year(Share(1).WithNegative(NegativePool.Carry), 500, -800, 600, 400);
        var identities = s_quarters.Select(quarter => year.Run(quarter).Results[0].Identity).ToArray();
        Assert.Equal([Euros(500), Euros(0), Euros(0), Euros(200)], identities.Select(one => one.Awarded));
        Assert.Equal([Euros(0), Euros(-800), Euros(-200), Euros(0)], identities.Select(one => one.Carried));
        Assert.Equal([Euros(0), Euros(0), Euros(-800), Euros(-200)], identities.Select(one => one.CarriedIn));
    }

    /// <summary>
    /// What nobody can take opens the next period where the plan says so: two people with a cap of 300.00 each take 600 of 1,000, carry
    /// 400, then take 600 of 100 + 400 = 500, which is all of it.
    /// </summary>
    [Fact]
    public void What_is_not_distributed_opens_the_next_period()
    {
        var capped = CompPlan.Distribution.DistributionRule.Of(
            WeightUnit.Percent,
            [CompPlan.Distribution.SubPool.Of("even", 100, CompPlan.Distribution.UniformKey.Of())],
            CompPlan.Distribution.AmountBound.Of(Euros(300)),
            CompPlan.Distribution.ExcessRule.Redistribute);
        var year = Of(Cadence.Quarterly, 2, "amount").Measured("amount", Cadence.Quarterly, [1_000, 100])
            .With("bonus", Cadence.Quarterly, Share(1).WithUndistributed(UndistributedRule.Carry), capped);
        var first = year.Run("2026-Q1");
        Assert.Equal((Euros(600), Euros(400), Euros(0)), (first.Results[0].Identity.Awarded, first.Results[0].Identity.Carried, first.Results[0].Identity.Undistributed));
        Assert.DoesNotContain(first.Warnings, issue => issue.Code == IssueCodes.WarnUndistributed);
        var second = year.Run("2026-Q2").Results[0].Identity;
        Assert.Equal((Euros(400), Euros(500), Euros(0)), (second.CarriedIn, second.Awarded, second.Carried));
    }

    /// <summary>
    /// One annual cap of 1,000.00 for two quarterly bonuses; the one named first takes first. In the first quarter it takes 400 and the
    /// other 300; 300 are left for the second quarter, of which the first takes all 300 and the other nothing.
    /// </summary>
    [Fact]
    public void A_shared_cap_is_taken_in_its_order()
    {
        var year = Of(Cadence.Quarterly, 2)
            .With("second", Cadence.Quarterly, FundingRule.Of(FixedBase.Of(Euros(300)), ScoreUse.NotApplied, Cents))
            .With("first", Cadence.Quarterly, FundingRule.Of(FixedBase.Of(Euros(400)), ScoreUse.NotApplied, Cents))
            .WithSharedCap(SharedCap.Of("both", Cadence.Annual, AmountLimit.Of(Euros(1_000)), "first", "second"));
        Money[] Funded(string quarter) => [.. year.Run(quarter).Results.Select(result => result.Pool.Amount)];
        Assert.Equal([Euros(300), Euros(400)], Funded("2026-Q1"));
        Assert.Equal([Euros(0), Euros(300)], Funded("2026-Q2"));
        Assert.Equal([Euros(0), Euros(0)], Funded("2026-Q3"));
    }

    /// <summary>
    /// Pools of 1,000.00 with a recovered draw of 2,000.00 under a cap of 2,500.00 a year. The first quarter is paid 2,000.00 and owes the
    /// 1,000.00 that were advanced. The second has room for 500.00: less than it earned, so nothing is advanced and nothing more is owed. The
    /// third earns 2,500.00, of which 500.00 above the draw go to the debt; there is no room, and nothing is paid.
    /// </summary>
    [Fact]
    public void A_draw_that_a_shared_cap_cuts_is_not_owed()
    {
        var year = Year(Share(1).WithDraw(Draw.Of(Euros(2_000), DrawRecovery.Recovered)), 1_000, 1_000, 2_500, 1_000)
            .WithSharedCap(SharedCap.Of("one", Cadence.Annual, AmountLimit.Of(Euros(2_500)), "bonus"));
        (Money Funded, Money Owed) Pool(string quarter) => year.Run(quarter).Results[0].Pool is var pool ? (pool.Amount, pool.Owed) : default;
        Assert.Equal((Euros(2_000), Euros(1_000)), Pool("2026-Q1"));
        Assert.Equal((Euros(500), Euros(1_000)), Pool("2026-Q2"));
        Assert.Equal((Euros(0), Euros(500)), Pool("2026-Q3"));
        Assert.Equal((Euros(0), Euros(500)), Pool("2026-Q4"));
    }

    /// <summary>
    /// The first quarter was paid nothing, or its payments were not entered: only people know, so there is a warning. Once they are entered,
    /// or where each quarter stands alone, there is none.
    /// </summary>
    [Fact]
    public void A_quarter_without_payments_is_pointed_out()
    {
        PoolYear Fresh() => Year(Share(1).WithTrueUp(TrueUp.YearToDate).WithNegative(NegativePool.Recover), 100, 200, 0, 0);
        string[] Pointed(PoolYear year) => [.. year.Review("2026-Q2").Issues.Where(issue => issue.Code == IssueCodes.WarnNothingPaid).Select(issue => issue.Message)];

        Assert.Equal(["The pool of 'bonus' for 2026-Q2 counts what was paid before, and there is no payment for 2026-Q1."], Pointed(Fresh()));
        var fed = Fresh();
        fed.Run("2026-Q1");
        Assert.Empty(Pointed(fed));
        Assert.Empty(Pointed(Year(Share(1), 100, 200, 0, 0)));
        var capped = Year(Share(1), 100, 200, 0, 0).WithSharedCap(SharedCap.Of("one", Cadence.Annual, AmountLimit.Of(Euros(250)), "bonus"));
        Assert.Single(Pointed(capped));
    }

    /// <summary>The board sets a pool of 1,000.00 to 1,500.00: the statement shows what stood there, the reason and who approved it.</summary>
    [Theory]
    [InlineData(OverrideAction.Set, 1500, 1500)]
    [InlineData(OverrideAction.Add, -250.50, 749.50)]
    public void An_override_is_shown_with_its_reason(OverrideAction action, decimal value, decimal pool)
    {
        var run = Year(FundingRule.Of(FixedBase.Of(Euros(1_000)), ScoreUse.NotApplied, Cents), 0, 0, 0, 0)
            .WithFacts(facts => facts.WithOverrides([Override.Of(
                "d-7", "bonus", new LocalDate(2026, 1, 1), null, action, OverrideUnit.Amount, value, "A delivery that was booked too late", "board", new LocalDate(2026, 1, 1))]))
            .Run("2026-Q1");
        Assert.Equal((Euros(pool), (Fraction)1_000), (run.Results[0].Pool.Amount, run.Results[0].Pool.Override!.Before));
        var text = string.Join('\n', StatementText.LinesOf(run.StatementFor("p1")));
        Assert.Contains("A delivery that was booked too late", text, StringComparison.Ordinal);
        Assert.Contains("approved by board", text, StringComparison.Ordinal);
        Assert.Contains("1,000.00 EUR", text, StringComparison.Ordinal);
    }

    /// <summary>What an earlier period left and nobody entered is asked for, not taken as nothing; before the plan there is nothing to ask for.</summary>
    [Fact]
    public void A_balance_that_is_missing_is_an_issue()
    {
        var year = Year(Share(1).WithNegative(NegativePool.Carry), 500, -800, 600, 400);
        year.Run("2026-Q1", feed: false);
        Assert.Contains(year.Review("2026-Q2").Issues, issue => issue is { Code: IssueCodes.BalanceMissing, Path: "balances" });
    }

    /// <summary>A negative pool without a stated treatment stays an error, as it always was.</summary>
    [Fact]
    public void A_negative_pool_that_nothing_speaks_of_is_refused() =>
        Assert.Contains(Year(Share(1), -1, 0, 0, 0).Review("2026-Q1").Issues, issue => issue is { Code: IssueCodes.NumberRange, Path: "bonuses[0].funding" });
}
