using CompPlan.Attribution;
using CompPlan.Attribution.Crediting;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Attribution;

public class CreditTotalsTests
{
    private static readonly ValueList<PerformancePeriod> Quarter = ValueList<PerformancePeriod>.Of(
    [
        PerformancePeriod.Of("2026-01", Cadence.Monthly, new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 31)),
        PerformancePeriod.Of("2026-02", Cadence.Monthly, new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 28)),
        PerformancePeriod.Of("2026-03", Cadence.Monthly, new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 31)),
    ]);

    /// <summary>
    /// Two deals of the quarter, 90.00 and 60.00, halved between campaign and closing; one before it, one after it, one lost, one
    /// that nobody touched.
    /// </summary>
    [Fact]
    public void Credit_is_added_up_by_actor_department_and_month()
    {
        string[] won = ["2026-01-10", "2026-03-31T20:00:00Z", "2025-12-31", "2026-04-01"];
        string[] values = ["90.00", "60.00", "7.00", "5.00"];
        Deal[] deals =
        [
            .. won.Select((at, i) => Deal($"d{i}", values[i], won: at)),
            Deal("lost", "3.00", ended: "2026-02-01"), Deal("alone", "2.00", won: "2026-02-02"), Deal("open", "1.00"),
        ];
        Touch[] touches = [.. won.SelectMany((_, i) => new[] { Touch($"d{i}", "2025-12-01", "ann", "campaign"), Touch($"d{i}", "2025-12-02", "bob") })];
        var totals = Totals(deals, touches, LinearModel.Of());
        Assert.Equal(
            ["marketing ann 75.00", "sales bob 75.00"],
            totals.ByActor("sourced").Select(one => $"{one.Department} {one.Actor} {one.Amount}"));
        Assert.Equal(
            [
                "2026-01 marketing 45.00", "2026-01 production 0.00", "2026-01 sales 45.00",
                "2026-02 marketing 0.00", "2026-02 production 0.00", "2026-02 sales 0.00",
                "2026-03 marketing 30.00", "2026-03 production 0.00", "2026-03 sales 30.00",
            ],
            totals.ByPeriod("sourced").Select(one => $"{one.Period} {one.Department} {one.Amount}"));
        Assert.Equal("7.00", totals.CreditedBefore("sourced").ToString());
        Assert.Equal("6.00", totals.Pending("sourced").ToString());
        Assert.Equal("5.00", totals.Uncredited("sourced").ToString());
        Assert.Equal("0.00", totals.NotReached("sourced").ToString());
        Assert.Equal(7, totals.DealCount);
    }

    [Fact]
    public void A_deal_is_counted_once()
    {
        var totals = Totals([Deal("d", "1.00", won: "2026-01-10")], [], LinearModel.Of());
        Assert.Throws<ArgumentException>(() => totals.Merge(totals));
        Assert.Throws<ArgumentException>(() => totals.Merge(Totals([], [], Milestones(CreditTiming.EachMilestone, NoTakerRule.Even, (Milestone.Won, 1)))));
        Assert.Throws<ArgumentException>(() => totals.ByActor("other"));
    }

    /// <summary>More deals than one run holds, so that several workers have a part in the result.</summary>
    [Fact]
    public void Any_number_of_cores_gives_the_same_result()
    {
        const int Count = 3 * CreditWork.RunLength + 17;
        var deals = Enumerable.Range(0, Count).Select(i => Deal($"d{i}", $"{i % 977}.0{i % 10}", won: $"2026-0{1 + i % 4}-1{i % 9}"));
        var touches = Enumerable.Range(0, Count).SelectMany(i => Enumerable.Range(0, i % 4)
            .Select(n => Touch($"d{i}", $"2025-12-0{1 + n}", $"a{(i + n) % 31}", n == 0 ? "campaign" : "closing")));
        var paths = Paths(InForce(deals, touches));
        var rules = ValueList<AttributionRule>.Of([Rule(LinearModel.Of())]);
        var one = Text(CreditTotals.Of(rules, paths, "plan", Eur, Quarter, 0, paths.Count, cores: 1));
        Assert.Equal(one, Text(CreditTotals.Of(rules, paths, "plan", Eur, Quarter, 0, paths.Count, cores: 2)));
        Assert.Equal(one, Text(CreditTotals.Of(rules, paths, "plan", Eur, Quarter, 0, paths.Count, cores: 0)));
        var ledgers = new[] { 1, 2, 0 }.Select(cores => CreditLedger.Of(rules, paths, "plan", Eur, 0, paths.Count, cores)[0]).ToArray();
        Assert.Equal(ledgers[0].Credits, ledgers[1].Credits);
        Assert.Equal(ledgers[0].Credits, ledgers[2].Credits);
        Assert.Equal(ledgers[0].Excluded, ledgers[1].Excluded);
        Assert.Equal(ledgers[0].Uncredited, ledgers[1].Uncredited);
    }

    /// <summary>
    /// More rules than one vector holds, of which some credit another department with the same touch; a deal with more touches than wait at
    /// once among many small ones. The totals are what the ledgers say.
    /// </summary>
    [Fact]
    public void Many_rules_over_large_and_small_deals_give_what_their_ledgers_say()
    {
        const int Small = 600;
        const int Large = 2_500;
        var deals = Enumerable.Range(0, Small).Select(i => Deal($"d{i:000}", $"{100 + i}.0{i % 10}", won: $"2026-0{1 + i % 3}-1{i % 9}"));
        var touches = Enumerable.Range(0, Small).SelectMany(i => Enumerable.Range(0, i == 300 ? Large : i % 8)
            .Select(n => Touch($"d{i:000}", $"2025-11-{1 + n % 30:00}", $"a{(i * 7 + n) % 97}", n % 3 == 0 ? "campaign" : "closing", sequence: n)));
        RoleMapping[] other = [.. Roles.Select(role => RoleMapping.Of(role.Role, role.Role == "closing" ? "production" : role.Department))];
        AttributionModel[] models = [LinearModel.Of(), SingleModel.Of(SingleTouch.First), LinearModel.Of()];
        var rules = ValueList<AttributionRule>.Of(Enumerable.Range(0, 6).Select(
            place => AttributionRule.Of($"rule-{place}", null, place % 2 == 0 ? Roles : other, models[place % 3], TouchTies.Order)));
        var paths = Paths(InForce(deals, touches));
        var totals = CreditTotals.Of(rules, paths, "plan", Eur, Quarter, 0, paths.Count, cores: 1);
        var ledgers = CreditLedger.Of(rules, paths, "plan", Eur, 0, paths.Count, cores: 1);
        for (var place = 0; place < rules.Count; place++)
        {
            var (first, last) = (Quarter[0].First, Quarter[^1].Last);
            Assert.Equal(ledgers[place].ByActor(first, last), totals.ByActor(rules[place].Id));
            Assert.Equal(
                ledgers[place].ByDepartment(first, last).Select(one => one.Amount).Where(amount => amount.Sign != 0),
                totals.ByDepartment(rules[place].Id).Select(one => one.Amount).Where(amount => amount.Sign != 0));
        }
    }

    private static string Text(CreditTotals totals) => string.Join(
        '\n',
        [
            .. totals.ByActor("sourced").Select(one => $"{one.Department} {one.Actor} {one.Amount}"),
            .. totals.ByPeriod("sourced").Select(one => $"{one.Period} {one.Department} {one.Amount}"),
            $"{totals.CreditedBefore("sourced")} {totals.Pending("sourced")} {totals.Uncredited("sourced")}",
        ]);

    private static CreditTotals Totals(IEnumerable<Deal> deals, IEnumerable<Touch> touches, AttributionModel model)
    {
        var paths = Paths(InForce(deals, touches));
        return CreditTotals.Of(ValueList<AttributionRule>.Of([Rule(model)]), paths, "plan", Eur, Quarter, 0, paths.Count, cores: 1);
    }
}
