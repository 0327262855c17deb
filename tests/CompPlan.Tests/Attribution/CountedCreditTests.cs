using CompPlan.Attribution;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using Xunit;
using static CompPlan.Tests.Attribution.Crediting;

namespace CompPlan.Tests.Attribution;

/// <summary>What credit counts in a period when reversals take back more than was earned in it.</summary>
public class CountedCreditTests
{
    private static readonly MonthsCalendar Calendar = MonthsCalendar.Of(1, YearLabel.Start);

    /// <summary>
    /// 100.00 in January, 100.00 taken back and 40.00 earned in February (net −60.00), 20.00 in March, 90.00 in April. Carried, February is
    /// short of 60.00, March of 40.00, and April counts 90.00 − 40.00 = 50.00.
    /// </summary>
    [Theory]
    [InlineData(NegativeCredit.Forget, "100.00 0.00 20.00 90.00")]
    [InlineData(NegativeCredit.Carry, "100.00 0.00 0.00 50.00")]
    [InlineData(NegativeCredit.Negative, "100.00 -60.00 20.00 90.00")]
    public void Credit_below_zero_is_forgotten_carried_or_counted(NegativeCredit negative, string counted)
    {
        var book = Book();
        Assert.Equal(counted, string.Join(' ', Enumerable.Range(1, 4).Select(month => Count(book, "sales", null, month, negative).Counted.ToString())));
        Assert.Equal(counted, string.Join(' ', Enumerable.Range(1, 4).Select(month => Count(book, null, "rep", month, negative).Counted.ToString())));
    }

    [Fact]
    public void A_shortfall_says_where_it_came_from()
    {
        var april = Count(Book(), "sales", "rep", 4, NegativeCredit.Carry);
        Assert.Equal(("90.00", "40.00", "50.00", "0.00"), (april.Net.ToString(), april.CarriedIn.ToString(), april.Counted.ToString(), april.CarriedOut.ToString()));
        Assert.Equal(("2026-03", "20.00", "60.00"), (april.Before!.Period.Name, april.Before.Net.ToString(), april.Before.CarriedIn.ToString()));
        Assert.Equal("2026-02", april.Before.Before!.Period.Name);
        Assert.Null(april.Before.Before.Before);
    }

    /// <summary>Three touches in one deal of sales, two of them logged by the rep; one deal, one of three touches is a repeat.</summary>
    [Fact]
    public void Figures_stand_beside_the_credit()
    {
        var terms = AttributionTerms.Of(Roles, LinearModel.Of(), TouchTies.Order).WithEligibility(
            TouchEligibility.All.WithDeduplication(Deduplication.OfAll([TouchPart.Actor], KeptTouch.First)));
        var ledger = Ledger(
            AttributionRule.Of("sourced", null, terms),
            [Deal("d", "90.00", won: "2026-01-20")],
            [
                Touch("d", "2026-01-10", "ad", "campaign", id: "t1"),
                Touch("d", "2026-01-11", "rep", id: "t2").WithLogged(null, "rep"),
                Touch("d", "2026-01-12", "rep", id: "t3").WithLogged(null, "rep"),
                Touch("d", "2026-01-13", "rep", id: "t4").WithLogged(null, "crm"),
            ]);
        var figures = ledger.FiguresIn(Month(1));
        Assert.Equal(["marketing ", "marketing ad", "sales ", "sales rep"], figures.Select(one => $"{one.Department} {one.Actor}"));
        // With repeats the deal is four touches of 22.50: sales 67.50. Without, two of 45.00: a third less for sales.
        var rep = figures[3];
        Assert.Equal((1, 3, 2), (rep.Deals, rep.Touches, rep.SelfLogged));
        Assert.Equal(((Fraction?)3, (Fraction?)Fraction.Of(2, 3)), (rep.TouchesPerDeal, rep.SelfLoggedShare));
        Assert.Equal(("45.00", "67.50"), (rep.Credit.ToString(), rep.WithRepeats.ToString()));
        Assert.Equal(Fraction.Of(-1, 3), rep.MovedShare);
        Assert.Equal(Fraction.One, figures[0].MovedShare);
    }

    /// <summary>Where all that somebody did was a repeat of what another did, he has no credit; the figures show what he would have.</summary>
    [Fact]
    public void Who_would_have_credit_only_if_repeats_counted_is_shown()
    {
        var terms = AttributionTerms.Of(Roles, LinearModel.Of(), TouchTies.Order).WithEligibility(
            TouchEligibility.All.WithDeduplication(Deduplication.OfAll([TouchPart.Kind], KeptTouch.First)));
        var ledger = Ledger(
            AttributionRule.Of("sourced", null, terms),
            [Deal("d", "90.00", won: "2026-01-20")],
            [Touch("d", "2026-01-10", "ann", id: "t1"), Touch("d", "2026-01-11", "bob", id: "t2"), Touch("d", "2026-01-12", "bob", id: "t3")]);
        Assert.Equal(
            ["sales  1 3 90.00 90.00 0", "sales ann 1 1 90.00 30.00 2", "sales bob 0 0 0.00 60.00 -1"],
            ledger.FiguresIn(Month(1)).Select(one => $"{one.Department} {one.Actor} {one.Deals} {one.Touches} {one.Credit} {one.WithRepeats} {one.MovedShare}"));
        Assert.Null(ledger.FiguresIn(Month(1))[2].TouchesPerDeal);
    }

    private static CreditCounting Book() => CreditCounting.Of(
        new Dictionary<string, CreditLedger>(StringComparer.Ordinal)
        {
            ["sourced"] = Ledger(
                Rule(LinearModel.Of()),
                [
                    Deal("d1", "100.00", won: "2026-01-15"), Deal("d2", "40.00", won: "2026-02-15"), Deal("d3", "20.00", won: "2026-03-15"),
                    Deal("d4", "90.00", won: "2026-04-15"),
                ],
                [.. new[] { "d1", "d2", "d3", "d4" }.Select(deal => Touch(deal, "2026-01-02", "rep"))],
                reversals: [Reversal("r", "d1", "2026-02-20", "100.00")]),
        },
        Calendar);

    private static CountedCredit Count(CreditCounting book, string? department, string? actor, int month, NegativeCredit negative) =>
        book.Count("sourced", department, actor, Month(month), Month(month).First, negative);

    private static PerformancePeriod Month(int month) => Calendar.PeriodFor(Cadence.Monthly, new LocalDate(2026, month, 1));
}
