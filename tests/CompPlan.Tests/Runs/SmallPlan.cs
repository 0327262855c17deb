using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Tests.Facts;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Runs;

/// <summary>A plan of three departments with one quarterly bonus, and the facts of five people in the first quarter of 2026.</summary>
internal static class SmallPlan
{
    public static readonly LocalDate KnownOn = new(2026, 4, 10);

    public const string Text = """
        { "format": "compplan/1", "kind": "plan", "id": "small", "version": 1, "effectiveFrom": "2026-01-01", "effectiveTo": "2026-12-31", "currency": "EUR", "timeZone": "Europe/Paris",
          "calendar": { "kind": "months", "firstMonth": 1, "yearLabel": "start" }, "payout": { "cadence": "monthly", "lag": 0 },
          "departments": [{ "id": "marketing" }, { "id": "sales" }, { "id": "production" }],
          "absences": [{ "type": "sickness", "countsAs": "absent" }, { "type": "training", "countsAs": "present" }],
          "measures": [
            { "kind": "reported", "id": "revenue", "unit": "amount", "cadence": "monthly", "combine": "sum" },
            { "kind": "reported", "id": "delay", "unit": "days", "cadence": "quarterly", "combine": "mean" },
            { "kind": "rated", "id": "culture", "cadence": "quarterly", "combine": "last", "unit": "percent", "levels": [{ "level": "good", "value": 100 }, { "level": "fair", "value": 60 }] }],
          "goals": [
            { "id": "revenue", "measure": "revenue", "attainment": { "kind": "higherIsBetter" },
              "targets": { "per": "monthly", "combine": "sum", "values": [{ "from": "2026-01-01", "to": "2026-06-30", "value": 100000 }] },
              "curve": { "kind": "linear", "axis": "ratio", "direction": "rising", "unit": "percent", "points": [{ "x": 80, "payout": 50 }, { "x": 100, "payout": 100 }, { "x": 120, "payout": 160 }], "below": "nothing", "above": "hold" } },
            { "id": "speed", "measure": "delay", "attainment": { "kind": "lowerIsBetter", "inverse": "twoMinusRatio" },
              "targets": { "per": "quarterly", "combine": "mean", "values": [{ "from": "2026-01-01", "to": "2026-12-31", "value": 20 }] },
              "curve": { "kind": "linear", "axis": "ratio", "direction": "rising", "unit": "percent", "points": [{ "x": 80, "payout": 40 }, { "x": 100, "payout": 100 }], "below": "nothing", "above": "hold" } }],
          "attribution": [{ "id": "sourced", "roles": [{ "role": "campaign", "department": "marketing" }, { "role": "closing", "department": "sales" }, { "role": "delivery", "department": "production" }], "model": { "kind": "linear" }, "ties": "share" }],
          "bonuses": [{ "id": "quarter", "cadence": "quarterly", "eligibility": { "kind": "minimumDays", "days": 30 },
            "score": { "kind": "weighted", "id": "score", "unit": "percent",
              "parts": [{ "weight": 60, "node": { "kind": "goal", "goal": "revenue" } }, { "weight": 40, "node": { "kind": "goal", "goal": "speed" } }],
              "gates": [{ "condition": { "kind": "measure", "measure": "delay", "comparison": "atMost", "value": 25 }, "effect": { "kind": "nothing" } }] },
            "funding": { "base": { "kind": "fixed", "amount": "10000.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" } },
            "split": { "kind": "blend", "unit": "percent", "parts": [
              { "id": "equal", "weight": 60, "split": { "kind": "equal", "departments": ["marketing", "sales", "production"] } },
              { "id": "credit", "weight": 40, "split": { "kind": "credit", "attribution": "sourced", "departments": ["marketing", "sales", "production"] } }] },
            "distribution": { "unit": "percent", "parts": [
              { "id": "presence", "weight": 60, "key": { "kind": "presence" } },
              { "id": "pay", "weight": 40, "key": { "kind": "salaryTimesPresence" } }] } }] }
        """;

    public static FactsDraft Facts { get; } = FactsDraft.Empty
        .WithParticipants(Enumerable.Range(1, 5).Select(number => Rows.Person($"p{number}")))
        .WithMemberships(
        [
            Rows.Member("p1", "marketing", "2025-01-01", null, "36500.00"),
            Rows.Member("p2", "marketing", "2026-02-15", null, "73000.00"),
            Rows.Member("p3", "sales", "2025-01-01", null, "54750.00"),
            Rows.Member("p4", "sales", "2025-01-01", "2026-01-31", "36500.00"),
            Rows.Member("p4", "production", "2026-02-01", null, "36500.00"),
            Rows.Member("p5", "production", "2025-01-01", null, "54750.00"),
        ])
        .WithAbsences([Rows.Absent("p3", "sickness", "2026-01-05", "2026-01-22"), Rows.Absent("p5", "training", "2026-03-02", "2026-03-06")])
        .WithMeasurements(
        [
            Rows.Measured("revenue", "2026-01-01", "2026-01-31", 110_000),
            Rows.Measured("revenue", "2026-02-01", "2026-02-28", 95_000),
            Rows.Measured("revenue", "2026-03-01", "2026-03-31", 110_000),
            Rows.Measured("delay", "2026-01-01", "2026-03-31", 22),
        ])
        .WithDeals([Rows.Won("d1", "10000.00", "2026-02-10T10:00:00Z"), Rows.Won("d2", "6000.00", "2026-03-20T10:00:00Z")])
        .WithTouches(
        [
            Rows.Touched("t1", "d1", "2026-01-10T10:00:00Z", "p1", "campaign"), Rows.Touched("t2", "d1", "2026-02-09T10:00:00Z", "p3", "closing"),
            Rows.Touched("t3", "d2", "2026-03-01T10:00:00Z", "p3", "closing"), Rows.Touched("t4", "d2", "2026-03-19T10:00:00Z", "p5", "delivery"),
        ]);

    /// <summary>The plan after edits of its text, find and replacement in turn; what is to be found must be there.</summary>
    public static Plan Plan(params string[] edits)
    {
        var text = Text;
        for (var i = 0; i < edits.Length; i += 2)
            text = text.Contains(edits[i], StringComparison.Ordinal)
                ? text.Replace(edits[i], edits[i + 1], StringComparison.Ordinal)
                : throw new ArgumentException($"The plan does not say '{edits[i]}'.", nameof(edits));
        var reading = PlanDocument.Read(text, "plan.json");
        return reading.Plan ?? throw new InvalidOperationException(string.Join('\n', reading.Issues));
    }

    public static CaseReview Review(Plan? plan = null, FactsDraft? facts = null, string period = "2026-03", LocalDate? knownOn = null)
    {
        plan ??= Plan();
        return BonusCase.Review(plan, (facts ?? Facts).Reviewed(), Period(plan, period), knownOn ?? KnownOn);
    }

    public static PerformancePeriod Period(Plan plan, string name) =>
        plan.Calendar.TryParse(name, out var period) ? period : throw new ArgumentException($"'{name}' is no period.", nameof(name));
}
