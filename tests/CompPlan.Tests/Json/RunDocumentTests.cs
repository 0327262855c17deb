using CompPlan.Json;
using CompPlan.Runs;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Json;

/// <summary>
/// January 2026 by hand. Revenue 95,000 of 100,000 is 95 %; on the line from (80, 50) to (100, 100) that pays
/// 50 + 15 × 50 ÷ 20 = 87.5 %. Pool 1,000.00 × 0.875 = 875.00, in equal parts 437.50 each. Marketing has one person: 437.50. Sales
/// has two: 218.75 each. Deal d1, 1,000.00, won on the 20th, has one touch of each department: 500.00 each. Deal d2, 300.00,
/// is not won: pending. The quality goal of 1 ÷ 3 weighs nothing; it shows how a ratio without a finite decimal is written.
/// </summary>
public class RunDocumentTests
{
    private const string PlanText = """
        { "format": "compplan/1", "kind": "plan", "id": "small", "version": 2, "effectiveFrom": "2026-01-01", "currency": "EUR", "timeZone": "Europe/Paris",
          "calendar": { "kind": "months", "firstMonth": 1, "yearLabel": "start" }, "payout": { "cadence": "monthly", "lag": 0 },
          "departments": [{ "id": "marketing" }, { "id": "sales" }],
          "measures": [
            { "kind": "reported", "id": "revenue", "unit": "amount", "cadence": "monthly", "combine": "sum" },
            { "kind": "reported", "id": "quality", "unit": "count", "cadence": "monthly", "combine": "sum" }],
          "goals": [
            { "id": "revenue", "measure": "revenue", "attainment": { "kind": "higherIsBetter" },
              "targets": { "per": "monthly", "combine": "sum", "values": [{ "from": "2026-01-01", "to": "2026-12-31", "value": 100000 }] },
              "curve": { "kind": "linear", "axis": "ratio", "direction": "rising", "unit": "percent", "points": [{ "x": 80, "payout": 50 }, { "x": 100, "payout": 100 }], "below": "nothing", "above": "hold" } },
            { "id": "quality", "measure": "quality", "attainment": { "kind": "higherIsBetter" },
              "targets": { "per": "monthly", "combine": "sum", "values": [{ "from": "2026-01-01", "to": "2026-12-31", "value": 3 }] },
              "curve": { "kind": "linear", "axis": "ratio", "direction": "rising", "unit": "percent", "points": [{ "x": 0, "payout": 0 }, { "x": 100, "payout": 100 }], "below": "nothing", "above": "hold" } }],
          "attribution": [{ "id": "sourced", "roles": [{ "role": "campaign", "department": "marketing" }, { "role": "closer", "department": "sales" }], "model": { "kind": "linear" }, "ties": "share" }],
          "bonuses": [{ "id": "team", "cadence": "monthly", "eligibility": { "kind": "everyMember" },
            "score": { "kind": "weighted", "id": "score", "unit": "percent", "parts": [{ "weight": 100, "node": { "kind": "goal", "goal": "revenue" } }, { "weight": 0, "node": { "kind": "goal", "goal": "quality" } }] },
            "funding": { "base": { "kind": "fixed", "amount": "1000.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" } },
            "split": { "kind": "equal", "departments": ["marketing", "sales"] },
            "distribution": { "unit": "percent", "parts": [{ "id": "all", "weight": 100, "key": { "kind": "uniform" } }] } }] }
        """;

    private const string FactsText = """
        { "format": "compplan/1", "kind": "facts",
          "participants": [{ "id": "p1", "knownOn": "2026-01-01" }, { "id": "p2", "knownOn": "2026-01-01" }, { "id": "p3", "knownOn": "2026-01-01" }],
          "memberships": [
            { "participant": "p1", "department": "marketing", "from": "2026-01-01", "salary": "30000.00", "currency": "EUR", "fte": 1, "knownOn": "2026-01-01" },
            { "participant": "p2", "department": "sales", "from": "2026-01-01", "salary": "30000.00", "currency": "EUR", "fte": 1, "knownOn": "2026-01-01" },
            { "participant": "p3", "department": "sales", "from": "2026-01-01", "salary": "30000.00", "currency": "EUR", "fte": 1, "knownOn": "2026-01-01" }],
          "measurements": [
            { "measure": "revenue", "from": "2026-01-01", "to": "2026-01-31", "value": 95000, "knownOn": "2026-02-01" },
            { "measure": "quality", "from": "2026-01-01", "to": "2026-01-31", "value": 1, "knownOn": "2026-02-01" }],
          "deals": [
            { "id": "d1", "value": "1000.00", "currency": "EUR", "won": "2026-01-20T10:00:00Z", "knownOn": "2026-02-01" },
            { "id": "d2", "value": "300.00", "currency": "EUR", "knownOn": "2026-02-01" }],
          "touches": [
            { "deal": "d1", "at": "2026-01-05T10:00:00Z", "actor": "p1", "role": "campaign", "kind": "email", "knownOn": "2026-02-01" },
            { "deal": "d1", "at": "2026-01-19T10:00:00Z", "actor": "p2", "role": "closer", "kind": "call", "knownOn": "2026-02-01" },
            { "deal": "d2", "at": "2026-01-21T10:00:00Z", "actor": "p1", "role": "campaign", "kind": "email", "knownOn": "2026-02-01" }] }
        """;

