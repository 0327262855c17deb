using CompPlan.Json;
using CompPlan.Runs;
using CompPlan.Tests.Hosts;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Runs;

/// <summary>What only a plan, facts and a payout period together can be told.</summary>
public sealed class CaseFaultsTests
{
    [Fact]
    public void A_period_outside_the_plan_is_refused()
    {
        var review = Review(SmallCompany.Facts, new LocalDate(2027, 1, 1));
        Assert.Null(review.BonusCase);
        Assert.Contains(review.Issues, issue => issue is { Code: IssueCodes.PlanNotInForce, Severity: IssueSeverity.Error });
    }

    [Fact]
    public void A_period_that_was_paid_already_is_worth_a_warning_and_pays_the_same()
    {
        var paid = SmallCompany.Facts.Replace(
            "\"payments\": []",
            """
            "payments": [{ "bonus": "team", "participant": "m1", "periodFrom": "2026-01-01", "amount": "-12.50", "currency": "EUR", "paidOn": "2026-02-10", "knownOn": "2026-02-10" }]
            """,
            StringComparison.Ordinal);
        var review = Review(paid, new LocalDate(2026, 1, 1));
        var warning = Assert.Single(review.Issues, issue => issue.Code == IssueCodes.WarnAlreadyPaid);
        Assert.Equal(IssueSeverity.Warning, warning.Severity);
        Assert.Contains("1 payment of -12.50 EUR together", warning.Message, StringComparison.Ordinal);
        Assert.Equal(125000, BonusCalculator.Calculate(review.BonusCase!).Results[0].Identity.Awarded.Minor);
    }

    [Fact]
    public void A_payment_for_a_day_on_which_no_period_begins_is_refused()
    {
        var paid = SmallCompany.Facts.Replace(
            "\"payments\": []",
            """
            "payments": [{ "bonus": "team", "participant": "m1", "periodFrom": "1900-01-02", "amount": "12.50", "currency": "EUR", "paidOn": "2026-02-10", "knownOn": "2026-02-10" }]
            """,
            StringComparison.Ordinal);
        var issue = Assert.Single(Review(paid, new LocalDate(2026, 1, 1)).Issues);
        Assert.Equal((IssueCodes.PeriodInvalid, IssueSeverity.Error), (issue.Code, issue.Severity));
        Assert.Contains("such as 1900-01-01", issue.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_that_the_database_does_not_have_is_refused()
    {
        var plan = PlanDocument.Read(SmallCompany.Plan.Replace("Europe/Paris", "Europe/Atlantis", StringComparison.Ordinal), "plan.json");
        Assert.Equal((IssueCodes.TimeZoneUnknown, "timeZone"), Assert.Single(plan.Issues.Select(issue => (issue.Code, issue.Path))));
    }

    private static CaseReview Review(string facts, LocalDate first)
    {
        var plan = PlanDocument.Read(SmallCompany.Plan, "plan.json").Plan!;
        return BonusCase.Review(
            plan, FactsDocument.Read(facts, "facts.json").Facts!, plan.Calendar.PeriodFor(plan.Payout.Cadence, first), new LocalDate(2026, 2, 15));
    }
}
