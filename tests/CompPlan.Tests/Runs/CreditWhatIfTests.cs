using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Tests.Facts;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CompPlan.Tests.Runs;

/// <summary>
/// The small plan is linear: d1 of 10,000.00 has touches of p1 (campaign) and p3 (closing), d2 of 6,000.00 of p3 (closing) and p5
/// (delivery).
/// </summary>
public class CreditWhatIfTests
{
    [Fact]
    public void A_touch_more_takes_from_the_others_of_its_deal()
    {
        // d1 over three touches: 3,333.33 or 3,333.34 each; p1 has two of them. Nothing happens to d2.
        var whatIf = Ask(TouchChange.Add(Rows.Touched("t9", "d1", "2026-02-01T10:00:00Z", "p1", "campaign")));
        Assert.Equal(["d1"], whatIf.Deals.Select(deal => deal.Deal));
        var (marketing, sales) = (whatIf.Deals[0].Lines[0], whatIf.Deals[0].Lines[1]);
        Assert.Equal(("marketing", "p1", "5000.00"), (marketing.Department, marketing.Actor, marketing.Before.ToString()));
        Assert.Equal(("sales", "p3", "5000.00"), (sales.Department, sales.Actor, sales.Before.ToString()));
        Assert.InRange(sales.After.Minor, 333_333, 333_334);
        Assert.Equal(-sales.Change, marketing.Change);
        Assert.True(whatIf.Deals[0].Sum.IsZero && whatIf.Deals[0].NotCredited.Change.IsZero);
    }

    [Fact]
    public void A_touch_less_gives_to_the_others()
    {
        Assert.Equal(["marketing p1 5000.00 10000.00 5000.00", "sales p3 5000.00 0.00 -5000.00", "nobody 0 0"], Shown(Ask(TouchChange.Remove("t2"))));
        // Nobody is left: the deal is credited to nobody.
        Assert.Equal(
            ["marketing p1 5000.00 0.00 -5000.00", "sales p3 5000.00 0.00 -5000.00", "nobody 0 10000.00"],
            Shown(Ask(TouchChange.Remove("t1"), TouchChange.Remove("t2"))));
    }

    [Fact]
    public void A_touch_by_somebody_else_moves_its_credit()
    {
        Assert.Equal(["production p5 3000.00 3000.00 0.00", "sales p3 3000.00 0.00 -3000.00", "sales p4 0.00 3000.00 3000.00", "nobody 0 0"], Shown(Ask(TouchChange.Reown("t3", "p4"))));
        var row = SmallPlan.Facts.Touches.Single(touch => touch.Id == "t3");
        Assert.Equal(Shown(Ask(TouchChange.Reown("t3", "p4"))), Shown(Ask(TouchChange.Reown(row, "p4"))));
        Assert.Equal(Shown(Ask(TouchChange.Remove("t3"))), Shown(Ask(TouchChange.Remove(row))));
    }

    [Fact]
    public void Changes_are_made_together_and_each_speaks_of_what_is()
    {
        // t3 is given to p5 and t4 to p3: they change places.
        Assert.Equal(
            ["production p3 0.00 3000.00 3000.00", "production p5 3000.00 0.00 -3000.00", "sales p3 3000.00 0.00 -3000.00", "sales p5 0.00 3000.00 3000.00", "nobody 0 0"],
            Shown(Ask(TouchChange.Reown("t3", "p5"), TouchChange.Reown("t4", "p3"))));
    }

    [Fact]
    public void A_touch_of_an_account_concerns_each_of_its_deals()
    {
        var facts = SmallPlan.Facts.WithDeals(SmallPlan.Facts.Deals.Select(deal => deal.WithAccount("c1"))).WithTouches(SmallPlan.Facts.Touches.Append(
            Touch.OfAccount("t5", "c1", At("2026-02-08T10:00:00Z"), null, "p2", "campaign", "mail", new LocalDate(2026, 1, 1))));
        var whatIf = CreditWhatIf.Review(SmallPlan.Plan(), facts.Reviewed(), SmallPlan.KnownOn, [TouchChange.Remove("t5")]).WhatIf!;
        Assert.Equal(["d1", "d2"], whatIf.Deals.Select(deal => deal.Deal));
        Assert.All(whatIf.Deals, deal => Assert.True(deal.Sum.IsZero && deal.Lines.Single(line => line.Actor == "p2").After.IsZero));
        var added = CreditWhatIf.Review(SmallPlan.Plan(), facts.Reviewed(), SmallPlan.KnownOn, [TouchChange.Add(
            Touch.OfAccount(null, "c1", At("2026-02-08T11:00:00Z"), null, "p2", "campaign", "mail", new LocalDate(2030, 1, 1)))]).WhatIf!;
        Assert.Equal(["d1", "d2"], added.Deals.Select(deal => deal.Deal));
        Assert.All(added.Deals, deal => Assert.Equal(1, deal.Lines.Single(line => line.Actor == "p2").Change.Sign));
    }