    [Fact]
    public void The_rows_of_a_run_are_those_computed_by_hand()
    {
        var run = RunDocument.Of(Run());
        Assert.Equal(("small", 2, "EUR", new LocalDate(2026, 2, 1)), (run.PlanId, run.PlanVersion, run.Currency, run.KnownOn));
        Assert.Equal(["2026-01"], run.PayoutPeriods);
        var pool = Assert.Single(run.Pools);
        Assert.Equal(
            ("team", "2026-01", "875.00", "875.00", "0.00"),
            (pool.Bonus, pool.Period, pool.Funded.ToString(), pool.Awarded.ToString(), pool.Undistributed.ToString()));
        Assert.Equal(["marketing 437.50", "sales 437.50"], run.Departments.Select(row => $"{row.Department} {row.Amount}"));
        Assert.Equal(
            ["marketing p1 437.50", "sales p2 218.75", "sales p3 218.75"],
            run.Awards.Select(row => $"{row.Department} {row.Participant} {row.Amount}"));
        Assert.Equal(
            ["revenue 95000 100000 0.95 0.875", "quality 1 3 1/3 1/3"],
            run.Scores.Select(row => $"{row.Goal} {row.Actual} {row.Target} {row.Attainment} {row.Payout}"));
        Assert.Equal(
            ["marketing 500.00 0.00", "sales 500.00 0.00", " 0.00 300.00"],
            run.Credits.Select(row => $"{row.Department} {row.Amount} {row.Pending}"));
    }

    [Fact]
    public void The_document_is_canonical_and_reads_back()
    {
        var text = RunDocument.Write(Run());
        Assert.Contains("\"attainment\": 0.95,", text, StringComparison.Ordinal);
        Assert.Contains("\"attainment\": \"1/3\",", text, StringComparison.Ordinal);
        Assert.Contains("\"carriedIn\": \"0.00\",", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        var reading = RunDocument.Read(text, "run.json");
        Assert.Empty(reading.Issues);
        Assert.Equal(RunDocument.Of(Run()), reading.Run);
        Assert.Equal(text, reading.Run!.Write());
    }

    [Fact]
    public void A_broken_document_is_refused_with_its_places()
    {
        var text = RunDocument.Write(Run()).Replace("\"funded\": \"875.00\"", "\"funded\": 875.00", StringComparison.Ordinal);
        var reading = RunDocument.Read(text, "run.json");
        Assert.Null(reading.Run);
        var issue = Assert.Single(reading.Issues);
        Assert.Equal((DocumentCodes.TypeMismatch, "pools[0].funded"), (issue.Code, issue.Path));
    }

    [Fact]
    public void Runs_of_different_days_do_not_share_a_document() =>
        Assert.Throws<ArgumentException>(() => RunDocument.Of(Run(), Run(new LocalDate(2026, 2, 2))));

    private static BonusRun Run(LocalDate? knownOn = null)
    {
        var plan = PlanDocument.Read(PlanText, "plan.json");
        Assert.Empty(plan.Issues);
        var facts = FactsDocument.Read(FactsText, "facts.json");
        Assert.Empty(facts.Issues);
        Assert.True(plan.Plan!.Calendar.TryParse("2026-01", out var period));
        var review = BonusCase.Review(plan.Plan, facts.Facts!, period, knownOn ?? new LocalDate(2026, 2, 1));
        Assert.DoesNotContain(review.Issues, issue => issue.Severity == IssueSeverity.Error);
        return BonusCalculator.Calculate(review.BonusCase!);
    }
}
