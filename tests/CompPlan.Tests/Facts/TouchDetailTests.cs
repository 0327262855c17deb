using CompPlan.Facts;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Facts;

/// <summary>What only few touches state, and touches at the edges of what happens.</summary>
public sealed class TouchDetailTests
{
    private const string Noon = "2026-01-01T12:00:00Z";
    private static readonly FactsDraft Won1 = One.WithDeals([Won("d1", "1.00", "2026-01-02T00:00:00Z")]);

    [Fact]
    public void Everything_comes_back_as_it_was_stated()
    {
        var touch = Touched("t1", "d1", Noon)
            .WithContact("c1").WithChannel("web").WithEngagement(Fraction.Of(1, 3)).WithLogged(At("2026-01-02T08:00:00Z"), "crm").WithConfirmedBy("p9");
        var facts = Won1.WithTouches([touch, Touched(null, "d1", Noon)]).Reviewed();
        Assert.Equal([Touched(null, "d1", Noon), touch], facts.Touches);
        Assert.Equal(("c1", "web", Fraction.Of(1, 3), At("2026-01-02T08:00:00Z"), "crm", "p9"),
            (touch.Contact, touch.Channel, touch.Engagement, touch.LoggedAt, touch.LoggedBy, touch.ConfirmedBy));
        Assert.Null(touch.Account);
        Assert.Null(touch.Share);
        var known = facts.AsKnownOn(Known);
        Assert.Equal(known.Ids.Actors.Find("crm"), known.Touches.LoggedBy[1]);
        Assert.Equal([-1, known.Ids.Contacts.Find("c1")], known.Touches.Contact.ToArray());
        Assert.Equal([TouchDetailColumns.NoEngagement, Fraction.Of(1, 3)], known.Touches.Engagement.ToArray());
        Assert.True(known.Touches.Share.IsEmpty);
    }

    [Fact]
    public void An_empty_text_is_an_absent_one() => Assert.Equal(
        Touched("t1", "d1", Noon),
        Touched("t1", "d1", Noon).WithContact("").WithChannel("").WithLogged(null, "").WithConfirmedBy(""));

    [Fact]
    public void Each_member_has_a_part_in_equality()
    {
        var touch = Touched("t1", "d1", Noon);
        Touch[] others =
        [
            touch.WithContact("c"), touch.WithChannel("c"), touch.WithShare(1), touch.WithEngagement(0), touch.WithLogged(At(Noon), null),
            touch.WithLogged(null, "c"), touch.WithConfirmedBy("c"), TouchedAccount("t1", "d1", Noon),
        ];
        Assert.Equal(9, others.Append(touch).Distinct().Count());
    }

    [Fact]
    public void Columns_that_no_touch_states_are_empty()
    {
        var touches = Won1.WithTouches([Touched("t1", "d1", Noon)]).Reviewed().AsKnownOn(Known).Touches;
        Assert.True(touches.Account.IsEmpty && touches.Contact.IsEmpty && touches.Channel.IsEmpty && touches.Share.IsEmpty);
        Assert.True(touches.Engagement.IsEmpty && touches.LoggedAt.IsEmpty && touches.LoggedBy.IsEmpty && touches.ConfirmedBy.IsEmpty);
    }

    [Fact]
    public void Every_id_and_number_is_checked() => FactsReviewTests.AssertIssues(
        Won1.WithTouches(
        [
            Touched("t1", "d1", Noon).WithContact("c c").WithChannel("h h").WithEngagement(Fraction.Of(-1, 9)).WithLogged(At("2300-01-01T00:00:00Z"), "l l").WithConfirmedBy("v v"),
        ]),
        (IssueCodes.NumberRange, "touches[0].engagement"),
        (IssueCodes.PeriodInvalid, "touches[0].loggedAt"),
        (IssueCodes.BadId, "touches[0].loggedBy"),
        (IssueCodes.BadId, "touches[0].confirmedBy"),
        (IssueCodes.BadId, "touches[0].contact"),
        (IssueCodes.BadId, "touches[0].channel"));

