using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Facts;

/// <summary>What only some memberships and absences state, several memberships at once, ratings and exchange rates.</summary>
public sealed class PeopleFactsTests
{
    private static readonly Membership Plain = Member("p1", "sales", "2026-01-01");

    [Fact]
    public void Everything_comes_back_as_it_was_stated()
    {
        var membership = Plain.WithHours(Fraction.Of(110, 3)).WithContract("fixed").WithJob("fitter").WithWorkSite("w1").WithCostCentre("c1").WithLegalEntity("l1").WithShare(Fraction.Of(1, 3));
        var absence = Absent("p1", "sick", "2026-01-05", "2026-01-06").WithHalves(DayHalf.Afternoon, DayHalf.Morning);
        var rating = Rated("p1", "points", "2026-01-01", "2026-01-31", Fraction.Of(7, 3));
        var rate = Rate("EUR", "USD", "2026-01-31", Fraction.Of(11, 10));
        var facts = One.WithMemberships([membership, Member("p1", "stock", "2025-01-01", "2025-12-31")]).WithAbsences([absence])
            .WithRatings([rating, Rated("p1", "appraisal", "2026-01-01", "2026-12-31", null, "good")]).WithExchangeRates([rate]).Reviewed();
        Assert.Equal(membership, facts.Memberships[0]);
        Assert.Equal((Fraction.Of(110, 3), "fixed", "fitter", "w1", "c1", "l1", Fraction.Of(1, 3)),
            (membership.Hours, membership.Contract, membership.Job, membership.WorkSite, membership.CostCentre, membership.LegalEntity, membership.Share));
        Assert.Null(facts.Memberships[1].Hours);
        Assert.Equal([absence], facts.Absences);
        Assert.Equal(["appraisal", "points"], facts.Ratings.Select(row => row.Subject));
        Assert.Equal(rating, facts.Ratings[1]);
        Assert.Equal([rate], facts.ExchangeRates);
        var known = facts.AsKnownOn(Known);
        Assert.Equal(0, known.ExchangeRateRow("EUR", "USD", Date("2026-01-31")));
        Assert.Equal(-1, known.ExchangeRateRow("USD", "EUR", Date("2026-01-31")));
        Assert.Equal(-1, known.ExchangeRateRow("EUR", "USD", Date("2026-01-30")));
    }

    [Fact]
    public void Columns_that_no_membership_states_are_empty()
    {
        var details = One.Reviewed().AsKnownOn(Known).Memberships.Details;
        Assert.True(details.Hours.IsEmpty && details.Contract.IsEmpty && details.Job.IsEmpty && details.Share.IsEmpty);
        Assert.False(One.WithAbsences([Absent("p1", "sick", "2026-01-05", "2026-01-06")]).Reviewed().AsKnownOn(Known).Absences.HasHalves);
    }

    [Fact]
    public void Each_member_has_a_part_in_equality()
    {
        Membership[] others =
        [
            Plain.WithHours(1), Plain.WithContract("c"), Plain.WithJob("c"), Plain.WithWorkSite("c"), Plain.WithCostCentre("c"), Plain.WithLegalEntity("c"), Plain.WithShare(1),
        ];
        Assert.Equal(8, others.Append(Plain).Append(Plain.WithContract("").WithJob("")).Distinct().Count());
        var absence = Absent("p1", "sick", "2026-01-05", "2026-01-06");
        Assert.Equal(3, new[] { absence, absence.WithHalves(DayHalf.Afternoon, DayHalf.Afternoon), absence.WithHalves(DayHalf.Morning, DayHalf.Morning) }.Distinct().Count());
        var rating = Rated("p1", "points", "2026-01-01", "2026-01-31", 1);
        Assert.Equal(3, new[] { rating, Rated("p1", "points", "2026-01-01", "2026-01-31", 2), Rated("p1", "points", "2026-01-01", "2026-01-31", null, "x") }.Distinct().Count());
        Assert.Equal(2, new[] { Rate("EUR", "USD", "2026-01-31", 1), Rate("EUR", "CHF", "2026-01-31", 1) }.Distinct().Count());
    }

