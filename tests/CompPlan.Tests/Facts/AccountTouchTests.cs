using CompPlan.Attribution;
using CompPlan.Attribution.Crediting;
using CompPlan.Facts;
using CompPlan.Tests.Periods;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Facts;

/// <summary>A touch of an account counts for each deal in force that names the account.</summary>
public sealed class AccountTouchTests
{
    private const string Noon = "2026-01-01T12:00:00Z";

    [Fact]
    public void It_counts_for_each_deal_of_the_account()
    {
        var facts = One
            .WithDeals([Of("d1", "a1"), Of("d2", "a2"), Of("d3", "a1"), Of("d4", null)])
            .WithTouches([TouchedAccount("t1", "a1", Noon, "p2"), Touched("t2", "d1", Noon, "p1"), Touched("t3", "d1", Noon, "p3"), Touched("t4", "d4", Noon)])
            .Reviewed();
        Assert.Equal(["t2", "t3", "t4", "t1"], facts.Touches.Select(touch => touch.Id!));
        var known = facts.AsKnownOn(Known);
        Assert.Equal(["t2", "t1", "t3"], Path(known, "d1"));
        Assert.Empty(Path(known, "d2"));
        Assert.Equal(["t1"], Path(known, "d3"));
        Assert.Equal(["t4"], Path(known, "d4"));
        var row = known.TouchesOf(known.Ids.Deals.Find("d3")).Start;
        Assert.Equal("a1", known.Ids.Accounts[known.Touches.Account[row]]);
        Assert.Equal(facts.Touches[3], known.Touches.ToRow(row, known.Ids));
    }

    [Fact]
    public void A_role_that_is_not_mapped_is_found_for_each_deal_of_the_account()
    {
        var known = One.WithDeals([Of("d1", "a1"), Of("d2", "a1")]).WithTouches([TouchedAccount("t1", "a1", Noon, role: "stranger")]).Reviewed().AsKnownOn(Known);
        var rule = AttributionRule.Of("rule", null, [RoleMapping.Of("seller", "sales")], LinearModel.Of(), TouchTies.Share);
        Assert.Equal(["d1", "d2"], CreditFaults.Of(rule, DealPaths.Of(known, Desks.Zone("Europe/Paris"))).Select(issue => issue.Message.Contains("'d1'", StringComparison.Ordinal) ? "d1" : "d2"));
    }

    [Fact]
    public void Several_people_of_an_account_stay_together()
    {
        var half = Fraction.Of(1, 2);
        var known = One
            .WithDeals([Of("d1", "a1"), Of("d2", "a1")])
            .WithTouches(
            [
                TouchedAccount("t1", "a1", Noon, "p1").WithShare(half), TouchedAccount("t1", "a1", Noon, "p9").WithShare(half),
                Touched("t2", "d1", Noon, "p5"), Touched("t0", "d1", Noon, "p0"),
            ])
            .Reviewed().AsKnownOn(Known);
        Assert.Equal(["t0", "t1", "t1", "t2"], Path(known, "d1"));
        Assert.Equal(["t1", "t1"], Path(known, "d2"));
    }

    [Fact]
    public void The_deals_are_those_in_force()
    {
        var facts = One
            .WithDeals([Of("d1", "a1"), Of("d1", "a2", "2026-02-01"), Of("d2", null), Of("d2", "a1", "2026-03-01")])
            .WithTouches([TouchedAccount("t1", "a1", Noon)])
            .Reviewed();
        Assert.Equal("d1", Deals("2026-01-31"));
        Assert.Equal("", Deals("2026-02-28"));
        Assert.Equal("d2", Deals("2026-03-01"));

        string Deals(string day)
        {
            var known = facts.AsKnownOn(Date(day));
            return string.Concat(Enumerable.Range(0, known.Touches.Count).Select(row => known.Ids.Deals[known.Touches.DealOf(row)]));
        }
    }

    [Fact]
    public void Without_a_deal_there_is_a_warning_and_the_fact_is_kept()
    {
        var review = One.WithDeals([Of("d1", "a2")]).WithTouches([TouchedAccount("t1", "a1", Noon), TouchedAccount("t2", "a2", Noon)]).Review();
        var issue = Assert.Single(review.Issues);
        Assert.Equal((IssueCodes.WarnAccountWithoutDeal, "touches[0].account", IssueSeverity.Warning), (issue.Code, issue.Path, issue.Severity));
        Assert.Equal(2, review.Facts!.Touches.Count);
        Assert.Equal(1, review.Facts.AsKnownOn(Known).Touches.Count);
    }

    [Fact]
    public void Without_touches_of_accounts_the_columns_are_shared()
    {
        var facts = One.WithDeals([Of("d1", "a1")]).WithTouches([Touched("t1", "d1", Noon)]).Reviewed();
        var known = facts.AsKnownOn(Known);
        Assert.True(known.Touches.Account.IsEmpty);
        Assert.Same(known.Touches, facts.AsKnownOn(Known.PlusDays(1)).Touches);
    }

    [Fact]
    public void An_account_is_an_id() => FactsReviewTests.AssertIssues(
        One.WithDeals([Of("d1", "a 1")]).WithTouches([TouchedAccount("t1", "A-1", Noon)]),
        (IssueCodes.BadId, "deals[0].account"),
        (IssueCodes.WarnAccountWithoutDeal, "touches[0].account"));

    [Fact]
    public void Accounts_differ_in_more_than_case() => Assert.Equal(
        [IssueCodes.AmbiguousId],
        One.WithDeals([Of("d1", "a1"), Of("d2", "A1")]).Review().Issues.Select(issue => issue.Code));

    private static Deal Of(string id, string? account, string? known = null) => Won(id, "1.00", "2026-01-02T00:00:00Z", known).WithAccount(account);

    private static string[] Path(KnownFacts facts, string deal)
    {
        var (start, count) = facts.TouchesOf(facts.Ids.Deals.Find(deal));
        return [.. Enumerable.Range(start, count).Select(row => facts.Touches.ToRow(row, facts.Ids).Id ?? "-")];
    }
}
