using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Tests.Attribution;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>
/// A deal of 10,000.00 won 2026-03-30 and delivered 2026-06-12; first touch 30 (marketing), opportunity 30 (sales), won 30 (sales),
/// delivered 10 (production).
/// </summary>
public class CreditInTimeTests
{
    [Fact]
    public void Each_milestone_in_its_quarter()
    {
        // Q1: 30 % to marketing, 30 % + 30 % to sales; 10 % is pending. Q2: 10 % to production.
        var ledger = Of("deal-1", CreditTiming.EachMilestone);
        Assert.Equal(["marketing 3000.00", "production 0.00", "sales 6000.00"], ledger.Departments("2026-01-01", "2026-03-31"));
        Assert.Equal("1000.00", ledger.PendingOn(Crediting.Date("2026-03-31")).ToString());
        Assert.Equal(["marketing 0.00", "production 1000.00", "sales 0.00"], ledger.Departments("2026-04-01", "2026-06-30"));
        Assert.Equal("0.00", ledger.PendingOn(Crediting.Date("2026-06-30")).ToString());
    }

    [Theory]
    // 10,000.00 over three equal weights: 3,333.33 each and one cent more for the smallest tie key. With the first id that is the
    // opportunity or won (sales), with the second the first touch (marketing).
    [InlineData("deal-1", "3333.33", "6666.67")]
    [InlineData("deal-6", "3333.34", "6666.66")]
    public void The_whole_deal_at_won(string id, string marketing, string sales)
    {
        var winner = new[] { "firstTouch", "opportunityCreated", "won" }.MinBy(name => CompPlan.Rounding.TieKey.Of($"plan|sourced|{id}", name));
        Assert.Equal(winner == "firstTouch", marketing == "3333.34");
        Assert.Equal([$"marketing {marketing}", "production 0.00", $"sales {sales}"], Of(id, CreditTiming.WholeDealAtWon).Departments("2026-01-01", "2026-03-31"));
    }

    [Fact]
    public void Refunded_in_full_in_August()
    {
        // The refund of 10,000.00 mirrors what was credited: −3,000.00, −6,000.00 and −1,000.00 in Q3. Q1 and Q2 stay as they were.
        var ledger = Of("deal-1", CreditTiming.EachMilestone, [Crediting.Reversal("r-1", "deal-1", "2026-08-14", "10000.00")]);
        Assert.Equal(["marketing -3000.00", "production -1000.00", "sales -6000.00"], ledger.Departments("2026-07-01", "2026-09-30"));
        Assert.Equal(["marketing 3000.00", "production 0.00", "sales 6000.00"], ledger.Departments("2026-01-01", "2026-03-31"));
        Assert.Equal(["marketing 0.00", "production 1000.00", "sales 0.00"], ledger.Departments("2026-04-01", "2026-06-30"));
        Assert.Equal(["marketing 0.00", "production 0.00", "sales 0.00"], ledger.Departments("2026-01-01", "2026-12-31"));
    }

    [Fact]
    public void A_third_and_then_the_rest()
    {
        // 3,333.33 in August: 999.999 for first touch, 999.999 each for opportunity and won, 333.333 for delivered. Whole cents are 999.99
        // three times and 333.33, in all 3,333.30; three cents are left and go to the three largest rests, .9 each: 1,000.00 three times.
        // The rest in September is the rest of each: 2,000.00, 2,000.00 + 2,000.00 and 666.67.
        var ledger = Of("deal-1", CreditTiming.EachMilestone,
            [Crediting.Reversal("r-1", "deal-1", "2026-08-14", "3333.33"), Crediting.Reversal("r-2", "deal-1", "2026-09-02", "6666.67")]);
        Assert.Equal(["marketing -1000.00", "production -333.33", "sales -2000.00"], ledger.Departments("2026-08-01", "2026-08-31"));
        Assert.Equal(["marketing -2000.00", "production -666.67", "sales -4000.00"], ledger.Departments("2026-09-01", "2026-09-30"));
    }

    [Fact]
    public void A_refund_before_the_delivery()
    {
        // Half is refunded in May, before the delivery in June: marketing −1,500.00, sales −3,000.00, and of the 1,000.00 that wait for the
        // delivery only 500.00 are left. In June production earns 1,000.00 and gives 500.00 back on the same day.
        var ledger = Of("deal-1", CreditTiming.EachMilestone, [Crediting.Reversal("r-1", "deal-1", "2026-05-10", "5000.00")]);
        Assert.Equal(["marketing -1500.00", "production 0.00", "sales -3000.00"], ledger.Departments("2026-05-01", "2026-05-31"));
        Assert.Equal("500.00", ledger.PendingOn(Crediting.Date("2026-05-31")).ToString());
        Assert.Equal(["marketing 0.00", "production 500.00", "sales 0.00"], ledger.Departments("2026-06-01", "2026-06-30"));
        Assert.Equal("0.00", ledger.PendingOn(Crediting.Date("2026-06-30")).ToString());
    }

    [Fact]
    public void An_overlay_has_a_budget_of_its_own()
    {
        // 2.5 % of 10,000.00 is 250.00, divided 75.00 / 75.00 + 75.00 / 25.00; a refund of 4,000.00 takes 2.5 % of it back, 100.00:
        // 30.00 / 30.00 + 30.00 / 10.00.
        var ledger = Of("deal-1", CreditTiming.EachMilestone, [Crediting.Reversal("r-1", "deal-1", "2026-08-14", "4000.00")], OverlayCredit.Of(Fraction.Of(1, 40)));
        Assert.Equal(["marketing 75.00", "production 25.00", "sales 150.00"], ledger.Departments("2026-01-01", "2026-06-30"));
        Assert.Equal(["marketing -30.00", "production -10.00", "sales -60.00"], ledger.Departments("2026-07-01", "2026-09-30"));
    }

    private static CreditLedger Of(string id, CreditTiming timing, Reversal[]? reversals = null, CreditUse? use = null) => Crediting.Ledger(
        AttributionRule.Of(
            "sourced", null, Crediting.Roles,
            MilestoneModel.Of(
                WeightUnit.Percent,
                [
                    MilestoneWeight.Of(Milestone.FirstTouch, 30), MilestoneWeight.Of(Milestone.OpportunityCreated, 30),
                    MilestoneWeight.Of(Milestone.Won, 30), MilestoneWeight.Of(Milestone.Delivered, 10),
                ],
                timing, NoTakerRule.ProRata),
            TouchTies.Share).WithUse(use ?? SplitCredit.Of()),
        [Crediting.Deal(id, "10000.00", won: "2026-03-30", delivered: "2026-06-12", opportunity: "2026-02-20")],
        [
            Crediting.Touch(id, "2026-01-15", "ad-team", "campaign"), Crediting.Touch(id, "2026-02-18", "rep"),
            Crediting.Touch(id, "2026-03-29", "rep"), Crediting.Touch(id, "2026-06-11", "crew", "delivery"),
        ],
        reversals: reversals);
}
