using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Facts;

public sealed class KnownFactsTests
{
    [Fact]
    public void Ids_are_numbers_in_ordinal_order()
    {
        var facts = One.WithParticipants(new[] { "p1", "p10", "P-2", "_a", "a", "p2", "-x" }.Select(id => Person(id))).Reviewed().AsKnownOn(Known);
        Assert.Equal(["-x", "P-2", "_a", "a", "p1", "p10", "p2"], facts.Ids.Persons.Ids.ToArray());
        Assert.Equal(4, facts.Ids.Persons.Find("p1"));
        Assert.Equal(-1, facts.Ids.Persons.Find("p3"));
        Assert.Equal(TieKey.Hash("p10"), facts.Ids.Persons.TieHashes[5]);
        Assert.Equal("p10", facts.ParticipantOf("p10")!.Id);
        Assert.Null(facts.ParticipantOf("nobody"));
    }

    [Fact]
    public void Touches_stand_by_deal_then_instant_sequence_actor_kind_role_and_id()
    {
        const string noon = "2026-01-01T12:00:00Z";
        var facts = One
            .WithDeals([Won("d1", "1.00", noon), Won("d2", "1.00", noon), Won("d3", "1.00", noon)])
            .WithTouches(
            [
                Touched("t9", "d3", "2025-01-01T12:00:00.0000002Z"), Touched("t8", "d3", "2025-01-01T12:00:00.0000001Z"),
                Touched("t7", "d1", noon, "p2", "a", 1), Touched("t6", "d1", noon, "p1", "a", 2), Touched("t5", "d1", noon, "p1", "b", 1, "call"),
                Touched("t4", "d1", noon, "p1", "a", 1, "mail"), Touched("t3", "d1", noon, "p1", "a", 1, "call"), Touched("t2", "d1", noon, "p9", "a"),
                Touched("t1", "d1", noon, "p9", "a"), Touched(null, "d1", noon, "p9", "a"),
            ])
            .Reviewed().AsKnownOn(Known);
        Assert.Equal([0, 8, 8, 10], facts.TouchStarts.ToArray());
        Assert.Equal((8, 2), facts.TouchesOf(facts.Ids.Deals.Find("d3")));
        Assert.Equal(
            [null, "t1", "t2", "t3", "t5", "t4", "t7", "t6", "t8", "t9"],
            facts.Touches.TouchId.ToArray().Select(facts.Ids.TouchIds.IdOrNull));
    }