    [Fact]
    public void Several_memberships_at_once_state_their_shares()
    {
        Assert.NotNull(Two(Fraction.Of(3, 5), Fraction.Of(2, 5)).Facts);
        Assert.Equal([IssueCodes.MembershipOverlap], Codes(Two(null, Fraction.Of(2, 5))));
        var above = Two(Fraction.Of(3, 5), Fraction.Of(1, 2));
        Assert.Equal((IssueCodes.MembershipShares, "memberships[1].share"), (Assert.Single(above.Issues).Code, above.Issues[0].Path));

        // A long one with a share beside two that follow each other; a third without one.
        var long1 = Member("p1", "marketing", "2026-01-01").WithShare(Fraction.Of(1, 2));
        Assert.NotNull(Review(long1, Half("sales", "2026-02-01", "2026-02-28"), Half("stock", "2026-03-01", "2026-03-31")).Facts);
        Assert.Equal([IssueCodes.MembershipOverlap], Codes(Review(long1, Half("sales", "2026-02-01", "2026-02-28"), Member("p1", "stock", "2026-04-01"))));

        static Membership Half(string department, string from, string to) => Member("p1", department, from, to).WithShare(Fraction.Of(1, 2));
    }

    [Theory]
    [InlineData("share", "0")]
    [InlineData("share", "1.5")]
    [InlineData("share", "1/13")]
    [InlineData("share", "0.00001")]
    [InlineData("hours", "0")]
    [InlineData("hours", "169")]
    [InlineData("hours", "1/7")]
    public void Numbers_of_a_membership_are_checked(string member, string number)
    {
        var value = Fraction.Parse(number);
        var review = Review(member == "share" ? Plain.WithShare(value) : Plain.WithHours(value));
        Assert.Equal((IssueCodes.NumberRange, $"memberships[0].{member}"), (Assert.Single(review.Issues).Code, review.Issues[0].Path));
    }

    [Fact]
    public void A_shared_salary_is_at_most_its_share_of_the_greatest() => Assert.Equal(
        [(IssueCodes.NumberRange, "memberships[0].salary")],
        Review(Member("p1", "sales", "2026-01-01", salary: "90000000000.00").WithShare(Fraction.Of(1, 2))).Issues.Select(issue => (issue.Code, issue.Path)));

    [Fact]
    public void Halves_of_one_day_do_not_overlap()
    {
        var morning = Absent("p1", "sick", "2026-01-05", "2026-01-05").WithHalves(DayHalf.Morning, DayHalf.Morning);
        var afternoon = Absent("p1", "training", "2026-01-05", "2026-01-07").WithHalves(DayHalf.Afternoon, DayHalf.Afternoon);
        Assert.NotNull(One.WithAbsences([morning, afternoon]).Review().Facts);
        Assert.Equal([IssueCodes.AbsenceOverlap], Codes(One.WithAbsences([morning, Absent("p1", "training", "2026-01-05", "2026-01-07")]).Review()));
        Assert.Equal([IssueCodes.PeriodInvalid], Codes(One.WithAbsences([Absent("p1", "sick", "2026-01-05", "2026-01-05").WithHalves(DayHalf.Afternoon, DayHalf.Morning)]).Review()));
    }

    [Fact]
    public void Ratings_and_rates_are_checked()
    {
        Assert.Equal([IssueCodes.MissingField], Codes(Rated1(null, null)));
        Assert.Equal([IssueCodes.OptionConflict], Codes(Rated1(1, "good")));
        Assert.Equal([IssueCodes.NumberRange], Codes(Rated1(-1, null)));
        Assert.Equal([IssueCodes.UnknownPerson], Codes(One.WithRatings([Rated("p9", "points", "2026-01-01", "2026-01-31", 1)]).Review()));
        Assert.Equal([IssueCodes.NumberRange], Codes(One.WithExchangeRates([Rate("EUR", "USD", "2026-01-31", 0)]).Review()));
        Assert.Equal([IssueCodes.OptionConflict], Codes(One.WithExchangeRates([Rate("EUR", "EUR", "2026-01-31", 1)]).Review()));
        Assert.Equal([IssueCodes.FactConflict], Codes(One.WithExchangeRates([Rate("EUR", "USD", "2026-01-31", 1), Rate("EUR", "USD", "2026-01-31", 2)]).Review()));

        static FactsReview Rated1(Fraction? value, string? level) => One.WithRatings([Rated("p1", "points", "2026-01-01", "2026-01-31", value, level)]).Review();
    }

    private static FactsReview Two(Fraction? first, Fraction? second) =>
        Review(Member("p1", "marketing", "2026-01-01").WithShare(first), Member("p1", "sales", "2026-02-01").WithShare(second));

    private static FactsReview Review(params Membership[] memberships) => One.WithMemberships(memberships).Review();

    private static IEnumerable<string> Codes(FactsReview review) => review.Issues.Select(issue => issue.Code);
}