    [Fact]
    public void What_is_asked_must_be_in_force_and_fit_the_plan()
    {
        string[] Codes(params TouchChange[] changes) =>
            [.. CreditWhatIf.Review(SmallPlan.Plan(), SmallPlan.Facts.Reviewed(), SmallPlan.KnownOn, changes).Issues.Select(issue => $"{issue.Code} {issue.Path}")];
        Assert.Equal(["DANGLING_REF changes[0]", "DANGLING_REF changes[2]"], Codes(TouchChange.Remove("t7"), TouchChange.Remove("t1"), TouchChange.Reown("t8", "p1")));
        Assert.Equal(["DANGLING_REF changes[0]"], Codes(TouchChange.Add(Rows.Touched("t9", "d7", "2026-02-01T10:00:00Z", "p1", "campaign"))));
        Assert.Equal(["DANGLING_REF changes[0]"], Codes(TouchChange.Remove(Rows.Touched(null, "d1", "2026-02-01T10:00:00Z", "p1", "campaign"))));
        Assert.StartsWith("ROLE_UNMAPPED", Codes(TouchChange.Add(Rows.Touched("t9", "d1", "2026-02-01T10:00:00Z", "p1", "dancing"))).Single(), StringComparison.Ordinal);
        Assert.StartsWith("BAD_ID", Codes(TouchChange.Reown("t1", "nobody at all")).Single(), StringComparison.Ordinal);
        Assert.NotEmpty(Codes(TouchChange.Add(Rows.Touched("t1", "d1", "2026-02-01T10:00:00Z", "p1", "campaign"))));
        var early = CreditWhatIf.Review(SmallPlan.Plan(), SmallPlan.Facts.Reviewed(), new LocalDate(2025, 1, 1), [TouchChange.Remove("t1")]);
        Assert.False(early.IsValid);
    }

    /// <summary>
    /// Of d1 4,000.00 are taken back on 5 March: of two touches 2,000.00 each, of one touch all. Given to p4, the touch of p3 takes its credit
    /// and its reversal along.
    /// </summary>
    [Fact]
    public void Reversals_go_with_the_credit()
    {
        var facts = SmallPlan.Facts.WithReversals([Rows.TakenBack("r1", "d1", "2026-03-05T10:00:00Z", "4000.00")]);
        Assert.Equal(
            ["marketing p1 3000.00 3000.00 0.00", "sales p3 3000.00 0.00 -3000.00", "sales p4 0.00 3000.00 3000.00", "nobody 0 0"],
            Shown(Ask(facts, TouchChange.Reown("t2", "p4"))));
        Assert.Equal(
            ["marketing p1 3000.00 6000.00 3000.00", "sales p3 3000.00 0.00 -3000.00", "nobody 0 0"], Shown(Ask(facts, TouchChange.Remove("t2"))));
        // Nobody is left to take anything back from: what is uncredited is reversed alike.
        Assert.Equal(
            ["marketing p1 3000.00 0.00 -3000.00", "sales p3 3000.00 0.00 -3000.00", "nobody 0 6000.00"],
            Shown(Ask(facts, TouchChange.Remove("t1"), TouchChange.Remove("t2"))));
        // February has what was earned, March what was taken back.
        var whatIf = Ask(facts, TouchChange.Remove("t2"));
        Assert.Equal(["marketing 5000.00 10000.00", "sales 5000.00 0.00"], Departments(whatIf, 2));
        Assert.Equal(["marketing -2000.00 -4000.00", "sales -2000.00 0.00"], Departments(whatIf, 3));
        Assert.Equal(("-4000.00", "-4000.00"), Both(whatIf.RulesIn(new(2026, 2, 1), new(2026, 2, 28))[0].NotCredited));
        Assert.All(Enumerable.Range(1, 12), month => Assert.True(In(whatIf, month).Total.Change.IsZero && In(whatIf, month).Total.Before.ToString() == "6000.00"));
    }

    [Fact]
    public void Several_deals_are_added_up_under_each_rule()
    {
        var whatIf = Ask(TouchChange.Reown("t2", "p4"), TouchChange.Reown("t3", "p4"));
        var rule = Assert.Single(whatIf.Rules);
        Assert.Equal("sourced", rule.Rule.Id);
        Assert.Equal(
            ["marketing p1 5000.00 5000.00", "production p5 3000.00 3000.00", "sales p3 8000.00 0.00", "sales p4 0.00 8000.00"],
            rule.Actors.Select(line => $"{line.Department} {line.Actor} {line.Before} {line.After}"));
        Assert.Equal(["marketing 5000.00 5000.00", "production 3000.00 3000.00", "sales 8000.00 8000.00"], rule.Departments.Select(line => $"{line.Department} {line.Before} {line.After}"));
        Assert.Equal(("16000.00", "16000.00"), Both(rule.Total));
        Assert.Empty(Ask().Rules);
        Assert.Throws<ArgumentException>(() => whatIf.RulesIn(new(2026, 2, 2), new(2026, 2, 1)));
    }

