using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary>
/// <c>compplan run</c> on a plan in a calendar of weeks: 4-5-4 weeks to the Saturday closest to 31 January, half years and eighteen
/// months, paid every month a month later. FY2023 has 53 weeks.
/// </summary>
public sealed class WeeksCalendarRunTests : IDisposable
{
    private const string Plan = """
        { "format": "compplan/1", "kind": "plan", "id": "weeks", "version": 1, "effectiveFrom": "2023-01-29", "currency": "EUR", "timeZone": "Europe/Paris",
          "calendar": { "kind": "weeks", "pattern": [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4], "week53": 12,
            "anchor": { "kind": "closestTo", "month": 1, "day": 31, "weekday": "saturday" }, "yearLabel": "start", "countedFrom": 2023 },
          "payout": { "cadence": "monthly", "lag": 1 },
          "departments": [{ "id": "sales" }, { "id": "production" }],
          "measures": [{ "kind": "reported", "id": "orders", "unit": "count", "cadence": "halfYearly", "combine": "sum" }],
          "goals": [{ "id": "orders", "measure": "orders", "attainment": { "kind": "higherIsBetter" },
            "targets": { "per": "halfYearly", "combine": "sum", "values": [{ "from": "2023-01-29", "to": "2030-12-31", "value": 200 }] },
            "curve": { "kind": "linear", "axis": "ratio", "direction": "rising", "unit": "percent", "points": [{ "x": 50, "payout": 50 }, { "x": 150, "payout": 150 }], "below": "nothing", "above": "hold" } }],
          "bonuses": [BONUS("half", "halfYearly"), BONUS("long", "18-monthly")] }
        """;

    private const string Bonus = """
        { "id": "ID", "cadence": "CADENCE", "eligibility": { "kind": "everyMember" }, "score": { "kind": "goal", "goal": "orders" },
          "funding": { "base": { "kind": "fixed", "amount": "10000.00" }, "score": "applied", "rounding": { "step": "0.01", "midpoint": "halfUp" } },
          "split": { "kind": "equal", "departments": ["sales", "production"] },
          "distribution": { "unit": "percent", "parts": [{ "id": "presence", "weight": 100, "key": { "kind": "presence" } }] } }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compplan-");

    public WeeksCalendarRunTests()
    {
        Write("plan.json", Plan
            .Replace("BONUS(\"half\", \"halfYearly\")", Of("half", "halfYearly"), StringComparison.Ordinal)
            .Replace("BONUS(\"long\", \"18-monthly\")", Of("long", "18-monthly"), StringComparison.Ordinal));
        Write("participants.csv", "participant_id,job,known_on\ns-1,seller,2023-01-01\np-1,fitter,2023-01-01\n");
        Write("memberships.csv", "participant_id,department,from,to,salary,currency,fte,known_on\n"
            + "s-1,sales,2022-01-01,,30000,EUR,1,2023-01-01\np-1,production,2022-01-01,,30000,EUR,1,2023-01-01\n");
        // 180, 200 and 220 orders against 200 a half year: 90 %, 100 %, and 600 of 600 over the eighteen months.
        Write("measurements.csv", "measure,from,to,value,level,known_on\n"
            + "orders,2023-01-29,2023-07-29,180,,2023-08-02\norders,2023-07-30,2024-02-03,200,,2024-02-07\norders,2024-02-04,2024-08-03,220,,2024-08-07\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("FY2023-P07", "FY2023-P07 half FY2023-H1 2023-01-29 2023-07-29 4500.00")]
    [InlineData("FY2023-P08", "")]
    [InlineData("FY2024-P01", "FY2024-P01 half FY2023-H2 2023-07-30 2024-02-03 5000.00")]
    [InlineData("FY2023-H2", "FY2023-P07 half FY2023-H1 2023-01-29 2023-07-29 4500.00")]
    [InlineData("FY2024-P07", "FY2024-P07 half FY2024-H1 2024-02-04 2024-08-03 5500.00, FY2024-P07 long FY2023-P01+18M 2023-01-29 2024-08-03 5000.00")]
    [InlineData("FY2023-P07+7M", "FY2023-P07 half FY2023-H1 2023-01-29 2023-07-29 4500.00, FY2024-P01 half FY2023-H2 2023-07-30 2024-02-03 5000.00")]
    [InlineData("FY2024-Q1-YTD", "FY2024-P01 half FY2023-H2 2023-07-30 2024-02-03 5000.00")]
    public void A_span_of_a_calendar_of_weeks_is_paid(string span, string awards)
    {
        var (code, output, errors) = CommandLine.Run("run", _folder.FullName, "--period", span, "--output", "csv");

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(awards, string.Join(", ", output.Split("\r\n").Skip(1).Select(line => line.Split(',')).Where(cells => cells.Length > 5 && cells[5] == "sales")
            .Select(cells => string.Join(' ', [.. cells[..5], cells[9]]))));
    }

    [Fact]
    public void The_periods_are_printed_by_their_names()
    {
        var (code, output, errors) = CommandLine.Run("run", _folder.FullName, "--period", "FY2024-P07");

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("FY2024-P07", output, StringComparison.Ordinal);
        Assert.Contains("FY2024-H1", output, StringComparison.Ordinal);
        Assert.Contains("FY2023-P01+18M", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_run_document_and_the_statement_name_them_too()
    {
        var (_, json, _) = CommandLine.Run("run", _folder.FullName, "--period", "FY2024-P07", "--output", "json");
        Assert.Empty(CompPlan.Json.RunDocument.Read(json, "run.json").Issues);
        Assert.Contains("\"period\": \"FY2023-P01+18M\"", json, StringComparison.Ordinal);
        var (_, statement, _) = CommandLine.Run("run", _folder.FullName, "--period", "FY2024-P07", "--explain", "s-1");
        Assert.Contains("FY2023-P01+18M", statement, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_period_is_answered_with_the_names_of_this_calendar()
    {
        var (code, _, errors) = CommandLine.Run("run", _folder.FullName, "--period", "2024-01");

        Assert.Equal(2, code);
        Assert.Contains("FY2023-P01, FY2023-Q1, FY2023-H1, FY2023, FY2023-P01+5M", errors, StringComparison.Ordinal);
    }

    private static string Of(string id, string cadence) =>
        Bonus.Replace("\"ID\"", $"\"{id}\"", StringComparison.Ordinal).Replace("CADENCE", cadence, StringComparison.Ordinal);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
