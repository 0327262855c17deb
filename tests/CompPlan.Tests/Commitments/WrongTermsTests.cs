using CompPlan.Json;
using Xunit;

namespace CompPlan.Tests.Commitments;

/// <summary>Agreements as somebody might get them wrong: each is refused with a code at its place, and nothing throws.</summary>
public sealed class WrongTermsTests
{
    private const string Plan =
        """
        { "format": "compplan/1", "kind": "plan", "id": "sla", "version": 1, "effectiveFrom": "2026-01-01", "currency": "EUR", "timeZone": "Europe/Paris",
          "calendar": { "kind": "months", "firstMonth": 1, "yearLabel": "start" }, "payout": { "cadence": "monthly", "lag": 0 },
          "departments": [{ "id": "sales" }],
          "openingHours": [{ "id": "desk", "days": [{ "weekday": "monday", "intervals": [{ "from": "09:00", "to": "17:00" }] }], "holidays": [{ "kind": "france" }] }],
          "leadQualities": [{ "id": "hot", "definition": "Asked for an offer." }],
          "commitments": [
            { "kind": "response", "id": "answer", "qualities": ["hot"], "within": { "kind": "hours", "count": 2 }, "atPeriodEnd": "carried", "reassigned": "restart", "nothingDue": "met" },
            { "kind": "volume", "id": "handover", "qualities": ["hot"], "leads": 40, "per": "monthly", "counts": "accepted" }],
          "measures": [
            { "kind": "compliance", "id": "speed", "commitment": "answer", "result": "meanPayout",
              "curve": { "kind": "linear", "axis": "value", "direction": "falling", "unit": "percent", "points": [{ "x": 1, "payout": 100 }, { "x": 8, "payout": 0 }], "below": "hold", "above": "nothing" } }],
          "goals": [{ "id": "speed", "measure": "speed", "attainment": { "kind": "rawValue" },
            "curve": { "kind": "linear", "axis": "value", "direction": "rising", "unit": "percent", "points": [{ "x": 0, "payout": 0 }, { "x": 1, "payout": 100 }], "below": "nothing", "above": "hold" } }],
          "bonuses": [{ "id": "team", "cadence": "monthly", "eligibility": { "kind": "everyMember" }, "score": { "kind": "goal", "goal": "speed" },
            "funding": { "base": { "kind": "fixed", "amount": "1000.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" } },
            "split": { "kind": "equal", "departments": ["sales"] },
            "distribution": { "unit": "percent", "parts": [{ "id": "all", "weight": 100, "key": { "kind": "uniform" } }] } }] }
        """;