    [Fact]
    public void A_touch_is_named_by_what_it_says()
    {
        var name = TouchName.Of("d2", At("2026-03-01T10:00:00Z"), "p3", "closing");
        Assert.Equal(Shown(Ask(TouchChange.Reown("t3", "p4"))), Shown(Ask(TouchChange.Reown(name, "p4"))));
        Assert.Equal(Shown(Ask(TouchChange.Remove("t3"))), Shown(Ask(TouchChange.Remove(name.WithKind("call")))));
        Assert.Equal(
            [
                "DANGLING_REF changes[0]: The touch of 'p3' as 'closing' at 2026-03-01T10:00:00Z on 'd2', a 'mail', is not in force. Its touches known on 2026-04-10 are t3 (2026-03-01T10:00:00Z p3 closing call), t4 (2026-03-19T10:00:00Z p5 delivery call).",
                "DANGLING_REF changes[1]: The touch of 'p3' as 'closing' at 2026-03-01T10:00:00Z on 'd7' is not in force: there is no such deal, and no deal of such an account. Name a touch that is known on 2026-04-10: by its id, or by deal, instant, actor and role.",
            ],
            Findings(SmallPlan.Facts, TouchChange.Remove(name.WithKind("mail")), TouchChange.Remove(TouchName.Of("d7", name.At, "p3", "closing"))));
        var twice = SmallPlan.Facts.WithTouches(SmallPlan.Facts.Touches.Append(Rows.Touched(null, "d2", "2026-03-01T10:00:00Z", "p3", "closing", kind: "mail")));
        Assert.Equal(
            ["TOUCH_AMBIGUOUS changes[0]: 2 touches are of 'p3' as 'closing' at 2026-03-01T10:00:00Z on 'd2': t3 (2026-03-01T10:00:00Z p3 closing call), 2026-03-01T10:00:00Z p3 closing mail. Say which kind it is, or name the one that is meant by its id."],
            Findings(twice, TouchChange.Remove(name)));
        Assert.Empty(Findings(twice, TouchChange.Remove(name.WithKind("mail")), TouchChange.Remove(name.WithKind("call"))));
    }

    [Fact]
    public void One_touch_is_changed_once() => Assert.Equal(
        ["OPTION_CONFLICT changes[1]: The touch 't3' is changed by more than one change. Change each touch once: remove it, or give it to somebody."],
        Findings(SmallPlan.Facts, TouchChange.Remove(TouchName.Of("d2", At("2026-03-01T10:00:00Z"), "p3", "closing")), TouchChange.Reown("t3", "p4")));

    [Fact]
    public void Asking_nothing_concerns_no_deal() => Assert.Empty(Ask().Deals);

    private static CreditWhatIf Ask(params TouchChange[] changes) => Ask(SmallPlan.Facts, changes);

    private static CreditWhatIf Ask(FactsDraft facts, params TouchChange[] changes)
    {
        var review = CreditWhatIf.Review(SmallPlan.Plan(), facts.Reviewed(), SmallPlan.KnownOn, changes);
        Assert.Empty(review.Issues);
        return review.WhatIf!;
    }

    private static string[] Shown(CreditWhatIf whatIf) =>
    [
        .. whatIf.Deals.SelectMany(deal => deal.Lines.Select(line => $"{line.Department} {line.Actor} {line.Before} {line.After} {line.Change}")
            .Append($"nobody {deal.NotCredited.Before} {deal.NotCredited.After}")),
    ];

    private static IEnumerable<string> Findings(FactsDraft facts, params TouchChange[] changes) =>
        CreditWhatIf.Review(SmallPlan.Plan(), facts.Reviewed(), SmallPlan.KnownOn, changes).Issues
            .Select(issue => $"{issue.Code} {issue.Path}: {issue.Message} {issue.Remedy}");

    private static RuleDifference In(CreditWhatIf whatIf, int month)
    {
        var first = new LocalDate(2026, month, 1);
        return whatIf.RulesIn(first, first.PlusMonths(1).PlusDays(-1)).Single();
    }

    private static IEnumerable<string> Departments(CreditWhatIf whatIf, int month) =>
        In(whatIf, month).Departments.Select(line => $"{line.Department} {line.Before} {line.After}");

    private static (string Before, string After) Both(CreditDifference line) => (line.Before.ToString(), line.After.ToString());

    private static Instant At(string iso) => InstantPattern.ExtendedIso.Parse(iso).Value;
}
