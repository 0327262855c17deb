using CompPlan.Attribution;
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

    private static CreditLedger Of(string id, CreditTiming timing) => Crediting.Ledger(
        AttributionRule.Of(
            "sourced", null, Crediting.Roles,
            MilestoneModel.Of(
                WeightUnit.Percent,
                [
                    MilestoneWeight.Of(Milestone.FirstTouch, 30), MilestoneWeight.Of(Milestone.OpportunityCreated, 30),
                    MilestoneWeight.Of(Milestone.Won, 30), MilestoneWeight.Of(Milestone.Delivered, 10),
                ],
                timing, NoTakerRule.ProRata),
            TouchTies.Share),
        [Crediting.Deal(id, "10000.00", won: "2026-03-30", delivered: "2026-06-12", opportunity: "2026-02-20")],
        [
            Crediting.Touch(id, "2026-01-15", "ad-team", "campaign"), Crediting.Touch(id, "2026-02-18", "rep"),
            Crediting.Touch(id, "2026-03-29", "rep"), Crediting.Touch(id, "2026-06-11", "crew", "delivery"),
        ]);
}
