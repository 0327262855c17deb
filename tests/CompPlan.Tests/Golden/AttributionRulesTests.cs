using System.Globalization;
using System.Text.Json;
using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Tests.Attribution;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>Published examples of lookbacks, last touches and contacts, and of publishers who rounded: the exact value, and that it rounds to theirs.</summary>
public class AttributionRulesTests
{
    internal static readonly string[] Tested =
    [
        "adobe-12-lookback", "deal12k-timedecay7", "marketo-02-first-touch-two-opps", "sf-04-linear", "w3c-01", "w3c-02", "w3c-03-longer", "w3c-06-lookback",
    ];

    [Fact]
    public void Calendar_days_count_back_from_the_won_date_inclusive()
    {
        // Won on 20 February in Paris, five days back: 15 February from midnight on counts, the last minute of 14 February does not.
        var expected = AttributionData.Row("adobe-12-lookback").GetProperty("expected").EnumerateArray().Select(one => one.GetString());
        var ledger = Ledger(
            LinearModel.Of(), TouchEligibility.All.WithLookback(TouchWindow.OfCalendarDays(5)), Crediting.Deal("d", "100.00", won: "2026-02-20T22:00:00Z"),
            [Crediting.Touch("d", "2026-02-14T23:00:00Z", "feb15"), Crediting.Touch("d", "2026-02-14T22:59:00Z", "feb14")]);
        Assert.Equal(expected, new[] { "feb15", "feb14" }.Select(actor => ledger.Credits.Any(credit => credit.Actor == actor) ? "in" : "out"));
        Assert.Equal(("feb14", ExclusionReason.OutsideLookback), (Assert.Single(ledger.Excluded).Actor, ledger.Excluded.Single().Reason));
        Assert.Equal("100.00", Assert.Single(ledger.Credits).Amount.ToString());
    }

    [Theory]
    [InlineData("w3c-01")]
    [InlineData("w3c-02")]
    [InlineData("w3c-03-longer")]
    public void Weights_of_the_last_touches_give_the_published_credit(string id)
    {
        // The latest first; with two touches the third weight is dropped and the others keep their proportion.
        var row = AttributionData.Row(id);
        var touches = row.GetProperty("touches").EnumerateArray().Select((_, place) => AttributionData.Touch("d", AttributionData.Start + Duration.FromDays(place), place, "a")).ToList();
        var deal = AttributionData.Deal("d", AttributionData.Cents(row.GetProperty("value")), null, null, AttributionData.Start + Duration.FromDays(9));
        Assert.Equal(
            row.GetProperty("expected").EnumerateArray().Select(AttributionData.Cents),
            AttributionData.Credit(LastTouchesModel.Of(WeightUnit.Relative, Weights(row)), deal, touches));
    }

    [Fact]
    public void A_lookback_in_exact_time_is_inclusive_to_the_second()
    {
        // 86,402 s after the start: the touch of second 1 is 86,401 s old and out, that of second 2 is a day old and in. It takes all.
        var row = AttributionData.Row("w3c-06-lookback");
        var won = AttributionData.Start + Duration.FromSeconds(row.GetProperty("params").GetProperty("conversion_sec").GetInt64());
        var touches = row.GetProperty("touches").EnumerateArray().Select((touch, place) =>
            AttributionData.Touch("d", AttributionData.Start + Duration.FromSeconds(touch.GetProperty("sec").GetInt64()), place, touch.GetProperty("t").GetString()!)).ToList();
        var ledger = Ledger(
            LastTouchesModel.Of(WeightUnit.Fraction, Weights(row)),
            TouchEligibility.All.WithLookback(TouchWindow.OfDays(row.GetProperty("params").GetProperty("lookback_days").GetInt64())),
            AttributionData.Deal("d", AttributionData.Cents(row.GetProperty("value")), null, null, won), touches);
        Assert.Equal(row.GetProperty("expected").EnumerateArray().Select(AttributionData.Cents), touches.Select(touch => CreditOf(ledger, touch.Actor)));
    }

    [Fact]
    public void The_first_touch_of_each_contact_shares_each_deal_evenly()
    {
        // Two contacts of two opportunities, 6,000 and 10,000; only the first is won. A contact has half of each opportunity that was created
        // (3,000 + 5,000) and half of the one won. What a contact does later adds nothing.
        var row = AttributionData.Row("marketo-02-first-touch-two-opps");
        var firstOfEach = TouchEligibility.All.WithDeduplication(Deduplication.OfAll([TouchPart.Contact], KeptTouch.First));
        var expected = row.GetProperty("expected");
        var opportunities = row.GetProperty("params").GetProperty("opps").EnumerateArray().ToArray();
        var contacts = row.GetProperty("params").GetProperty("roles").EnumerateArray().Select(who => who.GetString()!).ToArray();
        Money[] Of(string date, Func<JsonElement, Money> value) => [.. contacts.Select(contact => opportunities
            .Where(opportunity => opportunity.TryGetProperty(date, out _))
            .Select((opportunity, place) => CreditOf(
                Ledger(
                    LinearModel.Of(), firstOfEach, Crediting.Deal($"d{place}", value(opportunity).ToString(), won: "2026-" + opportunity.GetProperty(date).GetString()),
                    [.. row.GetProperty("touches").EnumerateArray().Select(touch => Reached($"d{place}", touch, "2026-" + touch.GetProperty("date").GetString())),
                        .. row.GetProperty("touches").EnumerateArray().Take(1).Select(touch => Reached($"d{place}", touch, "2026-04-16"))]),
                contact))
            .Aggregate(Money.Of(0, Crediting.Eur), (sum, amount) => sum + amount))];
        Money Whole(JsonElement opportunity) => AttributionData.Cents(opportunity.GetProperty("value"));
        Money One(JsonElement opportunity) => Money.Of(100, Crediting.Eur);
        Assert.Equal(Published(expected, "pipeline"), Of("created", Whole));
        Assert.Equal(Published(expected, "revenue"), Of("won", Whole));
        Assert.Equal(Published(expected, "opps_created"), Of("created", One));
        Assert.Equal(Published(expected, "won"), Of("won", One));
    }

