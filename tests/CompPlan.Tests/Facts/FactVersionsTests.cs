using CompPlan.Facts;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Facts;

public sealed class FactVersionsTests
{
    [Fact]
    public void The_same_fact_twice_counts_once()
    {
        var draft = One.WithMemberships([Member("p1", "sales", "2026-01-01"), Member("p1", "sales", "2026-01-01")]);
        var issue = Assert.Single(draft.Review().Issues);
        Assert.Equal((IssueCodes.WarnDuplicateFact, "memberships[1]", IssueSeverity.Warning), (issue.Code, issue.Path, issue.Severity));
        Assert.Single(draft.Reviewed().Memberships);
        Assert.Equal(One.WithMemberships([Member("p1", "sales", "2026-01-01")]).Reviewed().Fingerprint, draft.Reviewed().Fingerprint);
    }

    [Fact]
    public void Another_content_on_the_same_known_day_is_a_conflict() => FactsReviewTests.AssertIssues(
        One.WithMemberships([Member("p1", "sales", "2026-01-01", salary: "1.00"), Member("p1", "sales", "2026-01-01", salary: "2.00")]),
        (IssueCodes.FactConflict, "memberships[1]"),
        (IssueCodes.MembershipOverlap, "memberships[1].from"));

    [Fact]
    public void Each_table_has_its_key()
    {
        var draft = One
            .WithParticipants([Person("p1", "A"), Person("p1", "B")])
            .WithAbsences([Absent("p1", "sick", "2026-01-01", "2026-01-02"), Absent("p1", "sick", "2026-01-01", "2026-01-03")])
            .WithMeasurements([Measured("m", "2026-01-01", "2026-01-31", 1), Measured("m", "2026-01-01", "2026-01-31", 2)])
            .WithDeals([Won("d1", "1.00", "2026-01-01T00:00:00Z"), Won("d1", "2.00", "2026-01-01T00:00:00Z")])
            .WithTouches([Touched("t1", "d1", "2026-01-01T00:00:00Z"), Touched("t1", "d1", "2026-01-02T00:00:00Z")])
            .WithPayments([Paid("b", "p1", "2026-01-01", "1.00", "2026-02-01"), Paid("b", "p1", "2026-01-01", "2.00", "2026-02-01")]);
        Assert.Equal(
            ["participants[1]", "absences[1]", "measurements[1]", "deals[1]", "touches[1]", "payments[1]"],
            draft.Review().Issues.Where(issue => issue.Code == IssueCodes.FactConflict).Select(issue => issue.Path));
    }

    [Fact]
    public void Touches_without_an_id_differ_by_all_they_say()
    {
        var draft = One.WithDeals([Won("d1", "1.00", "2026-01-01T00:00:00Z")]).WithTouches(
        [
            Touched(null, "d1", "2026-01-01T00:00:00Z", kind: "call"), Touched(null, "d1", "2026-01-01T00:00:00Z", kind: "mail"),
            Touched(null, "d1", "2026-01-01T00:00:00Z", kind: "call", known: "2026-02-01"), Touched(null, "d1", "2026-01-01T00:00:00Z", kind: "mail"),
        ]);
        FactsReviewTests.AssertIssues(draft, (IssueCodes.WarnDuplicateFact, "touches[3]"));
        Assert.Equal(3, draft.Reviewed().Touches.Count);
        Assert.Equal(2, draft.Reviewed().AsKnownOn(Date("2026-03-01")).Touches.Count);
    }

    [Theory]
    [InlineData("2026-01-04", null)]
    [InlineData("2026-01-05", "1")]
    [InlineData("2026-02-09", "1")]
    [InlineData("2026-02-10", "2")]
    [InlineData("2026-03-09", "2")]
    [InlineData("2026-03-10", "3")]
    [InlineData("2030-01-01", "3")]
    public void A_restated_fact_is_in_force_from_its_known_day(string knownOn, string? value)
    {
        var facts = One.WithMeasurements(
        [
            Measured("m", "2026-01-01", "2026-01-31", 3, known: "2026-03-10"), Measured("m", "2026-01-01", "2026-01-31", 1),
            Measured("m", "2026-01-01", "2026-01-31", 2, known: "2026-02-10"),
        ]).Reviewed();
        var known = facts.AsKnownOn(Date(knownOn));
        var row = known.MeasurementRow("m", Date("2026-01-01"), Date("2026-01-31"));
        Assert.Equal(value, row < 0 ? null : known.MeasurementAt(row).Value.ToString());
        Assert.Equal(3, facts.Measurements.Count);
        Assert.Equal(Date("2026-03-10"), facts.LastKnownOn);
    }

    [Fact]
    public void A_touch_with_an_id_may_be_restated_into_another_deal()
    {
        var facts = One
            .WithDeals([Won("d1", "1.00", "2026-01-01T00:00:00Z"), Won("d2", "1.00", "2026-01-01T00:00:00Z")])
            .WithTouches([Touched("t1", "d2", "2026-01-01T00:00:00Z"), Touched("t1", "d1", "2025-01-01T00:00:00Z", known: "2026-02-01")])
            .Reviewed();
        Assert.Equal("d2", TouchedDeal("2026-01-31"));
        Assert.Equal("d1", TouchedDeal("2026-02-01"));

        string TouchedDeal(string day)
        {
            var known = facts.AsKnownOn(Date(day));
            var touch = Assert.Single(Enumerable.Range(0, known.Touches.Count).Select(row => known.Touches.ToRow(row, known.Ids)));
            var deal = known.Ids.Deals.Find(touch.Deal);
            Assert.Equal((0, 1), known.TouchesOf(deal));
            return touch.Deal!;
        }
    }

    [Fact]
    public void What_contradicts_itself_on_an_earlier_day_is_an_issue_of_that_day()
    {
        var facts = One
            .WithParticipants([Person("p1"), Person("p2", known: "2026-02-01")])
            .WithMemberships(
            [
                Member("p1", "sales", "2026-01-01"), Member("p1", "marketing", "2026-04-01"), Member("p2", "sales", "2026-01-01"),
                Member("p1", "sales", "2026-01-01", "2026-03-31", known: "2026-02-01", source: IssueSource.Row("memberships.csv", 9)),
            ])
            .WithDeals([Won("d1", "1.00", "2026-01-01T00:00:00Z", known: "2026-02-01")])
            .WithTouches([Touched("t1", "d1", "2026-01-01T00:00:00Z")])
            .Reviewed();
        Assert.Empty(facts.AsKnownOn(Date("2026-02-01")).Issues);
        Assert.Equal(
            [
                (IssueCodes.UnknownPerson, "memberships.participant"), (IssueCodes.MembershipOverlap, "memberships.from"),
                (IssueCodes.DanglingReference, "touches.deal"),
            ],
            facts.AsKnownOn(Date("2026-01-31")).Issues.Select(issue => (issue.Code, issue.Path)).OrderBy(issue => issue.Path != "memberships.participant").ThenBy(issue => issue.Path));
        Assert.Empty(facts.AsKnownOn(Date("2026-01-01")).Issues);
    }

    [Fact]
    public void An_overlap_at_the_last_known_day_is_a_fault_of_the_facts_and_a_mended_one_is_not()
    {
        var overlapping = One.WithMemberships([Member("p1", "sales", "2026-01-01"), Member("p1", "marketing", "2026-04-01")]);
        Assert.Null(overlapping.Review().Facts);
        Assert.NotNull(overlapping.WithMemberships(
            [.. overlapping.Memberships, Member("p1", "sales", "2026-01-01", "2026-03-31", known: "2026-05-01")]).Review().Facts);
    }
}
