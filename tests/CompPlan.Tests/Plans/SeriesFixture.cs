using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Tests.Facts;
using CompPlan.Validation;
using NodaTime;

namespace CompPlan.Tests.Plans;

/// <summary>A plan of one department with a quarterly and an annual fund, in versions, and the facts of two people with equal days.</summary>
internal static class SeriesFixture
{
    public const string Text = """
        { "format": "compplan/1", "kind": "plan", "id": "fund", "version": 1, "effectiveFrom": "2026-01-01", "currency": "EUR", "timeZone": "Europe/Paris",
          "calendar": { "kind": "months", "firstMonth": 1, "yearLabel": "start" }, "payout": { "cadence": "quarterly", "lag": 0 },
          "departments": [{ "id": "sales" }],
          "measures": [{ "kind": "reported", "id": "revenue", "unit": "amount", "cadence": "quarterly", "combine": "sum" }],
          "goals": [{ "id": "revenue", "measure": "revenue", "attainment": { "kind": "higherIsBetter" },
            "targets": { "per": "quarterly", "combine": "sum", "values": [{ "from": "2026-01-01", "to": "2027-12-31", "value": 100 }] },
            "curve": { "kind": "linear", "axis": "ratio", "direction": "rising", "unit": "percent", "points": [{ "x": 0, "payout": 0 }, { "x": 200, "payout": 200 }], "below": "nothing", "above": "hold" } }],
          "bonuses": [
            { "id": "quarter", "cadence": "quarterly", "eligibility": { "kind": "everyMember" }, "score": { "kind": "goal", "goal": "revenue" },
              "funding": { "base": { "kind": "fixed", "amount": "1000.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" } },
              "split": { "kind": "equal", "departments": ["sales"] },
              "distribution": { "unit": "percent", "parts": [{ "id": "all", "weight": 100, "key": { "kind": "uniform" } }] } },
            { "id": "year", "cadence": "annual", "eligibility": { "kind": "everyMember" }, "score": { "kind": "goal", "goal": "revenue" },
              "funding": { "base": { "kind": "fixed", "amount": "400.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" } },
              "split": { "kind": "equal", "departments": ["sales"] },
              "distribution": { "unit": "percent", "parts": [{ "id": "all", "weight": 100, "key": { "kind": "uniform" } }] } }] }
        """;

    /// <summary>A funding that counts the year to date: what was paid for earlier quarters is taken off.</summary>
    public static readonly string[] YearToDate =
    [
        "\"amount\": \"1000.00\" }, \"score\": \"applied\", ", "\"amount\": \"1000.00\" }, \"score\": \"applied\", \"trueUp\": \"yearToDate\", \"negative\": \"carry\", ",
    ];

    public static FactsDraft Facts(params (string From, string To, long Value, string Known)[] revenue) => FactsDraft.Empty
        .WithParticipants([Rows.Person("s1"), Rows.Person("s2")])
        .WithMemberships([Rows.Member("s1", "sales", "2025-01-01", null, "36500.00"), Rows.Member("s2", "sales", "2025-01-01", null, "36500.00")])
        .WithMeasurements(revenue.Select(row => Rows.Measured("revenue", row.From, row.To, row.Value, known: row.Known)));

    /// <summary>Four quarters that reach the target in full, each known ten days after its end.</summary>
    public static FactsDraft Year => Facts(
        ("2026-01-01", "2026-03-31", 100, "2026-04-10"), ("2026-04-01", "2026-06-30", 100, "2026-07-10"),
        ("2026-07-01", "2026-09-30", 100, "2026-10-10"), ("2026-10-01", "2026-12-31", 100, "2027-01-10"));

    public static PlanVersion Version(params string[] edits)
    {
        var text = Text;
        for (var i = 0; i < edits.Length; i += 2)
            text = text.Contains(edits[i], StringComparison.Ordinal)
                ? text.Replace(edits[i], edits[i + 1], StringComparison.Ordinal)
                : throw new ArgumentException($"The plan does not say {edits[i]}.");
        var reading = PlanDocument.ReadVersion(text, "plan.json");
        return PlanDocument.Version(reading.Plan ?? throw new ArgumentException(string.Join('\n', reading.Issues)));
    }

    /// <summary>Another version from a day on, which pays another fund a quarter.</summary>
    public static PlanVersion From(string day, int number, string quarter, params string[] edits) => Version(
        ["\"version\": 1", $"\"version\": {number}", "\"effectiveFrom\": \"2026-01-01\"", $"\"effectiveFrom\": \"{day}\"", "1000.00", quarter, .. edits]);

    public static PlanVersion Approved(PlanVersion version) => version.WithApproval("finance-director", new LocalDate(2025, 12, 15));

    public static PerformancePeriod Quarter(int number) => PlanCalendarOf.PeriodFor(Cadence.Quarterly, new LocalDate(2026, number * 3, 1));

    public static BonusRun Run(PlanSeries series, FactsDraft facts, int quarter, LocalDate knownOn)
    {
        var review = BonusCase.Review(series, facts.Review().Facts!, Quarter(quarter), knownOn);
        return BonusCalculator.Calculate(review.BonusCase ?? throw new ArgumentException(string.Join('\n', review.Issues)));
    }

    private static PlanCalendar PlanCalendarOf { get; } = Version().Plan.Calendar;
}
