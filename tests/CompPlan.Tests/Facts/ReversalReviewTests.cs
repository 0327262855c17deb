using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Facts;

public sealed class ReversalReviewTests
{
    private static readonly FactsDraft Sold = One.WithDeals(
    [
        Won("d1", "100.00", "2026-01-01T12:00:00Z"), Deal.Of("open", Euro("5.00"), null, null, null, null, null, Known), Won("zero", "0.00", "2026-01-01T12:00:00Z"),
    ]);

    [Fact]
    public void Up_to_the_value_and_from_the_won_instant_on() => Assert.Empty(
        Sold.WithReversals(
        [
            TakenBack("r1", "d1", "2026-01-01T12:00:00Z", "99.99"), TakenBack("r2", "d1", "2026-05-01T12:00:00Z", "0.01", ReversalKind.NonPayment),
        ]).Review().Issues);

    [Fact]
    public void More_than_the_value_is_refused_with_the_excess()
    {
        var issue = Assert.Single(Sold.WithReversals(
            [TakenBack("r2", "d1", "2026-03-01T00:00:00Z", "60.00"), TakenBack("r1", "d1", "2026-02-01T00:00:00Z", "40.01")]).Review().Issues);
        Assert.Equal((IssueCodes.ReversalExcess, "reversals[0].amount"), (issue.Code, issue.Path));
        Assert.Contains("0.01 more", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_near_the_end_of_the_numbers_do_not_overflow() => Assert.All(
        Sold.WithReversals(Enumerable.Range(0, 3).Select(i => Reversal.Of(
            $"r{i}", "d1", At("2026-03-01T00:00:00Z"), Money.Of(long.MaxValue, Currency.Of("EUR")), ReversalKind.Churn, Known))).Review().Issues,
        issue => Assert.Equal(IssueCodes.ReversalExcess, issue.Code));

    [Fact]
    public void Nothing_can_be_taken_back_from_a_deal_of_zero() => FactsReviewTests.AssertIssues(
        Sold.WithReversals([TakenBack("r1", "zero", "2026-02-01T00:00:00Z", "0.01")]), (IssueCodes.ReversalExcess, "reversals[0].amount"));

    [Fact]
    public void The_deal_is_known_and_won_by_then() => FactsReviewTests.AssertIssues(
        Sold.WithReversals(
        [
            TakenBack("r1", "d1", "2026-01-01T11:59:59.9999999Z", "1.00"), TakenBack("r2", "open", "2026-02-01T00:00:00Z", "1.00"),
            TakenBack("r3", "nothing", "2026-02-01T00:00:00Z", "1.00"),
        ]),
        (IssueCodes.ReversalDates, "reversals[0].at"),
        (IssueCodes.ReversalDates, "reversals[1].deal"),
        (IssueCodes.DanglingReference, "reversals[2].deal"));

    [Theory]
    [InlineData("0.00")]
    [InlineData("-1.00")]
    public void The_amount_is_above_zero(string amount) => FactsReviewTests.AssertIssues(
        Sold.WithReversals([TakenBack("r1", "d1", "2026-02-01T00:00:00Z", amount)]), (IssueCodes.NumberRange, "reversals[0].amount"));

    [Fact]
    public void The_currency_is_that_of_the_deal() => FactsReviewTests.AssertIssues(
        Sold.WithReversals([Reversal.Of("r1", "d1", At("2026-02-01T00:00:00Z"), Money.Of(1, Currency.Of("USD")), ReversalKind.Refund, Known)]),
        (IssueCodes.CurrencyMismatch, "reversals[0].amount"));

    [Fact]
    public void Everything_is_checked() => FactsReviewTests.AssertIssues(
        Sold.WithReversals([Reversal.Of("r 1", "d1", At("2300-02-01T00:00:00Z"), default, default, Known)]),
        (IssueCodes.PeriodInvalid, "reversals[0].at"),
        (IssueCodes.CurrencyUnknown, "reversals[0].amount"),
        (IssueCodes.NumberRange, "reversals[0].amount"),
        (IssueCodes.MissingField, "reversals[0].kind"),
        (IssueCodes.BadId, "reversals[0].id"),
        (IssueCodes.CurrencyMismatch, "reversals[0].amount"));

    [Fact]
    public void A_restatement_replaces_it_and_the_sum_is_of_what_is_in_force()
    {
        var facts = Sold.WithReversals(
        [
            TakenBack("r1", "d1", "2026-02-01T00:00:00Z", "100.00"), TakenBack("r1", "d1", "2026-02-01T00:00:00Z", "30.00", known: "2026-03-01"),
            TakenBack("r2", "d1", "2026-01-20T00:00:00Z", "70.00", ReversalKind.Churn, known: "2026-03-01"),
        ]).Reviewed();
        Assert.Equal([10_000L], Amounts("2026-02-28"));
        Assert.Equal([7_000L, 3_000L], Amounts("2026-03-01"));
        Assert.Empty(Amounts("2026-01-01"));

        long[] Amounts(string day)
        {
            var known = facts.AsKnownOn(Date(day));
            var deal = known.Ids.Deals.Find("d1");
            return [.. known.ReversalsOf(deal).ToArray().Select(row => known.Reversals.Amount[row])];
        }
    }

    [Fact]
    public void Two_reversals_known_too_early_are_a_fault_of_that_day_only()
    {
        var facts = Sold.WithReversals(
        [
            TakenBack("r1", "d1", "2026-02-01T00:00:00Z", "100.00"), TakenBack("r2", "d1", "2026-02-02T00:00:00Z", "1.00", known: "2026-02-03"),
            TakenBack("r1", "d1", "2026-02-01T00:00:00Z", "99.00", known: "2026-02-04"),
        ]).Reviewed();
        Assert.Equal(IssueCodes.ReversalExcess, Assert.Single(facts.AsKnownOn(Date("2026-02-03")).Issues).Code);
        Assert.Empty(facts.AsKnownOn(Date("2026-02-04")).Issues);
    }

    [Fact]
    public void One_id_says_one_thing_a_day() => FactsReviewTests.AssertIssues(
        Sold.WithReversals([TakenBack("r1", "d1", "2026-02-01T00:00:00Z", "1.00"), TakenBack("r1", "d1", "2026-02-01T00:00:00Z", "1.00", ReversalKind.CreditNote)]),
        (IssueCodes.FactConflict, "reversals[1]"));

    [Fact]
    public void Rows_come_back_as_they_were_stated()
    {
        var draft = Sold.WithReversals(Enum.GetValues<ReversalKind>().Select((kind, i) => TakenBack($"r{i}", "d1", "2026-02-01T00:00:00Z", "1.00", kind)));
        Assert.Equal(draft.Reversals, draft.Reviewed().ToDraft().Reversals);
    }
}
