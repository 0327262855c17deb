using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary>
/// The tables of <c>compplan run</c> where a goal pays points, another reads a variance and stands in the score twice, a draw advances money
/// and the board decides: every number in its unit, every decision with its reason.
/// </summary>
public sealed class FundingTablesTests : IDisposable
{
    private const string Plan = """
        { "format": "compplan/1", "kind": "plan", "id": "tables", "version": 1, "effectiveFrom": "2026-01-01", "currency": "EUR", "timeZone": "Europe/Paris",
          "calendar": { "kind": "months", "firstMonth": 1, "yearLabel": "start" }, "payout": { "cadence": "quarterly", "lag": 0 },
          "departments": [{ "id": "sales" }],
          "measures": [{ "kind": "reported", "id": "result", "unit": "amount", "cadence": "quarterly", "combine": "sum" }],
          "goals": [
            { "id": "result", "measure": "result", "attainment": { "kind": "variance" },
              "targets": { "per": "quarterly", "combine": "sum", "values": [{ "from": "2026-01-01", "to": "2026-12-31", "value": -50000 }] },
              "curve": { "kind": "step", "axis": "value", "direction": "rising", "unit": "percent", "side": "from", "steps": [{ "x": 0, "payout": 25 }], "otherwise": 0 } },
            { "id": "tiers", "measure": "result", "attainment": { "kind": "rawValue" },
              "curve": { "kind": "step", "axis": "value", "direction": "rising", "unit": "percent", "pays": "points", "side": "from",
                "steps": [{ "x": -40000, "payout": 1200.5 }], "otherwise": 0 } }],
          "bonuses": [
            { "id": "ratio", "cadence": "quarterly", "eligibility": { "kind": "everyMember" },
              "score": { "kind": "sum", "id": "both", "nodes": [{ "kind": "goal", "goal": "result" }, { "kind": "goal", "id": "again", "goal": "result" }] },
              "funding": { "base": { "kind": "fixed", "amount": "1000.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" },
                "draw": { "amount": "800.00", "recovery": "recovered" } }, END },
            { "id": "points", "cadence": "quarterly", "eligibility": { "kind": "everyMember" }, "score": { "kind": "goal", "goal": "tiers" },
              "funding": { "base": { "kind": "fixed", "amount": "1.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" } }, END }] }
        """;

    private const string End = """
        "split": { "kind": "equal", "departments": ["sales"] }, "distribution": { "unit": "percent", "parts": [{ "id": "even", "weight": 100, "key": { "kind": "uniform" } }] }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compplan-");

    public FundingTablesTests()
    {
        Write("plan.json", Plan.Replace("END", End, StringComparison.Ordinal));
        Write("participants.csv", "participant_id,known_on\ns-1,2026-01-01\n");
        Write("memberships.csv", "participant_id,department,from,salary,currency,fte,known_on\ns-1,sales,2026-01-01,30000,EUR,1,2026-01-01\n");
        Write("measurements.csv", "measure,from,to,value,known_on\nresult,2026-01-01,2026-03-31,-30000,2026-04-02\n");
        Write("overrides.csv", "override_id,bonus,period_from,node,action,unit,value,reason,approved_by,known_on\n"
            + "d-1,ratio,2026-01-01,again,set,percent,35,audit of March,cfo,2026-04-02\n"
            + "d-2,points,2026-01-01,,add,amount,-0.5,a slip of the pen,board,2026-04-02\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A year to date counts what the quarter before paid; two quarters at once cannot know it.</summary>
    [Fact]
    public void A_span_that_counts_its_own_payments_is_refused()
    {
        Write("plan.json", Plan.Replace("END", End, StringComparison.Ordinal).Replace(
            "\"draw\": { \"amount\": \"800.00\", \"recovery\": \"recovered\" }", "\"trueUp\": \"yearToDate\", \"negative\": \"zero\"", StringComparison.Ordinal));
        Write("overrides.csv", "override_id,bonus,period_from,node,action,unit,value,reason,approved_by,known_on\n");
        Write("measurements.csv", "measure,from,to,value,known_on\nresult,2026-01-01,2026-03-31,0,2026-04-02\nresult,2026-04-01,2026-06-30,0,2026-07-02\n");

        var (alone, _, _) = CommandLine.Run("run", _folder.FullName, "--period", "2026-Q2");
        var (code, output, errors) = CommandLine.Run("run", _folder.FullName, "--period", "2026-H1");

        Assert.Equal((0, 2, ""), (alone, code, output));
        Assert.Contains("SPAN_UNPAID", errors, StringComparison.Ordinal);
    }

    /// <summary>25 % + 35 % instead of 25 % of 1,000.00 are 600.00; the draw adds 200.00, which are owed. 1,200.5 points are 1,200.50 less 0.50.</summary>
    [Fact]
    public void Every_number_is_in_its_unit_and_every_decision_shown()
    {
        var (code, output, errors) = CommandLine.Run("run", _folder.FullName, "--period", "2026-Q1");

        Assert.Equal((0, ""), (code, errors));
        var lines = output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Single(lines, "ratio 2026-Q1 result -30,000.00 -50,000.00 20,000.00 25 %");
        Assert.Single(lines, "points 2026-Q1 tiers -30,000.00 1,200.5");
        Assert.Contains("Bonus Period Score Funded Awarded Undistributed Owed", lines);
        Assert.Contains("ratio 2026-Q1 60 % 800.00 800.00 0.00 200.00", lines);
        Assert.Contains("points 2026-Q1 1,200.5 1,200.00 1,200.00 0.00 0.00", lines);
        Assert.Contains("Override d-1 of again, ratio 2026-Q1: audit of March (approved by cfo).", lines);
        Assert.Contains("Override d-2 of the pool, points 2026-Q1: a slip of the pen (approved by board).", lines);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
