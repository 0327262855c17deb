using CompPlan.Attribution;
using CompPlan.Rounding;
using Xunit;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Attribution;

public class CreditLedgerTests
{
    private static readonly AttributionRule Linear = Rule(LinearModel.Of());

    [Fact]
    public void The_empty_ledger_knows_nothing()
    {
        Assert.Equal(Money.Zero, CreditLedger.Empty.PendingOn(Never));
        Assert.Equal(Money.Zero, CreditLedger.Empty.CreditOf("sales", Always, Never));
        Assert.Empty(CreditLedger.Empty.ByDepartment(Always, Never));
        Assert.Null(CreditLedger.Empty.DealCreditOf("d"));
        Assert.Null(CreditLedger.Empty.Rule);
    }

    [Fact]
    public void Totals_are_by_department_and_by_actor()
    {
        var ledger = Ledger(
            Linear,
            [Deal("d", "10.00", won: "2026-02-01"), Deal("e", "6.00", won: "2026-03-01")],
            [
                Touch("d", "2026-01-01", "ann", "campaign"), Touch("d", "2026-01-02", "bob"),
                Touch("e", "2026-01-01", "ann"), Touch("e", "2026-01-02", "bob"), Touch("e", "2026-01-03", "bob"),
            ]);
        Assert.Equal(["marketing 5.00", "production 0.00", "sales 5.00"], ledger.Departments("2026-02-01", "2026-02-01"));
        Assert.Equal("6.00", ledger.CreditOf("sales", Date("2026-02-02"), Date("2026-03-01")).ToString());
        Assert.Equal("0.00", ledger.CreditOf("unheard-of", Always, Never).ToString());
        Assert.Equal(
            ["marketing ann 5.00", "sales ann 2.00", "sales bob 9.00"],
            ledger.ByActor(Always, Never).Select(total => $"{total.Department} {total.Actor} {total.Amount}"));
        Assert.Equal((2, 5), (ledger.DealCount, ledger.CreditCount));
    }

    [Fact]
    public void The_role_decides_the_department_whatever_the_milestone() =>
        // The last touch before won is a campaign: marketing gets the won milestone.
        Assert.Equal(
            ["marketing 30.00", "production 0.00", "sales 70.00"],
            Ledger(
                Rule(Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.ProRata, (Milestone.FirstTouch, 70), (Milestone.Won, 30))),
                [Deal("d", "100.00", won: "2026-02-01")],
                [Touch("d", "2026-01-01", "rep"), Touch("d", "2026-01-02", "rep", "campaign")]).Departments("2026-02-01", "2026-02-01"));

    [Fact]
    public void Ledgers_with_a_common_deal_or_another_rule_do_not_merge()
    {
        var one = Ledger(Linear, [Deal("b", "1.00"), Deal("d", "1.00")], []);
        Assert.Throws<ArgumentException>(() => one.Merge(Ledger(Linear, [Deal("a", "1.00"), Deal("d", "1.00")], [])));
        Assert.Throws<ArgumentException>(() => one.Merge(Ledger(Rule(LinearModel.Of(), TouchTies.Order), [Deal("c", "1.00")], [])));
        Assert.Equal(["a", "b", "c", "d"], one.Merge(Ledger(Linear, [Deal("a", "1.00"), Deal("c", "1.00")], [])).Deals);
    }

    [Fact]
    public void The_receipt_of_a_deal_names_the_seed_the_weights_and_the_winner_of_every_cent()
    {
        var rule = Rule(Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.ProRata, (Milestone.FirstTouch, 1), (Milestone.Middle, 2)));
        var ledger = Ledger(
            rule, [Deal("d", "1.00", won: "2026-02-01")],
            [Touch("d", "2026-01-01", "ann", "campaign"), Touch("d", "2026-01-02", "bob"), Touch("d", "2026-01-03", "ann"), Touch("d", "2026-01-04", "bob")]);
        var deal = ledger.DealCreditOf("d")!;
        Assert.Equal(ledger.Credits, deal.Credits);
        Assert.Equal(
            ["Milestones - plan|sourced|d firstTouch+middle", "Touches firstTouch plan|sourced|d|firstTouch ann#1", "Touches middle plan|sourced|d|middle bob#1+ann#2+bob#2"],
            deal.Divisions.Select(division =>
                $"{division.Level} {division.Milestone?.Name ?? "-"} {division.Apportionment.Ties.Seed} {string.Join('+', division.Apportionment.Shares.Select(share => share.Id))}"));
        // 100 cents by 1 : 2 are 33⅓ and 66⅔, so 33 and 67; 67 over three touches are 22 each and one odd cent.
        Assert.Equal([33L, 67], deal.Divisions[0].Apportionment.Shares.Select(share => share.Share));
        Assert.True(deal.Divisions[2].Apportionment.Cut!.IsTie);
        var winner = new[] { "bob#1", "ann#2", "bob#2" }.MinBy(id => TieKey.Of("plan|sourced|d|middle", id))!;
        Assert.Equal(23, deal.Divisions[2].Apportionment.ShareOf(winner).Share);
    }
}
