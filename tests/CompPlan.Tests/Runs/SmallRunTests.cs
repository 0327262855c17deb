using CompPlan.Statements;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Runs;

/// <summary>
/// The first quarter of 2026, 90 days, by hand.
/// <para>
/// Score. Revenue 110,000 + 95,000 + 110,000 = 315,000 of 3 × 100,000 is 105 %; on the line from (100, 100) to (120, 160) that pays
/// 100 + 5 × 60 ÷ 20 = 115 %. Delay 22 days against 20: 2 − 22 ÷ 20 = 90 %; from (80, 40) to (100, 100) that pays 40 + 10 × 60 ÷ 20 =
/// 70 %. The delay is at most 25 days: the gate is open. 0.6 × 1.15 + 0.4 × 0.7 = 0.97. Pool 10,000.00 × 0.97 = 9,700.00.
/// </para>
/// <para>
/// Departments. 60 % in equal parts: 5,820.00 ÷ 3 = 1,940.00. 40 % by credit: the deal of 10,000.00 gives marketing and sales 5,000.00
/// each, that of 6,000.00 sales and production 3,000.00 each; marketing 5, sales 8, production 3 of 16 parts of 3,880.00: 1,212.50,
/// 1,940.00, 727.50. Together marketing 3,152.50, sales 3,880.00, production 2,667.50.
/// </para>
/// <para>
/// Marketing. By presence 60 %, 1,891.50, over 90 and 45 days (15 February to 31 March): 1,261.00 and 630.50. By salary of the days
/// present 40 %, 1,261.00, over 90 × 100.00 and 45 × 200.00 a day: 630.50 each. p1 1,891.50, p2 1,261.00.
/// </para>
/// <para>
/// Sales. p3 was ill for 18 days: 72 present; p4 was there for 31. By presence 2,328.00: 72 ÷ 103 is 1,627.33 rest 101 ÷ 103, 31 ÷ 103 is
/// 700.66 rest 2 ÷ 103; the odd cent to p3: 1,627.34 and 700.66. By pay 1,552.00 over 72 × 150.00 = 10,800.00 and 31 × 100.00 = 3,100.00:
/// 1,205.87 rest 7 ÷ 139 and 346.12 rest 132 ÷ 139; the odd cent to p4: 1,205.87 and 346.13. p3 2,833.21, p4 1,046.79.
/// </para>
/// <para>
/// Production. p4 for 59 days, p5 for 90; training counts as present. By presence 1,600.50: 633.75 rest 75 ÷ 149 and 966.74 rest 74 ÷ 149;
/// the odd cent to p4: 633.76 and 966.74. By pay 1,067.00 over 59 × 100.00 = 5,900.00 and 90 × 150.00 = 13,500.00: 324.50 and 742.50.
/// p4 958.26, p5 1,709.24.
/// </para>
/// </summary>
public sealed class SmallRunTests
{
    [Fact]
    public void Every_figure_is_the_one_computed_by_hand()
    {
        var review = SmallPlan.Review();
        Assert.Empty(review.Issues);
        var run = BonusCalculator.Calculate(review.BonusCase!);
        var result = Assert.Single(run.Results);

        Assert.Equal("2026-Q1", result.Period.Name);
        Assert.Equal([Fraction.Of(115, 100), Fraction.Of(7, 10)], result.Score.Parts.Select(part => part.Reading.Value));
        Assert.Equal(Fraction.Of(97, 100), result.Score.Value);
        Assert.False(result.Score.Gated);
        Assert.Equal("9700.00", result.Pool.Amount.ToString());
        Assert.Equal(["marketing 5000.00", "sales 8000.00", "production 3000.00"], Credits(run));
        Assert.Equal(
            ["marketing 3152.50", "sales 3880.00", "production 2667.50"],
            result.Division.Departments.Select(department => $"{department.Department} {department.Amount}"));
        Assert.Equal(
            [
                "marketing p1 1891.50 = 1261.00 + 630.50", "marketing p2 1261.00 = 630.50 + 630.50",
                "sales p3 2833.21 = 1627.34 + 1205.87", "sales p4 1046.79 = 700.66 + 346.13",
                "production p4 958.26 = 633.76 + 324.50", "production p5 1709.24 = 966.74 + 742.50",
            ],
            result.Distribution.Departments.SelectMany(department => department.Awards)
                .Select(award => $"{award.Department} {award.Participant} {award.Amount} = {string.Join(" + ", award.Lines.Select(line => line.Amount))}"));
        Assert.Equal(
            ("9700.00", "9700.00", "0.00", "0.00"),
            (result.Identity.Funded.ToString(), result.Identity.Awarded.ToString(), result.Identity.Returned.ToString(), result.Identity.Undistributed.ToString()));
        Assert.Empty(run.Warnings);
    }

    /// <summary>p4: 1,046.79 as a member of sales and 958.26 of production, 2,005.05 in all; nobody's statement has a fault.</summary>
    [Fact]
    public void The_statement_of_who_moved_has_both_departments()
    {
        var run = BonusCalculator.Calculate(SmallPlan.Review().BonusCase!);
        var statement = run.StatementFor("p4");
        Assert.Equal("2005.05", statement.Total.ToString());
        Assert.Equal(["sales 1046.79", "production 958.26"], statement.Lines.Select(line => $"{line.Department} {line.Amount}").OrderDescending(StringComparer.Ordinal));
        Assert.Empty(Oracles.StatementChecker.Faults(run));
    }

    /// <summary>A month that ends no quarter pays nothing.</summary>
    [Fact]
    public void Nothing_is_due_in_february()
    {
        var review = SmallPlan.Review(period: "2026-02");
        Assert.Empty(review.Issues);
        Assert.Empty(BonusCalculator.Calculate(review.BonusCase!).Results);
    }

    /// <summary>A delay of 26 days closes the gate: no pool, no awards, no faults.</summary>
    [Fact]
    public void A_closed_gate_pays_nothing()
    {
        var facts = SmallPlan.Facts.WithMeasurements(SmallPlan.Facts.Measurements.Select(row => row.Measure == "delay"
            ? CompPlan.Facts.Measurement.Of(row.Measure, row.From, row.To, 26, null, row.KnownOn)
            : row));
        var run = BonusCalculator.Calculate(SmallPlan.Review(facts: facts).BonusCase!);
        var result = Assert.Single(run.Results);
        Assert.True(result.Score.Gated);
        Assert.Equal(("0.00", "0.00"), (result.Pool.Amount.ToString(), result.Identity.Awarded.ToString()));
        Assert.Empty(Oracles.StatementChecker.Faults(run));
    }

    private static IEnumerable<string> Credits(CompPlan.Runs.BonusRun run) => new[] { "marketing", "sales", "production" }
        .Select(department => $"{department} {run.Ledgers[0].CreditOf(department, new(2026, 1, 1), new(2026, 3, 31))}");
}