    [Fact]
    public void Thirds_are_published_as_about_33_percent()
    {
        // 100.00 over three touches: exactly 33 1/3 each, printed as 33.3333 and as about 33 %; in cents one has 33.34.
        var row = AttributionData.Row("sf-04-linear");
        var (division, ledger) = Divided(row, LinearModel.Of(), place => AttributionData.Start + Duration.FromDays(place), 10);
        Assert.All(division.Shares, share => Assert.Equal(Fraction.Of(10_000, 3), share.Ideal));
        Assert.Equal(
            row.GetProperty("expected").EnumerateArray().Select(one => (Fraction)decimal.Parse(one.GetRawText(), CultureInfo.InvariantCulture)),
            division.Shares.Select(share => Rounded(share.Ideal / 100, Fraction.Of(1, 10_000))));
        Assert.All(division.Shares, share => Assert.Equal(33, Rounded(share.Ideal / 100, 1)));
        Assert.Equal(["33.33", "33.33", "33.34"], ledger.Credits.Select(credit => credit.Amount.ToString()).Order());
    }

    [Fact]
    public void Decay_of_a_large_deal_is_published_in_steps_of_five()
    {
        // Ages 38, 33, 26, 8 and 0 days, half-life 7. In cents 17,519.517…, 28,743.759…, 57,487.518…, 341,704.498… and 754,544.706…: three cents are
        // left over and go to the second, fifth and third. Divided in steps of five dollars by the same weights: as published.
        var row = AttributionData.Row("deal12k-timedecay7");
        var days = row.GetProperty("touches").EnumerateArray().Select(touch => touch.GetProperty("day").GetInt32()).ToArray();
        var (division, ledger) = Divided(
            row, TimeDecayModel.Of(HalfLife.OfDays(7), DecayAge.WholeDays), place => AttributionData.Start + Duration.FromDays(days[place]),
            row.GetProperty("params").GetProperty("conversion_day").GetInt32());
        Assert.Equal(["175.19", "287.44", "574.88", "3417.04", "7545.45"], ledger.Credits.Select(credit => credit.Amount.ToString()));
        var steps = Apportionment.Divide(
            Money.Of(1_200_000, Crediting.Eur), [.. division.Shares.Select(share => Claim.Of(share.Id, share.Weight))], TieOrder.ById, step: 500).Required;
        Assert.Equal(row.GetProperty("expected").EnumerateArray().Select(one => one.GetInt64() * 100), steps.Shares.Select(share => share.Share));
    }

    private static (Apportionment Division, CreditLedger Ledger) Divided(JsonElement row, AttributionModel model, Func<int, Instant> at, int won)
    {
        var count = row.GetProperty("touches").GetArrayLength();
        var ledger = Ledger(
            model, TouchEligibility.All, AttributionData.Deal("d", AttributionData.Cents(row.GetProperty("value")), null, null, AttributionData.Start + Duration.FromDays(won)),
            [.. Enumerable.Range(0, count).Select(place => AttributionData.Touch("d", at(place), place, $"a{place}"))]);
        return (ledger.DealCreditOf("d")!.Divisions[0].Apportionment, ledger);
    }

    private static CreditLedger Ledger(AttributionModel model, TouchEligibility eligibility, Deal deal, IEnumerable<Touch> touches) => Crediting.Ledger(
        AttributionRule.Of("sourced", null, AttributionTerms.Of(Crediting.Roles, model, TouchTies.Order).WithEligibility(eligibility)), [deal], touches);

    private static Touch Reached(string deal, JsonElement touch, string at) =>
        Crediting.Touch(deal, at, touch.GetProperty("who").GetString()!).WithContact(touch.GetProperty("who").GetString());

    private static Money CreditOf(CreditLedger ledger, string actor) =>
        ledger.Credits.Where(credit => credit.Actor == actor).Aggregate(Money.Of(0, Crediting.Eur), (sum, credit) => sum + credit.Amount);

    private static IEnumerable<Fraction> Weights(JsonElement row) => row.GetProperty("params").GetProperty("credit_most_recent_first").EnumerateArray()
        .Select(weight => (Fraction)decimal.Parse(weight.GetRawText(), CultureInfo.InvariantCulture));

    private static IEnumerable<Money> Published(JsonElement expected, string name) => expected.GetProperty(name).EnumerateArray().Select(AttributionData.Cents);

    private static Fraction Rounded(Fraction value, Fraction step) => (value / step + Fraction.Of(1, 2)).Floor() * step;
}
