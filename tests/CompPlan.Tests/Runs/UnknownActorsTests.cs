using CompPlan.Facts;
using CompPlan.Runs;
using CompPlan.Tests.Facts;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Runs;

/// <summary>Actors whom nobody knows earn credit that is nobody's own; that is said, and what they earn stays where it is.</summary>
public sealed class UnknownActorsTests
{
    private static readonly Touch[] Touches =
    [
        .. SmallPlan.Facts.Touches,
        Rows.Touched("t5", "d1", "2026-01-20T10:00:00Z", "p33", "closing"), Rows.Touched("t6", "d2", "2026-03-18T10:00:00Z", "p33", "closing"),
        Rows.Touched("t7", "d2", "2026-03-02T10:00:00Z", "ad-team", "campaign"),
    ];

    [Fact]
    public void Each_actor_who_is_no_participant_has_one_warning()
    {
        var warnings = Warnings(SmallPlan.Facts.WithTouches(Touches));
        Assert.Equal(
            [
                "touches: 'ad-team' makes 1 touch of deals, first of 'd2', and is nobody among the participants known on 2026-04-10: what that earns counts for the department, and is nobody's own.",
                "touches: 'p33' makes 2 touches of deals, first of 'd1', and is nobody among the participants known on 2026-04-10: what that earns counts for the department, and is nobody's own.",
            ],
            warnings.Select(issue => $"{issue.Path}: {issue.Message}"));
        Assert.All(warnings, issue => Assert.Equal(IssueSeverity.Warning, issue.Severity));
    }

    [Fact]
    public void A_team_that_is_stated_as_a_participant_without_a_membership_is_known_and_takes_no_part()
    {
        var facts = SmallPlan.Facts.WithTouches(Touches).WithParticipants([.. SmallPlan.Facts.Participants, Rows.Person("ad-team"), Rows.Person("p33")]);
        var review = SmallPlan.Review(facts: facts);
        Assert.Empty(review.Issues);
        Assert.DoesNotContain("ad-team", BonusCalculator.Calculate(review.BonusCase!).Results[0].Distribution.Departments.SelectMany(one => one.Awards).Select(award => award.Participant));
    }

    [Fact]
    public void Credit_stays_on_the_id_of_an_unknown_actor()
    {
        var plan = SmallPlan.Plan();
        var facts = SmallPlan.Facts.WithTouches(Touches).Reviewed();
        var book = CreditBook.Of(plan, facts, SmallPlan.KnownOn);
        // d1 of 10,000.00 over three touches, d2 of 6,000.00 over four: 3,333.33 or a cent more, and 1,500.00.
        var p33 = book.Ledgers[0].ByActor(new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31)).Single(total => total.Actor == "p33");
        Assert.Equal("sales", p33.Department);
        Assert.InRange(p33.Amount.Minor, 483_333, 483_334);
        Assert.True(book.IsSound);
        Assert.Equal(2, book.Issues.Count(issue => issue.Code == IssueCodes.WarnActorUnknown));
    }

    [Fact]
    public void Somebody_who_becomes_known_later_is_unknown_before()
    {
        var facts = SmallPlan.Facts.WithParticipants([.. SmallPlan.Facts.Participants, Rows.Person("p33", known: "2026-04-20")]).WithTouches(Touches[..6]);
        Assert.Single(Warnings(facts));
        Assert.Empty(SmallPlan.Review(facts: facts, knownOn: new LocalDate(2026, 4, 20)).Issues);
    }

    [Fact]
    public void Without_participants_there_is_nothing_to_compare_with()
    {
        var facts = FactsDraft.Empty.WithDeals(SmallPlan.Facts.Deals).WithTouches(Touches).Reviewed();
        Assert.Empty(CreditBook.Of(SmallPlan.Plan(), facts, SmallPlan.KnownOn).Issues);
    }

    [Fact]
    public void Whoever_only_entered_a_touch_is_not_asked_for()
    {
        var facts = SmallPlan.Facts.WithTouches([.. SmallPlan.Facts.Touches.Select(touch => touch.WithLogged(touch.At, "crm"))]);
        Assert.Empty(Warnings(facts));
    }

    [Fact]
    public void Many_unknown_actors_share_the_last_warning()
    {
        // Twenty of u01 to u23 have a warning each; u21, u22 and u23 have one together, with 1 + 1 + 2 touches.
        var facts = SmallPlan.Facts.WithTouches(
            [.. Enumerable.Range(1, 23).Append(23).Select((number, i) => Rows.Touched($"t{i}", "d1", "2026-01-10T10:00:00Z", $"u{number:00}", "closing"))]);
        var warnings = Warnings(facts);
        Assert.Equal(21, warnings.Length);
        Assert.Equal("3 more actors, from 'u21' on, make 4 touches of deals and are nobody among the participants known on 2026-04-10.", warnings[20].Message);
    }

    [Theory]
    [InlineData("p3", 0)] // makes touches
    [InlineData("p4", 0)] // is a participant who made none
    [InlineData("p34", 1)] // nobody
    [InlineData("crm", 1)] // entered touches and made none
    public void A_measure_of_somebody_whom_nothing_names(string actor, int warnings)
    {
        var plan = SmallPlan.Plan(
            "\"measures\": [", $"\"measures\": [{{ \"kind\": \"attributed\", \"id\": \"own\", \"attribution\": \"sourced\", \"actor\": \"{actor}\" }},");
        var facts = SmallPlan.Facts.WithTouches([.. SmallPlan.Facts.Touches.Select(touch => touch.WithLogged(touch.At, "crm"))]);
        var found = SmallPlan.Review(plan, facts).Issues.Where(issue => issue.Code == IssueCodes.WarnActorUnknown).ToArray();
        Assert.Equal(warnings, found.Length);
        Assert.All(found, issue => Assert.Equal(("measures[0].actor", $"'own' is the credit of '{actor}', and no touch of a deal and no participant has that id: it is zero."), (issue.Path, issue.Message)));
    }

    private static Issue[] Warnings(FactsDraft facts) =>
        [.. SmallPlan.Review(facts: facts).Issues.Where(issue => issue.Code == IssueCodes.WarnActorUnknown)];
}