    [Theory]
    [InlineData("\"count\": 2", "\"count\": 0", "NUMBER_RANGE commitments[0].within.count")]
    [InlineData("\"count\": 2", "\"count\": -1", "NUMBER_RANGE commitments[0].within.count")]
    [InlineData("\"count\": 2", "\"count\": 9000", "NUMBER_RANGE commitments[0].within.count")]
    [InlineData("\"count\": 2", "\"count\": 1.5", "NUMBER_RANGE commitments[0].within.count")]
    [InlineData("\"count\": 2", "\"count\": \"2\"", "TYPE_MISMATCH commitments[0].within.count")]
    [InlineData("\"kind\": \"hours\"", "\"kind\": \"hour\"", "ENUM_UNKNOWN commitments[0].within.kind")]
    [InlineData("\"kind\": \"hours\", \"count\": 2", "\"kind\": \"businessHours\", \"count\": 2", "MISSING_FIELD commitments[0].within.openingHours")]
    [InlineData("\"kind\": \"hours\", \"count\": 2", "\"kind\": \"businessHours\", \"count\": 2, \"openingHours\": \"office\"", "DANGLING_REF commitments[0].within.openingHours")]
    [InlineData("\"kind\": \"hours\", \"count\": 2", "\"kind\": \"hours\", \"count\": 2, \"openingHours\": \"desk\"", "UNKNOWN_FIELD commitments[0].within.openingHours")]
    [InlineData("\"kind\": \"hours\", \"count\": 2", "\"kind\": \"businessDays\", \"count\": 2, \"openingHours\": \"desk\"", "OPTION_CONFLICT measures[0].result")]
    [InlineData("\"atPeriodEnd\": \"carried\", ", "", "MISSING_FIELD commitments[0].atPeriodEnd")]
    [InlineData("\"reassigned\": \"restart\", ", "", "MISSING_FIELD commitments[0].reassigned")]
    [InlineData(", \"nothingDue\": \"met\"", "", "MISSING_FIELD commitments[0].nothingDue")]
    [InlineData("\"nothingDue\": \"met\"", "\"nothingDue\": \"notApplicable\"", "OPTION_CONFLICT bonuses[0].score")]
    [InlineData("\"nothingDue\": \"met\"", "\"nothingDue\": \"Met\"", "ENUM_UNKNOWN commitments[0].nothingDue")]
    [InlineData("\"nothingDue\": \"met\"", "\"nothingDue\": \"met\", \"maturation\": -1", "NUMBER_RANGE commitments[0].maturation")]
    [InlineData("\"qualities\": [\"hot\"], \"within\"", "\"qualities\": [], \"within\"", "EMPTY_LIST commitments[0].qualities")]
    [InlineData("\"qualities\": [\"hot\"], \"within\"", "\"qualities\": [\"hot\", \"hot\"], \"within\"", "DUPLICATE_ID commitments[0].qualities[1]")]
    [InlineData("\"qualities\": [\"hot\"], \"within\"", "\"qualities\": [\"warm\"], \"within\"", "DANGLING_REF commitments[0].qualities[0]")]
    [InlineData("\"id\": \"handover\"", "\"id\": \"answer\"", "DUPLICATE_ID commitments[1].id")]
    [InlineData("\"leads\": 40", "\"leads\": 0", "NUMBER_RANGE commitments[1].leads")]
    [InlineData("\"counts\": \"accepted\"", "\"counts\": \"notRejectedInTime\"", "MISSING_FIELD commitments[1].rejectWithin")]
    [InlineData("\"per\": \"monthly\"", "\"per\": \"weekly\"", "ENUM_UNKNOWN commitments[1].per")]
    [InlineData("\"commitment\": \"answer\"", "\"commitment\": \"handover\"", "OPTION_CONFLICT measures[0].result")]
    [InlineData("\"commitment\": \"answer\"", "\"commitment\": \"reply\"", "DANGLING_REF measures[0].commitment")]
    [InlineData("\"result\": \"meanPayout\"", "\"result\": \"share\"", "OPTION_CONFLICT measures[0].curve")]
    [InlineData("\"result\": \"meanPayout\"", "\"result\": \"meanPayouts\"", "ENUM_UNKNOWN measures[0].result")]
    [InlineData("\"axis\": \"value\", \"direction\": \"falling\"", "\"axis\": \"ratio\", \"direction\": \"falling\"", "OPTION_CONFLICT measures[0].curve.axis")]
    [InlineData("\"axis\": \"value\", \"direction\": \"falling\"", "\"axis\": \"value\", \"direction\": \"rising\"", "CURVE_INVALID measures[0].curve.points[1].payout")]
    [InlineData("\"payout\": 0 }], \"below\": \"hold\"", "\"payout\": -5 }], \"below\": \"hold\"", "NUMBER_RANGE measures[0].curve.points[1].payout")]
    [InlineData("\"from\": \"09:00\", \"to\": \"17:00\"", "\"from\": \"17:00\", \"to\": \"09:00\"", "HOURS_INVALID openingHours[0].days[0].intervals[0]")]
    [InlineData("\"definition\": \"Asked for an offer.\"", "\"definition\": \"\"", "LIMIT leadQualities[0].definition")]
    public void A_wrong_term_is_refused_at_its_place(string find, string replace, string expected)
    {
        Assert.Contains(find, Plan, StringComparison.Ordinal);
        var at = Plan.IndexOf(find, StringComparison.Ordinal);
        var reading = PlanDocument.Read(Plan[..at] + replace + Plan[(at + find.Length)..], "plan.json");
        Assert.Null(reading.Plan);
        Assert.True(
            reading.Issues.Any(issue => $"{issue.Code} {issue.Path}" == expected),
            $"expected {expected}, found {string.Join(", ", reading.Issues.Select(issue => $"{issue.Code} {issue.Path}"))}");
    }

    [Fact]
    public void The_plan_itself_is_sound() => Assert.Empty(PlanDocument.Read(Plan, "plan.json").Issues);
}
