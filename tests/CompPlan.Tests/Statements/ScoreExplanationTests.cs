using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Runs;
using CompPlan.Statements;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Oracles;
using CompPlan.Tests.Runs;
using Xunit;

namespace CompPlan.Tests.Statements;

/// <summary>
/// A score with a count, a matrix, modifiers, a tree of conditions and an override, from the plan to the words: what the checker
/// holds, and what is said.
/// </summary>
public sealed class ScoreExplanationTests
{
    private const string Parts = """
        "parts": [{ "weight": 60, "node": { "kind": "goal", "goal": "revenue" } }, { "weight": 40, "node": { "kind": "goal", "goal": "speed" } }],
        """;

    private const string Gates = """
        "gates": [{ "condition": { "kind": "measure", "measure": "delay", "comparison": "atMost", "value": 25 }, "effect": { "kind": "nothing" } }]
        """;

    private const string Count = """
        { "kind": "count", "id": "met", "nodes": [{ "kind": "goal", "goal": "revenue" }, { "kind": "goal", "goal": "speed" }],
          "met": { "comparison": "atLeast", "unit": "percent", "value": 100 },
          "curve": { "kind": "linear", "axis": "value", "direction": "rising", "unit": "percent",
            "points": [{ "x": 0, "payout": 0 }, { "x": 2, "payout": 100 }], "below": "nothing", "above": "hold" } }
        """;

    private const string Matrix = """
        { "kind": "matrix", "id": "grid",
          "rows": { "kind": "attainment", "goal": "revenue", "unit": "percent", "at": [90, 100, 110], "below": "nothing", "above": "hold" },
          "columns": { "kind": "measure", "measure": "delay", "at": [20, 30], "below": "hold", "above": "nothing" },
          "unit": "percent", "reading": "interpolated", "payouts": [[50, 0], [100, 50], [200, 150]] }
        """;

    private const string Tree = """
        "modifiers": [{ "kind": "when", "condition": { "kind": "score", "node": "met", "comparison": "atLeast", "unit": "percent", "value": 50 },
          "effect": { "kind": "points", "unit": "percent", "value": 10 }, "clause": "§ 6" }],
        "gates": [{ "condition": { "kind": "allOf", "conditions": [
            { "kind": "measure", "measure": "delay", "comparison": "atMost", "value": 25 },
            { "kind": "not", "condition": { "kind": "attainment", "goal": "revenue", "comparison": "atLeast", "unit": "percent", "value": 100 } }] },
          "effect": { "kind": "points", "unit": "percent", "value": -15 }, "clause": "§ 7" }]
        """;

    private static readonly Lazy<BonusRun> s_run = new(() => BonusCalculator.Calculate(SmallPlan.Review(
        SmallPlan.Plan(
            Parts.Trim(), $"\"parts\": [{{ \"weight\": 60, \"node\": {Count} }}, {{ \"weight\": 40, \"node\": {Matrix} }}],",
            Gates.Trim(), Tree.Trim()),
        SmallPlan.Facts.WithOverrides([Rows.Decided("o1", "quarter", "2026-01-01", "speed", OverrideUnit.Percent, 100)])).BonusCase!));

    [Fact]
    public void Every_statement_is_what_its_tree_gives() => Assert.Empty(StatementChecker.Faults(s_run.Value));

    [Fact]
    public void Conditions_decisions_matrices_and_overrides_that_were_tampered_with_are_refused()
    {
        var run = s_run.Value;
        var terms = new StatedTerms(PlanDocument.Write(run.Plan));
        var tree = new ExplanationReader().Read(StatementBook.Of(run).StatementFor("p1").Lines[0].Explanation);
        var checker = new ExplanationChecker(terms, new StatedFacts(run.Case.Facts, run.KnownOn, terms));
        Assert.Empty(checker.Faults(tree));
        var kinds = new HashSet<string>();
        foreach (var node in tree.All().ToList())
            foreach (var own in Tampered(node.Own))
            {
                kinds.Add(node.Operation);
                Assert.True(checker.Faults(tree.With(node, node with { Own = own })).Any(), $"{node} became {own} and nobody noticed.");
            }
        Assert.Equal(["condition", "decision", "grid", "override"], kinds.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Revenue is at 105 % and pays 115 %; speed pays 70 % and is set to 100 %: two of two are met, 100 %. The matrix: half-way between
    /// the rows, a fifth of the way between the columns, (90 % + 190 %) ÷ 2 = 140 %. 60 % × 100 % + 40 % × 140 % = 116 %, + 10 % for two
    /// met, − 15 % by the gate, which is closed since revenue did reach 100 %: 111 %.
    /// </summary>
    [Fact]
    public void The_words_say_why()
    {
        var lines = ExplanationText.LinesOf(StatementBook.Of(s_run.Value).StatementFor("p1").Lines[0].Explanation).Select(line => line.Trim()).ToList();
        string[] said =
        [
            "111 %  score score after the gate: the gate is closed, as its condition does not hold",
            "no  all of these hold",
            "yes  comparison: 22 days is at most 25 days",
            "no  this does not hold",
            "yes  comparison: 105 % is at least 100 %",
            "126 %  score score after the modifier: the modifier applies, as 100 % is at least 50 %",
            "100 %  score met = read at 2: the point where 2 pays 100 %",
            "2  number met in met = 1 + 1",
            "1  revenue counts as met: yes, as 115 % is at least 100 %",
            "100 %  score speed as decided = 100 % instead of 70 %, approved by board: A storm closed the port.",
            "126 %  score score with the points of the modifier = 116 % + 10 %",
            "140 %  score grid = read at 105 % and 22 days: between rows 100 % and 110 %, between columns 20 days and 30 days",
            "111 %  score score under the closed gate = 126 % + −15 %",
            "−15 %  points while the gate is closed [plan bonuses[0].score.gates[0].effect.value, § 7]",
        ];
        Assert.Equal(said, lines.Where(said.Contains));
    }

    private static IEnumerable<object> Tampered(object? own)
    {
        switch (own)
        {
            case ConditionData condition:
                yield return condition with { Holds = !condition.Holds };
                break;
            case DecisionData decision:
                yield return decision with { Holds = !decision.Holds };
                break;
            case GridData grid:
                yield return grid with { Interpolated = false };
                yield return grid with { Row = grid.Row with { Number = grid.Row.Number + 1 } };
                yield return grid with { Cells = [.. grid.Cells.Select(row => (IReadOnlyList<Ratio>)[.. row.Select(cell => cell + Ratio.Of(1))])] };
                break;
            case OverrideData decided:
                yield return decided with { Action = decided.Action == "set" ? "add" : "set" };
                break;
        }
    }
}
