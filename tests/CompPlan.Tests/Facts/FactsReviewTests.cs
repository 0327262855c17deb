using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Facts;

public sealed class FactsReviewTests
{
    [Fact]
    public void No_facts_are_facts()
    {
        var review = FactsDraft.Empty.Review();
        Assert.Empty(review.Issues);
        Assert.NotNull(review.Facts);
        Assert.Null(review.Facts.LastKnownOn);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" p2 ")]
    [InlineData("p|2")]
    [InlineData("p/2")]
    [InlineData("p#2")]
    [InlineData("p\u200B2")]
    [InlineData("p\02")]
    [InlineData("p\uD8002")]
    [InlineData("ä")]
    public void Ids_of_a_strict_shape(string id) =>
        AssertIssues(One.WithParticipants([Person("p1"), Person(id)]), (IssueCodes.BadId, "participants[1].id"));

    [Fact]
    public void Each_column_of_ids_is_checked()
    {
        var draft = FactsDraft.Empty
            .WithParticipants([Person("p1")])
            .WithMemberships([Member("p1", "a b", "2020-01-01")])
            .WithAbsences([Absent("p1", "s t", "2020-01-01", "2020-01-01")])
            .WithMeasurements([Measured("m m", "2020-01-01", "2020-01-31", null, "l l")])
            .WithDeals([Won("d d", "1.00", "2020-01-01T00:00:00Z")])
            .WithTouches([Touched("t t", "d d", "2020-01-01T00:00:00Z", "a a", "r r", kind: "k k")])
            .WithPayments([Paid("b b", "p1", "2020-01-01", "1.00", "2020-02-01")]);
        Assert.Equal(
            [
                "memberships[0].department", "absences[0].type", "measurements[0].measure", "measurements[0].level", "deals[0].id",
                "touches[0].deal", "touches[0].actor", "touches[0].role", "touches[0].kind", "touches[0].id", "payments[0].bonus",
            ],
            draft.Review().Issues.Where(issue => issue.Code == IssueCodes.BadId).Select(issue => issue.Path));
    }

    [Fact]
    public void Ids_that_differ_only_in_case() => AssertIssues(
        One.WithParticipants([Person("p1"), Person("P1")]), (IssueCodes.AmbiguousId, "participants[1].id"));

    [Fact]
    public void An_actor_that_differs_from_a_person_only_in_case() => AssertIssues(
        One.WithDeals([Won("d1", "1.00", "2026-01-01T00:00:00Z")]).WithTouches([Touched(null, "d1", "2026-01-01T00:00:00Z", "P1")]),
        (IssueCodes.AmbiguousId, "touches[0].actor"));

    [Fact]
    public void Ids_of_different_kinds_may_differ_in_case() => Assert.Empty(
        One.WithMemberships([Member("p1", "P1", "2020-01-01")]).Review().Issues);

    [Fact]
    public void People_must_be_stated() => AssertIssues(
        One.WithMemberships([Member("p2", "sales", "2020-01-01")])
            .WithAbsences([Absent("p3", "sick", "2020-01-01", "2020-01-01")])
            .WithPayments([Paid("b", "p4", "2020-01-01", "1.00", "2020-02-01")]),
        (IssueCodes.UnknownPerson, "memberships[0].participant"),
        (IssueCodes.UnknownPerson, "absences[0].participant"),
        (IssueCodes.UnknownPerson, "payments[0].participant"));

    [Fact]
    public void An_id_that_a_spreadsheet_turned_into_a_number()
    {
        var issue = Assert.Single(One.WithMemberships([Member("1E05", "sales", "2020-01-01")]).Review().Issues);
        Assert.Equal(IssueCodes.UnknownPerson, issue.Code);
        Assert.Contains("spreadsheet", issue.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-31", "2026-03-30", "memberships[0].to")]
    [InlineData("1899-12-31", "2026-03-30", "memberships[0].from")]
    [InlineData("2026-03-31", "2200-01-01", "memberships[0].to")]
    [InlineData("2026-03-31", "9999-12-31", "memberships[0].to")]
    public void Ranges_and_years(string from, string to, string path) =>
        AssertIssues(One.WithMemberships([Member("p1", "sales", from, to)]), (IssueCodes.PeriodInvalid, path));

    [Fact]
    public void Every_date_and_instant_is_checked()
    {
        var draft = One
            .WithParticipants([Person("p1", known: "1800-01-01")])
            .WithAbsences([Absent("p1", "sick", "2026-01-02", "2026-01-01")])
            .WithMeasurements([Measured("m", "2026-01-02", "2026-01-01", 1)])
            .WithDeals([Won("d1", "1.00", "1700-01-01T00:00:00Z")])
            .WithTouches([Touched(null, "d1", "2300-01-01T00:00:00Z")])
            .WithPayments([Paid("b", "p1", "1800-01-01", "1.00", "2300-02-01")]);
        AssertIssues(
            draft,
            (IssueCodes.PeriodInvalid, "participants[0].knownOn"),
            (IssueCodes.PeriodInvalid, "absences[0].to"),
            (IssueCodes.PeriodInvalid, "measurements[0].to"),
            (IssueCodes.PeriodInvalid, "deals[0].won"),
            (IssueCodes.PeriodInvalid, "touches[0].at"),
            (IssueCodes.PeriodInvalid, "payments[0].periodFrom"),
            (IssueCodes.PeriodInvalid, "payments[0].paidOn"));
    }

    [Theory]
    [InlineData("-0.01", "salary")]
    [InlineData("100000000000.01", "salary")]
    public void Salaries(string salary, string member) => AssertIssues(
        One.WithMemberships([Member("p1", "sales", "2020-01-01", salary: salary)]), (IssueCodes.NumberRange, "memberships[0]." + member));

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-0.5", 1)]
    [InlineData("1/1000", 0)]
    [InlineData("1.5", 0)]
    [InlineData("1.5001", 1)]
    public void Working_times(string fte, int findings)
    {
        var issues = One.WithMemberships([Member("p1", "sales", "2020-01-01", fte: Fraction.Parse(fte))]).Review().Issues;
        Assert.Equal(findings, issues.Count);
        Assert.All(issues, issue => Assert.Equal((IssueCodes.NumberRange, "memberships[0].fte"), (issue.Code, issue.Path)));
    }

    [Theory]
    [InlineData("-0.01", 1)]
    [InlineData("0.00", 0)]
    [InlineData("100000000000.00", 0)]
    [InlineData("100000000000.01", 1)]
    public void Target_bonuses(string target, int findings)
    {
        var issues = One.WithMemberships([Member("p1", "sales", "2020-01-01").WithTargetBonus(Euro(target))]).Review().Issues;
        Assert.Equal(findings, issues.Count);
        Assert.All(issues, issue => Assert.Equal((IssueCodes.NumberRange, "memberships[0].targetBonus"), (issue.Code, issue.Path)));
    }

    [Fact]
    public void A_target_bonus_is_in_the_currency_of_the_salary() => AssertIssues(
        One.WithMemberships([Member("p1", "sales", "2020-01-01").WithTargetBonus(Money.Of(1, Currency.Of("USD")))]),
        (IssueCodes.CurrencyMismatch, "memberships[0].targetBonus"));

    [Fact]
    public void What_is_owed_is_never_negative() => AssertIssues(
        One.WithBalances(
        [
            Left("b", "2026-01-01", PoolBalanceKind.Carried, "-0.01"),
            Left("b", "2026-01-01", PoolBalanceKind.Reserved, "-0.01"),
            Left("b", "2026-01-01", PoolBalanceKind.Owed, "-0.01"),
            Left("b", "2026-02-01", PoolBalanceKind.Owed, "0.00"),
        ]),
        (IssueCodes.NumberRange, "balances[2].amount"));

    [Fact]
    public void A_balance_states_its_kind_an_amount_and_dates() => AssertIssues(
        One.WithBalances([PoolBalance.Of("b b", Date("1800-01-01"), default, Money.Zero, Known)]),
        (IssueCodes.PeriodInvalid, "balances[0].periodFrom"),
        (IssueCodes.MissingField, "balances[0].kind"),
        (IssueCodes.CurrencyUnknown, "balances[0].amount"),
        (IssueCodes.BadId, "balances[0].bonus"));

    [Fact]
    public void An_override_states_what_it_does_why_and_who_approved_it() => AssertIssues(
        One.WithOverrides([Override.Of("", "b", Date("1800-01-01"), "no de", default, default, 1, " ", "", Known)]),
        (IssueCodes.PeriodInvalid, "overrides[0].periodFrom"),
        (IssueCodes.MissingField, "overrides[0].action"),
        (IssueCodes.MissingField, "overrides[0].unit"),
        (IssueCodes.MissingField, "overrides[0].reason"),
        (IssueCodes.BadId, "overrides[0].id"),
        (IssueCodes.BadId, "overrides[0].node"),
        (IssueCodes.BadId, "overrides[0].approvedBy"));

    [Fact]
    public void The_pool_is_an_amount_and_a_score_is_none() => AssertIssues(
        One.WithOverrides(
        [
            Decided("o1", "b", "2026-01-01", null, OverrideUnit.Amount, -5),
            Decided("o2", "b", "2026-02-01", null, OverrideUnit.Points, 5),
            Decided("o3", "b", "2026-01-01", "company", OverrideUnit.Fraction, 1),
            Decided("o4", "b", "2026-02-01", "company", OverrideUnit.Amount, 5),
        ]),
        (IssueCodes.UnitMismatch, "overrides[1].unit"),
        (IssueCodes.UnitMismatch, "overrides[3].unit"));

    [Fact]
    public void One_thing_is_overridden_once() => AssertIssues(
        One.WithOverrides(
        [
            Decided("o1", "b", "2026-01-01", "company", OverrideUnit.Percent, 5),
            Decided("o2", "b", "2026-01-01", "company", OverrideUnit.Points, 5),
            Decided("o3", "b", "2026-01-01", null, OverrideUnit.Amount, 5),
            Decided("o4", "b", "2026-02-01", "company", OverrideUnit.Percent, 5),
            Decided("o5", "c", "2026-01-01", "company", OverrideUnit.Percent, 5),
        ]),
        (IssueCodes.OverrideTwice, "overrides[1].id"));

    [Fact]
    public void A_restated_override_may_leave_its_subject_to_another() => Assert.Empty(
        One.WithOverrides(
        [
            Decided("o1", "b", "2026-01-01", "company", OverrideUnit.Percent, 5),
            Decided("o1", "b", "2026-01-01", "other", OverrideUnit.Percent, 5, known: "2026-02-02"),
            Decided("o2", "b", "2026-01-01", "company", OverrideUnit.Percent, 6, known: "2026-02-02"),
        ]).Review().Issues);

    [Fact]
    public void Balances_and_overrides_of_one_key_and_day_that_differ_are_conflicts() => AssertIssues(
        One.WithBalances([Left("b", "2026-01-01", PoolBalanceKind.Carried, "1.00"), Left("b", "2026-01-01", PoolBalanceKind.Carried, "2.00")])
            .WithOverrides([Decided("o1", "b", "2026-01-01", "n", OverrideUnit.Points, 1), Decided("o1", "b", "2026-01-01", "m", OverrideUnit.Points, 1)]),
        (IssueCodes.FactConflict, "balances[1]"),
        (IssueCodes.FactConflict, "overrides[1]"));

    [Fact]
    public void An_amount_without_a_currency() => AssertIssues(
        One.WithMemberships([Membership.Of("p1", "sales", new LocalDate(2020, 1, 1), null, Money.Zero, 1, Known)]),
        (IssueCodes.CurrencyUnknown, "memberships[0].salary"));

    [Fact]
    public void A_measurement_is_a_value_or_a_level() => AssertIssues(
        One.WithMeasurements([Measured("m", "2026-01-01", "2026-01-31", null), Measured("n", "2026-01-01", "2026-01-31", 1, "good")]),
        (IssueCodes.MissingField, "measurements[0].value"),
        (IssueCodes.OptionConflict, "measurements[1].level"));

    [Fact]
    public void A_long_name() =>
        AssertIssues(One.WithParticipants([Person("p1", new string('x', 201))]), (IssueCodes.Limit, "participants[0].name"));

    [Fact]
    public void Deals()
    {
        var (one, two) = (At("2026-01-01T00:00:00Z"), At("2026-01-02T00:00:00Z"));
        AssertIssues(
            One.WithDeals(
            [
                Deal.Of("d0", Euro("0.00"), one, one, one, one, one, Known),
                Deal.Of("d1", Euro("-0.01"), null, null, null, null, null, Known),
                Deal.Of("d2", Euro("1.00"), two, one, null, null, null, Known),
                Deal.Of("d3", Euro("1.00"), two, null, one, null, null, Known),
                Deal.Of("d4", Euro("1.00"), null, null, two, one, null, Known),
                Deal.Of("d5", Euro("1.00"), null, null, two, null, one, Known),
                Deal.Of("d6", Euro("1.00"), null, null, one, two, one, Known),
            ]),
            (IssueCodes.NumberRange, "deals[1].value"),
            (IssueCodes.DealDates, "deals[2].opportunityCreated"),
            (IssueCodes.DealDates, "deals[3].won"),
            (IssueCodes.DealDates, "deals[4].delivered"),
            (IssueCodes.DealDates, "deals[5].ended"));
    }

    [Fact]
    public void Touches()
    {
        var touch = Touch.Of(null, "d1", At("2026-01-01T00:00:00Z").PlusNanoseconds(50), -1, "p1", "seller", "call", Known);
        AssertIssues(
            One.WithTouches([touch]),
            (IssueCodes.NumberRange, "touches[0].at"),
            (IssueCodes.NumberRange, "touches[0].sequence"),
            (IssueCodes.DanglingReference, "touches[0].deal"));
    }

    [Theory]
    [InlineData("2026-03-31", 0)]
    [InlineData("2026-04-01", 1)]
    [InlineData(null, 1)]
    public void Memberships_of_a_person_overlap_on_a_shared_day(string? to, int findings)
    {
        var issues = One.WithMemberships(
            [Member("p1", "sales", "2026-04-01", "2026-04-30"), Member("p1", "marketing", "2026-01-01", to)]).Review().Issues;
        Assert.Equal(findings, issues.Count);
        Assert.All(issues, issue => Assert.Equal((IssueCodes.MembershipOverlap, "memberships[0].from"), (issue.Code, issue.Path)));
    }

    [Fact]
    public void A_long_membership_overlaps_every_later_one() => AssertIssues(
        One.WithMemberships(
        [
            Member("p1", "sales", "2026-01-01", "2026-12-31"), Member("p1", "marketing", "2026-02-01", "2026-02-03"),
            Member("p1", "production", "2026-05-01", "2026-05-03"),
        ]),
        (IssueCodes.MembershipOverlap, "memberships[1].from"),
        (IssueCodes.MembershipOverlap, "memberships[2].from"));

    [Fact]
    public void Absences_of_a_person_overlap_whatever_their_types() => AssertIssues(
        One.WithAbsences([Absent("p1", "sick", "2026-01-01", "2026-01-10"), Absent("p1", "parental", "2026-01-10", "2026-02-10")]),
        (IssueCodes.AbsenceOverlap, "absences[1].from"));

    [Fact]
    public void All_findings_at_once_with_the_place_of_their_row()
    {
        var draft = One.WithMemberships(
        [
            Member("p1", "sales", "2026-01-01", "2025-12-31", salary: "-1.00", source: IssueSource.Row("memberships.csv", 2)),
            Member("p9", "sales", "2026-01-01", fte: 0, source: IssueSource.Row("memberships.csv", 3)),
        ]);
        Assert.Equal(
            [
                (IssueCodes.PeriodInvalid, "memberships[0].to", "memberships.csv:2"), (IssueCodes.NumberRange, "memberships[0].salary", "memberships.csv:2"),
                (IssueCodes.NumberRange, "memberships[1].fte", "memberships.csv:3"), (IssueCodes.UnknownPerson, "memberships[1].participant", "memberships.csv:3"),
            ],
            draft.Review().Issues.Select(issue => (issue.Code, issue.Path, issue.Source!.ToString())));
        Assert.Null(draft.Review().Facts);
    }

    [Fact]
    public void At_most_a_thousand_findings_errors_first()
    {
        var twice = Enumerable.Range(0, 1_500).Select(_ => Person("p1"));
        var review = One.WithParticipants(twice)
            .WithMemberships(Enumerable.Range(0, 600).Select(_ => Member("p2", "sales", "2026-01-01", "2025-01-01")))
            .WithAbsences(Enumerable.Range(0, 600).Select(day => Absent("p1", "sick", "2026-01-01", "2025-01-01")))
            .Review();
        Assert.Equal(1_001, review.Issues.Count);
        Assert.All(review.Issues, issue => Assert.Equal(IssueSeverity.Error, issue.Severity));
        Assert.Equal(IssueCodes.Limit, review.Issues[^1].Code);
    }

    internal static void AssertIssues(FactsDraft draft, params (string Code, string Path)[] expected)
    {
        var review = draft.Review();
        Assert.Equal(expected, review.Issues.Select(issue => (issue.Code, issue.Path)));
        Assert.Equal(review.Facts is null, review.Issues.Any(issue => issue.Severity == IssueSeverity.Error));
    }
}
