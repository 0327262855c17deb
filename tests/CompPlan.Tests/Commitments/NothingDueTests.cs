using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Oracles;
using CompPlan.Tests.Runs;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Commitments;

/// <summary>
/// A score of three parts of orders and two of answers, with nothing or something due. Orders are at 80 % of their target and pay 80 %;
/// the share of answers pays as it is.
/// </summary>
public sealed class NothingDueTests
{
    private const string Relative =
        "{ \"kind\": \"weighted\", \"id\": \"both\", \"unit\": \"relative\", \"parts\": [{ \"weight\": 2, \"node\": { \"kind\": \"goal\", \"goal\": \"answers\" } }, { \"weight\": 3, \"node\": { \"kind\": \"goal\", \"goal\": \"orders\" } }] }";

    // Half of the answers in time: (2 × 50 % + 3 × 80 %) ÷ 5 = 68 %. With nothing due the answers are left out: 3 × 80 % ÷ 3 = 80 %.
    // Where that is met, (2 × 100 % + 3 × 80 %) ÷ 5 = 88 %.
    [Theory]
    [InlineData("notApplicable", true, "680.00")]
    [InlineData("notApplicable", false, "800.00")]
    [InlineData("met", false, "880.00")]
    public void What_is_not_applicable_leaves_its_weight_to_the_others(string nothingDue, bool due, string pool)
    {
        var review = Review(Read(nothingDue, Relative).Plan!, due);
        Assert.Empty(review.Issues);
        var run = BonusCalculator.Calculate(review.BonusCase!);
        Assert.Equal(pool, Assert.Single(run.Results).Pool.Amount.ToString());
        Assert.Equal(nothingDue == "met" || due ? 2 : 1, run.Results[0].Scorecard.Goals.Count);
        Assert.Empty(StatementChecker.Faults(run));
        Assert.Equal(run.Results[0].Scorecard.Goals.Count, RunDocument.Of(run).Scores.Count);
    }

