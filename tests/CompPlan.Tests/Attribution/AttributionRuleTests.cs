using CompPlan.Attribution;
using Xunit;

namespace CompPlan.Tests.Attribution;

public class AttributionRuleTests
{
    private static readonly AttributionTerms Even = AttributionTerms.Of(Crediting.Roles, LinearModel.Of(), TouchTies.Share);

    private static readonly AttributionRule Changed = AttributionRule.Of("sourced", null, Even)
        .WithChange(AttributionTerms.Of([RoleMapping.Of("closing", "partners")], LinearModel.Of(), TouchTies.Order).StartingOn(Crediting.Date("2026-04-01")))
        .WithChange(Even.StartingOn(Crediting.Date("2026-07-01")));

    [Theory]
    [InlineData("1900-01-01", 0)]
    [InlineData("2026-03-31", 0)]
    [InlineData("2026-04-01", 1)]
    [InlineData("2026-06-30", 1)]
    [InlineData("2026-07-01", 2)]
    [InlineData("2199-12-31", 2)]
    public void The_terms_of_a_date_are_the_last_that_started(string won, int place) =>
        Assert.Same(Changed.Terms[place], Changed.TermsOn(Crediting.Date(won)));

    [Fact]
    public void It_credits_the_departments_of_all_its_terms() =>
        Assert.Equal(["marketing", "partners", "production", "sales"], Changed.Departments);

    [Fact]
    public void A_rule_without_changes_splits_every_deal_by_one_set_of_terms()
    {
        var rule = AttributionRule.Of("sourced", "Sourced revenue", Crediting.Roles, LinearModel.Of(), TouchTies.Share);
        Assert.Equal([Even], rule.Terms);
        Assert.Equal(SplitCredit.Of(), rule.Use);
        Assert.Null(rule.Terms[0].From);
    }
}
