using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using Xunit;

namespace CompPlan.Tests.Attribution;

public class ModelComparisonTests
{
    private static readonly Deal[] Deals =
    [
        Crediting.Deal("d-1", "100.00", won: "2026-02-10"),
        Crediting.Deal("d-2", "50.00", won: "2026-05-10"),
        Crediting.Deal("d-3", "7.00", won: "2026-02-11"),
        Crediting.Deal("d-4", "9.00"),
    ];

    private static readonly Touch[] Touches =
    [
        Crediting.Touch("d-1", "2026-01-01", "ad-team", "campaign"),
        Crediting.Touch("d-1", "2026-01-02", "rep-1"),
        Crediting.Touch("d-1", "2026-01-03", "rep-1"),
        Crediting.Touch("d-1", "2026-01-04", "rep-2"),
        Crediting.Touch("d-2", "2026-01-05", "ad-team", "campaign"),
        Crediting.Touch("d-2", "2026-01-06", "rep-2"),
    ];

    [Fact]
    public void Who_gains_and_who_loses_sums_to_zero()
    {
        // d-1 over four touches: 25.00 each, so rep-1 has 50.00; by position 40 / 20 / 40: 40, 10 + 10, 40. d-2 is earned later.
        var comparison = ModelComparison.Between(Ledger(LinearModel.Of()), Ledger(Position), Crediting.Date("2026-01-01"), Crediting.Date("2026-03-31"));
        Assert.Equal(
            ["marketing ad-team 25.00 40.00 15.00", "sales rep-1 50.00 20.00 -30.00", "sales rep-2 25.00 40.00 15.00"],
            comparison.Actors.Select(Shown));
        Assert.Equal(
            ["marketing - 25.00 40.00 15.00", "production - 0.00 0.00 0.00", "sales - 75.00 60.00 -15.00"],
            comparison.Departments.Select(Shown));
        // d-3 has no touch (7.00), d-4 is open (9.00), d-2 is earned after the last date (50.00).
        Assert.Equal("- - 66.00 66.00 0.00", Shown(comparison.NotCredited));
        Assert.Equal("- - 166.00 166.00 0.00", Shown(comparison.Total));
    }

    [Fact]
    public void What_was_credited_before_the_dates_is_not_credited_in_them()
    {
        var comparison = ModelComparison.Between(Ledger(LinearModel.Of()), Ledger(Position), Crediting.Date("2026-05-01"), Crediting.Never);
        Assert.Equal(["marketing ad-team 25.00 25.00 0.00", "sales rep-2 25.00 25.00 0.00"], comparison.Actors.Select(Shown));
        Assert.Equal("- - 116.00 116.00 0.00", Shown(comparison.NotCredited));
    }

    [Fact]
    public void Who_is_credited_by_one_model_only_has_nothing_in_the_other()
    {
        var last = PositionModel.Of(CompPlan.Values.WeightUnit.Percent, 0, 0, 100, TwoTouchRule.Renormalise);
        var comparison = ModelComparison.Between(Ledger(last), Ledger(LinearModel.Of()), Crediting.Always, Crediting.Never);
        Assert.Equal(
            ["marketing ad-team 0.00 50.00 50.00", "sales rep-1 0.00 50.00 50.00", "sales rep-2 150.00 50.00 -100.00"],
            comparison.Actors.Select(Shown));
        Assert.Equal("0.00", comparison.Total.Change.ToString());
    }

    [Fact]
    public void Only_the_same_deals_are_compared()
    {
        var fewer = Crediting.Ledger(Crediting.Rule(Position), Deals.Take(3), Touches);
        Assert.Throws<ArgumentException>(() => ModelComparison.Between(Ledger(LinearModel.Of()), fewer, Crediting.Always, Crediting.Never));
        Assert.Throws<ArgumentException>(() => ModelComparison.Between(fewer, fewer, Crediting.Never, Crediting.Always));
        var empty = ModelComparison.Between(CreditLedger.Empty, CreditLedger.Empty, Crediting.Always, Crediting.Never);
        Assert.True(empty.Actors.Count == 0 && empty.Total.Change == Money.Zero && empty.Before is null);
    }

    private static PositionModel Position => PositionModel.Of(CompPlan.Values.WeightUnit.Percent, 40, 20, 40, TwoTouchRule.Renormalise);

    private static CreditLedger Ledger(AttributionModel model) => Crediting.Ledger(Crediting.Rule(model), Deals, Touches);

    private static string Shown(CreditDifference line) => $"{line.Department ?? "-"} {line.Actor ?? "-"} {line.Before} {line.After} {line.Change}";
}