    [Fact]
    public void A_statement_names_what_is_left_out()
    {
        var run = BonusCalculator.Calculate(Review(Read("notApplicable", Relative).Plan!, false).BonusCase!);
        Assert.Contains("answers left out: nothing was due", Statement(run), StringComparison.Ordinal);
        Assert.DoesNotContain("left out", Statement(BonusCalculator.Calculate(Review(Read("notApplicable", Relative).Plan!, true).BonusCase!)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_what_is_left_out_is_a_finding()
    {
        var decision = Override.Of(
            "o-1", "team", new LocalDate(2026, 3, 1), "answers", OverrideAction.Set, OverrideUnit.Percent, 100, "Late handover.", "chief-executive", new LocalDate(2026, 4, 1));
        var plan = Read("notApplicable", Relative).Plan!;
        var issue = Assert.Single(Review(plan, false, decision).Issues);
        Assert.Equal((IssueCodes.OptionConflict, "overrides"), (issue.Code, issue.Path));
        Assert.Empty(Review(plan, true, decision).Issues);
    }

    [Fact]
    public void Leads_outside_the_time_in_force_are_pointed_out()
    {
        // One came before the plan and was last heard of before it, one was answered in it, one comes after it.
        var plan = Read("met", Relative).Plan!.ToDraft().WithEffective(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)).Review().Plan!;
        var facts = Facts
            .WithLeads([Rows.Handed("l1", "2025-12-10T09:00:00Z"), Rows.Handed("l2", "2025-12-31T09:00:00Z"), Rows.Handed("l3", "2027-01-01T09:00:00Z")])
            .WithLeadEvents(
            [
                Rows.Happened("l1", "2025-12-10T09:00:00Z", LeadEventKind.Assigned, "sales"), Rows.Happened("l1", "2025-12-10T10:00:00Z", LeadEventKind.FirstResponse),
                Rows.Happened("l2", "2025-12-31T09:00:00Z", LeadEventKind.Assigned, "sales"), Rows.Happened("l2", "2026-01-02T10:00:00Z", LeadEventKind.FirstResponse),
            ]);
        var warning = Assert.Single(BonusCase.Review(plan, facts.Reviewed(), SmallPlan.Period(plan, "2026-03"), new LocalDate(2026, 4, 10)).Issues);
        Assert.Equal((IssueCodes.WarnOutOfPeriod, "leads", IssueSeverity.Warning), (warning.Code, warning.Path, warning.Severity));
        Assert.StartsWith("2 of the leads", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_a_finding()
    {
        var issue = Assert.Single(Review(Read("missing", Relative).Plan!, false).Issues);
        Assert.Equal(IssueCodes.NothingDue, issue.Code);
    }

    [Fact]
    public void A_node_without_any_part_is_a_finding()
    {
        const string alone = "{ \"kind\": \"weighted\", \"id\": \"both\", \"unit\": \"relative\", \"parts\": [{ \"weight\": 2, \"node\": { \"kind\": \"goal\", \"goal\": \"answers\" } }] }";
        Assert.Equal(IssueCodes.NothingDue, Assert.Single(Review(Read("notApplicable", alone).Plan!, false).Issues).Code);
        Assert.Empty(Review(Read("notApplicable", alone).Plan!, true).Issues);
    }

    [Theory]
    [InlineData("{ \"kind\": \"goal\", \"goal\": \"answers\" }")]
    [InlineData("{ \"kind\": \"weighted\", \"id\": \"both\", \"unit\": \"percent\", \"parts\": [{ \"weight\": 40, \"node\": { \"kind\": \"goal\", \"goal\": \"answers\" } }, { \"weight\": 60, \"node\": { \"kind\": \"goal\", \"goal\": \"orders\" } }] }")]
    [InlineData("{ \"kind\": \"goal\", \"goal\": \"orders\", \"gates\": [{ \"condition\": { \"kind\": \"measure\", \"measure\": \"answered\", \"comparison\": \"atLeast\", \"value\": 0.5 }, \"effect\": { \"kind\": \"nothing\" } }] }")]
    public void A_score_that_cannot_do_without_it_is_refused(string score)
    {
        var issue = Assert.Single(Read("notApplicable", score).Issues);
        Assert.Equal((IssueCodes.OptionConflict, "bonuses[0].score"), (issue.Code, issue.Path));
        Assert.Empty(Read("met", score).Issues);
    }

    private static PlanReading Read(string nothingDue, string score) => PlanDocument.Read(
        $$"""
        { "format": "compplan/1", "kind": "plan", "id": "sla", "version": 1, "effectiveFrom": "2026-01-01", "currency": "EUR", "timeZone": "Europe/Paris",
          "calendar": { "kind": "months", "firstMonth": 1, "yearLabel": "start" }, "payout": { "cadence": "monthly", "lag": 0 },
          "departments": [{ "id": "sales" }],
          "leadQualities": [{ "id": "hot", "definition": "Asked for an offer." }],
          "commitments": [{ "kind": "response", "id": "answer", "qualities": ["hot"], "within": { "kind": "hours", "count": 2 },
            "atPeriodEnd": "carried", "reassigned": "restart", "nothingDue": "{{nothingDue}}" }],
          "measures": [
            { "kind": "reported", "id": "orders", "unit": "amount", "cadence": "monthly", "combine": "sum" },
            { "kind": "compliance", "id": "answered", "commitment": "answer", "result": "share" }],
          "goals": [
            { "id": "orders", "measure": "orders", "attainment": { "kind": "higherIsBetter" },
              "targets": { "per": "monthly", "combine": "sum", "values": [{ "from": "2026-01-01", "to": "2026-12-31", "value": 100 }] },
              "curve": { "kind": "linear", "axis": "ratio", "direction": "rising", "unit": "percent", "points": [{ "x": 0, "payout": 0 }, { "x": 100, "payout": 100 }], "below": "nothing", "above": "hold" } },
            { "id": "answers", "measure": "answered", "attainment": { "kind": "rawValue" },
              "curve": { "kind": "linear", "axis": "value", "direction": "rising", "unit": "percent", "points": [{ "x": 0, "payout": 0 }, { "x": 1, "payout": 100 }], "below": "nothing", "above": "hold" } }],
          "bonuses": [{ "id": "team", "cadence": "monthly", "eligibility": { "kind": "everyMember" }, "score": {{score}},
            "funding": { "base": { "kind": "fixed", "amount": "1000.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" } },
            "split": { "kind": "equal", "departments": ["sales"] },
            "distribution": { "unit": "percent", "parts": [{ "id": "all", "weight": 100, "key": { "kind": "uniform" } }] } }] }
        """,
        "plan.json");

    private static string Statement(BonusRun run) =>
        string.Join('\n', CompPlan.Statements.StatementText.LinesOf(CompPlan.Statements.RunStatements.StatementFor(run, "s1")));

    private static FactsDraft Facts => FactsDraft.Empty
        .WithParticipants([Rows.Person("s1")])
        .WithMemberships([Rows.Member("s1", "sales", "2025-01-01")])
        .WithMeasurements([Rows.Measured("orders", "2026-03-01", "2026-03-31", 80)]);

    private static CaseReview Review(Plan plan, bool due, params Override[] overrides)
    {
        var facts = Facts.WithOverrides(overrides);
        if (due)
            facts = facts
                .WithLeads([Rows.Handed("l1", "2026-03-10T09:00:00Z"), Rows.Handed("l2", "2026-03-10T09:00:00Z")])
                .WithLeadEvents(
                [
                    Rows.Happened("l1", "2026-03-10T09:00:00Z", LeadEventKind.Assigned, "sales"), Rows.Happened("l1", "2026-03-10T09:30:00Z", LeadEventKind.FirstResponse),
                    Rows.Happened("l2", "2026-03-10T09:00:00Z", LeadEventKind.Assigned, "sales"),
                ]);
        return BonusCase.Review(plan, facts.Reviewed(), SmallPlan.Period(plan, "2026-03"), new LocalDate(2026, 4, 10));
    }
}