    [Fact]
    public void Rows_come_back_as_they_were_stated()
    {
        var one = At("2026-01-01T00:00:00Z");
        var draft = FactsDraft.Of(
            [Participant.Of("p1", "Name", "Job", Known)],
            [
                Member("p1", "sales", "2026-01-01", "2026-03-31", "1.23", Fraction.Of(2, 3), source: IssueSource.Row("m.csv", 7)),
                Member("p1", "sales", "2026-04-01").WithTargetBonus(Euro("0.00")),
            ],
            [Absent("p1", "sick", "2026-01-02", "2026-01-03")],
            [
                Measured("m", "2026-01-01", "2026-01-31", Fraction.Of(-1, 3), source: IssueSource.At("facts.json", 3, 4)),
                Measured("n", "2026-01-01", "2026-01-31", null, "good"),
            ],
            [Deal.Of("d1", Euro("9.99"), one, null, one, null, one, Known)],
            [Touch.Of("t1", "d1", one, 3, "p1", "seller", "call", Known), Touch.Of(null, "d1", one, null, "team", "seller", "call", Known)],
            [Paid("b", "p1", "2026-01-01", "-1.00", "2026-02-01")],
            [Left("b", "2026-01-01", PoolBalanceKind.Carried, "-1.00"), Left("b", "2026-01-01", PoolBalanceKind.Owed, "2.00")],
            [Decided("o1", "b", "2026-01-01", "company", OverrideUnit.Percent, Fraction.Of(1, 3)), Decided("o2", "b", "2026-01-01", null, OverrideUnit.Amount, 5)]);
        var facts = draft.Reviewed();
        Assert.Equal(draft.Participants, facts.ToDraft().Participants);
        Assert.Equal(draft.Memberships, facts.ToDraft().Memberships);
        Assert.Equal(draft.Absences, facts.ToDraft().Absences);
        Assert.Equal(draft.Measurements, facts.ToDraft().Measurements);
        Assert.Equal(draft.Deals, facts.ToDraft().Deals);
        Assert.Equal(draft.Touches.OrderBy(touch => touch.Id, StringComparer.Ordinal), facts.ToDraft().Touches.OrderBy(touch => touch.Id, StringComparer.Ordinal));
        Assert.Equal(draft.Payments, facts.ToDraft().Payments);
        Assert.Equal(draft.Balances, facts.ToDraft().Balances);
        Assert.Equal(draft.Overrides, facts.ToDraft().Overrides);
        Assert.Equal(draft.Balances, facts.AsKnownOn(Known).BalancesOf("b"));
        Assert.Equal(draft.Overrides, facts.AsKnownOn(Known).OverridesOf("b"));
        Assert.Empty(facts.AsKnownOn(Known).BalancesOf("c"));
        Assert.Empty(facts.AsKnownOn(Known).OverridesOf("c"));
        Assert.Equal("m.csv:7", facts.Memberships[0].Source!.ToString());
        Assert.Equal("facts.json:3:4", facts.AsKnownOn(Known).MeasurementAt(0).Source!.ToString());
        Assert.Null(facts.Measurements[1].Source);
        Assert.Equal(draft.Measurements, facts.AsKnownOn(Known).MeasurementsInForce());
    }

    [Fact]
    public void A_second_override_known_later_is_a_fault_of_the_later_day_only()
    {
        var facts = One.WithOverrides(
        [
            Decided("o1", "b", "2026-01-01", "company", OverrideUnit.Percent, 5),
            Decided("o2", "b", "2026-01-01", "company", OverrideUnit.Percent, 6, known: "2026-02-02"),
            Decided("o1", "b", "2026-01-01", "other", OverrideUnit.Percent, 5, known: "2026-03-03"),
        ]).Reviewed();
        Assert.Empty(facts.AsKnownOn(Date("2026-02-01")).Issues);
        Assert.Equal(IssueCodes.OverrideTwice, Assert.Single(facts.AsKnownOn(Date("2026-02-02")).Issues).Code);
        Assert.Empty(facts.AsKnownOn(Date("2026-03-03")).Issues);
        Assert.Equal(["other", "company"], facts.AsKnownOn(Date("2026-03-03")).OverridesOf("b").Select(row => row.Node));
    }

    [Fact]
    public void The_last_known_day_and_later_share_the_columns()
    {
        var facts = One.Reviewed();
        Assert.Same(facts.AsKnownOn(Known), facts.AsKnownOn(Known));
        var later = facts.AsKnownOn(Known.PlusDays(100));
        Assert.Equal(Known.PlusDays(100), later.KnownOn);
        Assert.Same(facts.AsKnownOn(Known).Memberships, later.Memberships);
        Assert.Equal(0, facts.AsKnownOn(Known.PlusDays(-1)).Memberships.Count);
    }

    [Fact]
    public void Amounts_in_another_currency_are_found()
    {
        var yen = Membership.Of("p1", "sales", new LocalDate(2026, 1, 1), null, Money.Of(5, Currency.Of("JPY")), 1, Known, IssueSource.Row("m.csv", 4));
        var facts = One.WithMemberships([yen]).WithDeals([Won("d1", "1.00", "2026-01-01T00:00:00Z")]).Reviewed().AsKnownOn(Known);
        var issue = Assert.Single(facts.CurrencyIssues(Currency.Of("EUR")));
        Assert.Equal((IssueCodes.CurrencyMismatch, "memberships.salary", "m.csv:4"), (issue.Code, issue.Path, issue.Source!.ToString()));
        Assert.Equal(2, facts.CurrencyIssues(Currency.Of("USD")).Count());
    }
}
