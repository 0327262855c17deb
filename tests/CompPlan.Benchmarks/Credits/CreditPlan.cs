namespace CompPlan.Benchmarks.Credits;

/// <summary>The plan of the folder: four rules over the same deals, each of them with whole deals earned on the won date.</summary>
internal static class CreditPlan
{
    /// <summary>The rules in the order of the plan.</summary>
    public static IReadOnlyList<string> Rules { get; } = ["linear", "decay", "position", "milestones"];

    /// <summary>The departments in ordinal order.</summary>
    public static IReadOnlyList<string> Departments { get; } = ["marketing", "production", "sales"];

    public static string Json { get; } = $$"""
        {
          "format": "compplan/1",
          "kind": "plan",
          "id": "credits",
          "version": 1,
          "effectiveFrom": "2025-01-01",
          "effectiveTo": "2025-12-31",
          "currency": "EUR",
          "timeZone": "Etc/UTC",
          "calendar": { "kind": "months", "firstMonth": 1, "yearLabel": "start" },
          "payout": { "cadence": "monthly", "lag": 0 },
          "departments": [ { "id": "marketing" }, { "id": "sales" }, { "id": "production" } ],
          "attribution": [
            { "id": "linear", "roles": {{Roles}}, "model": { "kind": "linear" }, "ties": "order" },
            {
              "id": "decay", "roles": {{Roles}},
              "model": { "kind": "timeDecay", "halfLife": { "unit": "days", "amount": 7 }, "age": "wholeDays" }, "ties": "order"
            },
            {
              "id": "position", "roles": {{Roles}},
              "model": { "kind": "position", "unit": "percent", "first": 40, "middle": 20, "last": 40, "twoTouches": "renormalise" }, "ties": "order"
            },
            {
              "id": "milestones", "roles": {{Roles}},
              "model": {
                "kind": "milestones",
                "unit": "percent",
                "weights": [
                  { "milestone": "firstTouch", "weight": 30 },
                  { "milestone": "opportunityCreated", "weight": 30 },
                  { "milestone": "middle", "weight": 10 },
                  { "milestone": "won", "weight": 30 }
                ],
                "timing": "wholeDealAtWon",
                "noTaker": "proRata"
              },
              "ties": "order"
            }
          ],
          "measures": [ { "kind": "reported", "id": "revenue", "unit": "amount", "cadence": "monthly", "combine": "sum" } ],
          "goals": [
            {
              "id": "revenue", "measure": "revenue", "attainment": { "kind": "rawValue" },
              "curve": { "kind": "linear", "axis": "value", "direction": "rising", "unit": "percent",
                "points": [ { "x": 0, "payout": 0 }, { "x": 100, "payout": 100 } ], "below": "hold", "above": "hold" }
            }
          ],
          "bonuses": [
            {
              "id": "month", "cadence": "monthly",
              "eligibility": { "kind": "everyMember" },
              "score": { "kind": "goal", "goal": "revenue" },
              "funding": { "base": { "kind": "fixed", "amount": "1000.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" } },
              "split": { "kind": "credit", "attribution": "linear", "departments": [ "marketing", "sales", "production" ] },
              "distribution": { "unit": "percent", "parts": [ { "id": "equal", "weight": 100, "key": { "kind": "uniform" } } ] }
            }
          ]
        }
        """;

    private static string Roles =>
        "[ " + string.Join(", ", CreditData.Roles.Select(one => $"{{ \"role\": \"{one.Role}\", \"department\": \"{one.Department}\" }}")) + " ]";
}
