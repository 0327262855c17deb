using CompPlan.Attribution;
using Xunit;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Attribution;

public class CreditFaultsTests
{
    [Fact]
    public void Every_touch_of_a_role_without_a_department_is_found()
    {
        var facts = InForce(
            [Deal("d", "1.00")],
            [Touch("d", "2026-01-01", "a", "gardening", id: "t1"), Touch("d", "2026-01-02", "a"), Touch("d", "2026-01-03", "b", "gardening")]);
        var issues = CreditFaults.Of(Rule(LinearModel.Of()), Paths(facts)).ToList();
        Assert.Equal(["ROLE_UNMAPPED", "ROLE_UNMAPPED"], issues.Select(issue => issue.Code));
        Assert.Contains("'t1'", issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("of 'b' at 2026-01-03T12:00:00Z", issues[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_is_mapped_by_the_terms_that_its_deal_follows()
    {
        var rule = Rule(LinearModel.Of()).WithChange(
            AttributionTerms.Of([RoleMapping.Of("gardening", "gardens")], LinearModel.Of(), TouchTies.Share).StartingOn(Date("2026-02-01")));
        var facts = InForce(
            [Deal("early", "1.00", won: "2026-01-31T22:59:59Z"), Deal("late", "1.00", won: "2026-01-31T23:00:00Z"), Deal("open", "1.00")],
            [
                Touch("early", "2026-01-01", "a", "gardening", id: "t1"), Touch("early", "2026-01-01", "a", "closing", id: "t2"),
                Touch("late", "2026-01-01", "a", "gardening", id: "t3"), Touch("late", "2026-01-01", "a", "closing", id: "t4"),
                Touch("open", "2026-01-01", "a", "gardening", id: "t5"), Touch("open", "2026-01-01", "a", "closing", id: "t6"),
                Touch("open", "2026-01-01", "a", "singing", id: "t7"),
            ]);
        // In Paris the second deal was won on 1 February, so its closing touch has no department any more.
        Assert.Equal(["t1", "t4", "t7"], CreditFaults.Of(rule, Paths(facts)).Select(issue => issue.Message.Split('\'')[1]));
    }

    /// <summary>92,233,720,368,547,758.07 is the most. With e it is passed; c is the greatest.</summary>
    [Fact]
    public void Deals_beyond_64_bits_together_are_refused_and_named()
    {
        var facts = InForce([Deal("c", "90000000000000000.00"), Deal("d", "2000000000000000.00"), Deal("e", "300000000000000.00"), Deal("f", "1.00")], []);
        var issue = Assert.Single(CreditFaults.Of(facts));
        Assert.Equal("NUMBER_RANGE deals", $"{issue.Code} {issue.Path}");
        Assert.EndsWith("they pass the range with 'e'. The greatest is 90000000000000000.00 EUR of 'c'.", issue.Message, StringComparison.Ordinal);
        Assert.Empty(CreditFaults.Of(InForce([Deal("c", "90000000000000000.00"), Deal("d", "2000000000000000.00")], [])));
    }
}
