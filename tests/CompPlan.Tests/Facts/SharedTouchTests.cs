using CompPlan.Facts;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Facts;

/// <summary>Touches of several people: rows of one id and one known day, each with a share.</summary>
public sealed class SharedTouchTests
{
    private const string Noon = "2026-01-01T12:00:00Z";
    private static readonly FactsDraft Won1 = One.WithDeals([Won("d1", "1.00", "2026-01-02T00:00:00Z"), Won("d2", "1.00", "2026-01-02T00:00:00Z").WithAccount("a1")]);

    [Fact]
    public void Shares_that_sum_to_exactly_one() => Assert.Empty(
        Won1.WithTouches([Part("t1", "p1", Fraction.Of(1, 3)), Part("t1", "p2", Fraction.Of(1, 3), role: "fitter"), Part("t1", "p3", Fraction.Of(1, 3))]).Review().Issues);

    [Fact]
    public void One_person_may_have_the_whole_of_it() => Assert.Empty(Won1.WithTouches([Part("t1", "p1", 1)]).Review().Issues);

    [Theory]
    [InlineData("1/2", "1/3", "shares that sum to 5/6")]
    [InlineData("1/2", "0.51", "shares that sum to 1.01")]
    public void Other_sums_are_refused(string one, string other, string message)
    {
        var issue = Assert.Single(Won1.WithTouches([Part("t1", "p1", Fraction.Parse(one)), Part("t1", "p2", Fraction.Parse(other))]).Review().Issues);
        Assert.Equal((IssueCodes.TouchShares, "touches[1].share"), (issue.Code, issue.Path));
        Assert.Contains(message, issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-1/2", 1)]
    [InlineData("3/2", 2)]
    public void A_share_is_above_zero_and_at_most_one(string share, int findings)
    {
        var issues = Won1.WithTouches([Part("t1", "p1", Fraction.Parse(share))]).Review().Issues;
        Assert.Equal(findings, issues.Count);
        Assert.Equal((IssueCodes.NumberRange, "touches[0].share"), (issues[0].Code, issues[0].Path));
    }

    [Fact]
    public void A_share_needs_an_id() => FactsReviewTests.AssertIssues(
        Won1.WithTouches([Part(null, "p1", 1)]), (IssueCodes.MissingField, "touches[0].id"));

    [Fact]
    public void A_person_has_one_share() => Refused(Part("t1", "p1", Fraction.Of(1, 2)), Part("t1", "p1", Fraction.Of(1, 2), role: "fitter"));

    [Fact]
    public void All_people_of_a_touch_have_a_share() => Refused(Part("t1", "p1", Fraction.Of(1, 2)), Touched("t1", "d1", Noon, "p2"));

    [Fact]
    public void Everything_but_actor_role_and_share_is_alike()
    {
        var half = Fraction.Of(1, 2);
        var one = Part("t1", "p1", half);
        Refused(one, Touched("t1", "d2", Noon, "p2").WithShare(half));
        Refused(one, TouchedAccount("t1", "a1", Noon, "p2").WithShare(half));
        Refused(one, Touched("t1", "d1", "2026-01-01T12:00:01Z", "p2").WithShare(half));
        Refused(one, Touched("t1", "d1", Noon, "p2", sequence: 1).WithShare(half));
        Refused(one, Touched("t1", "d1", Noon, "p2", kind: "mail").WithShare(half));
        Refused(one, Part("t1", "p2", half).WithChannel("web"));
        Refused(one, Part("t1", "p2", half).WithContact("c1"));
        Assert.Empty(Won1.WithTouches([one, Part("t1", "p2", half).WithLogged(At("2026-01-02T00:00:00Z"), "p2").WithEngagement(4).WithConfirmedBy("p1")]).Review().Issues);
    }

    [Fact]
    public void Two_rows_of_one_id_without_a_share_are_a_conflict() => FactsReviewTests.AssertIssues(
        Won1.WithTouches([Touched("t1", "d1", Noon, "p1"), Touched("t1", "d1", Noon, "p2")]), (IssueCodes.FactConflict, "touches[1]"));

    [Fact]
    public void A_later_known_day_replaces_all_rows()
    {
        var facts = Won1.WithTouches(
        [
            Part("t1", "p1", Fraction.Of(1, 2)), Part("t1", "p2", Fraction.Of(1, 2)),
            Part("t1", "p2", Fraction.Of(3, 4), known: "2026-02-01"), Part("t1", "p3", Fraction.Of(1, 4), known: "2026-02-01"),
            Touched("t1", "d1", Noon, "p1", known: "2026-03-01"),
        ]).Reviewed();
        Assert.Empty(Shown(facts, "2026-01-04"));
        Assert.Equal(["p1 0.5", "p2 0.5"], Shown(facts, "2026-01-05"));
        Assert.Equal(["p1 0.5", "p2 0.5"], Shown(facts, "2026-01-31"));
        Assert.Equal(["p2 0.75", "p3 0.25"], Shown(facts, "2026-02-01"));
        Assert.Equal(["p1 -"], Shown(facts, "2026-03-01"));
        Assert.Equal(5, facts.Touches.Count);
    }

    [Fact]
    public void A_version_is_complete_in_itself() => FactsReviewTests.AssertIssues(
        Won1.WithTouches(
        [
            Part("t1", "p1", Fraction.Of(1, 2)), Part("t1", "p2", Fraction.Of(1, 2)), Part("t1", "p2", Fraction.Of(1, 4), known: "2026-02-01"),
        ]),
        (IssueCodes.TouchShares, "touches[2].share"));

    [Fact]
    public void The_rows_of_a_touch_stand_together_where_its_smallest_actor_does()
    {
        var half = Fraction.Of(1, 2);
        var facts = Won1.WithTouches(
        [
            Touched("t9", "d1", Noon, "p2"), Part("t5", "p9", half), Part("t5", "p1", half), Touched("t3", "d1", Noon, "p1"), Touched("t7", "d1", Noon, "p1"),
            Part("t4", "p1", half), Part("t4", "p8", half), Touched("t0", "d1", Noon, "p9"),
        ]).Reviewed();
        Assert.Equal(["t3 p1", "t4 p1", "t4 p8", "t5 p1", "t5 p9", "t7 p1", "t9 p2", "t0 p9"], facts.Touches.Select(touch => $"{touch.Id} {touch.Actor}"));
    }

    private static void Refused(Touch one, Touch other) => FactsReviewTests.AssertIssues(
        Won1.WithTouches([one, other]), (IssueCodes.TouchShares, "touches[1].share"));

    private static Touch Part(string? id, string actor, Fraction share, string role = "seller", string? known = null) =>
        Touched(id, "d1", Noon, actor, role, known: known).WithShare(share);

    private static string[] Shown(FactSet facts, string day)
    {
        var known = facts.AsKnownOn(Date(day));
        return [.. Enumerable.Range(0, known.Touches.Count).Select(row => known.Touches.ToRow(row, known.Ids)).Select(touch => $"{touch.Actor} {touch.Share?.ToString() ?? "-"}")];
    }
}
