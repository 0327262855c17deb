using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Json;

/// <summary>A small plan and its facts as documents, and the run of January 2026 over them.</summary>
internal static class SmallRun
{
    public const string PlanText = """
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

    public const string FactsText = """
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

    public static BonusRun Of(string planText, string factsText, LocalDate? knownOn = null)
    {
        var plan = PlanDocument.Read(planText, "plan.json");
        Assert.Empty(plan.Issues);
        var facts = FactsDocument.Read(factsText, "facts.json");
        Assert.Empty(facts.Issues);
        return Of(plan.Plan!, facts.Facts!, knownOn);
    }

    public static BonusRun Of(Plan plan, FactSet facts, LocalDate? knownOn = null)
    {
        var review = Review(plan, facts, knownOn);
        Assert.DoesNotContain(review.Issues, issue => issue.Severity == IssueSeverity.Error);
        return BonusCalculator.Calculate(review.BonusCase!);
    }

    public static CaseReview Review(Plan plan, FactSet facts, LocalDate? knownOn = null)
    {
        Assert.True(plan.Calendar.TryParse("2026-01", out var period));
        return BonusCase.Review(plan, facts, period, knownOn ?? new LocalDate(2026, 2, 1));
    }
}