    [Theory]
    [InlineData("2026-01-01T11:59:59.9999999Z", 1)]
    [InlineData("2026-01-01T12:00:00Z", 0)]
    [InlineData("2027-01-01T12:00:00Z", 0)]
    public void Entered_before_it_happened_is_a_warning_and_long_after_is_none(string logged, int warnings)
    {
        var review = Won1.WithTouches([Touched("t1", "d1", Noon).WithLogged(At(logged), "p1")]).Review();
        Assert.Equal(warnings, review.Issues.Count);
        Assert.All(review.Issues, issue => Assert.Equal((IssueCodes.WarnLoggedEarly, "touches[0].loggedAt"), (issue.Code, issue.Path)));
        Assert.NotNull(review.Facts);
    }

    [Fact]
    public void Touches_of_one_id_that_differ_in_a_detail_are_a_conflict() => FactsReviewTests.AssertIssues(
        Won1.WithTouches([Touched("t1", "d1", Noon), Touched("t1", "d1", Noon).WithChannel("web")]), (IssueCodes.FactConflict, "touches[1]"));

    [Fact]
    public void Touches_without_an_id_that_differ_in_a_detail_are_two()
    {
        var facts = Won1.WithTouches([Touched(null, "d1", Noon).WithContact("c1"), Touched(null, "d1", Noon).WithContact("c2"), Touched(null, "d1", Noon)]);
        Assert.Empty(facts.Review().Issues);
        Assert.Equal(3, facts.Reviewed().AsKnownOn(Known).Touches.Count);
    }

    [Fact]
    public void A_touch_without_an_id_that_repeats_one_with_an_id_counts_and_is_warned_about()
    {
        var draft = Won1.WithTouches(
        [
            Touched("t1", "d1", Noon).WithChannel("web"), Touched("t2", "d1", Noon), Touched(null, "d1", Noon), Touched(null, "d1", Noon, kind: "mail"),
            Touched(null, "d1", Noon).WithChannel("web"), Touched(null, "d1", Noon).WithChannel("fair"), Touched(null, "d1", Noon, sequence: 0),
        ]);
        FactsReviewTests.AssertIssues(draft, (IssueCodes.WarnTouchRepeated, "touches[2].id"), (IssueCodes.WarnTouchRepeated, "touches[4].id"));
        Assert.Equal(7, draft.Reviewed().AsKnownOn(Known).Touches.Count);
    }

    [Fact]
    public void Two_ids_for_the_same_contact_are_two_touches_without_a_warning() => Assert.Empty(
        Won1.WithTouches([Touched("t1", "d1", Noon), Touched("t2", "d1", Noon)]).Review().Issues);

    [Fact]
    public void What_is_no_longer_in_force_repeats_nothing() => Assert.Empty(
        Won1.WithTouches([Touched("t1", "d1", Noon), Touched("t1", "d1", Noon, kind: "mail", known: "2026-02-01"), Touched(null, "d1", Noon)]).Review().Issues);

    [Fact]
    public void One_person_in_two_roles_makes_two_touches() => Assert.Equal(
        ["fitter", "seller"],
        Won1.WithTouches([Touched(null, "d1", Noon, "p1", "seller"), Touched(null, "d1", Noon, "p1", "fitter")]).Reviewed().Touches.Select(touch => touch.Role));

    [Fact]
    public void Actors_need_not_be_participants_nor_members_at_the_time()
    {
        var draft = Won1
            .WithMemberships([Member("p1", "marketing", "2020-01-01", "2020-12-31")])
            .WithTouches([Touched("t1", "d1", Noon, "p1"), Touched("t2", "d1", Noon, "team-x")]);
        Assert.Empty(draft.Review().Issues);
        Assert.Equal(2, draft.Reviewed().AsKnownOn(Known).Touches.Count);
    }

    [Fact]
    public void Deals_of_zero_deals_without_touches_and_touches_after_the_close_are_facts()
    {
        var draft = One
            .WithDeals([Won("zero", "0.00", "2026-01-02T00:00:00Z"), Won("bare", "5.00", "2026-01-02T00:00:00Z")])
            .WithTouches([Touched("t1", "zero", "2026-06-01T00:00:00Z")]);
        Assert.Empty(draft.Review().Issues);
        var known = draft.Reviewed().AsKnownOn(Known);
        Assert.Equal([0, 0, 1], known.TouchStarts.ToArray());
    }
}
