using System.Text.Json;
using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Tests.Attribution;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>Published examples of attribution, exact to the cent.</summary>
public class AttributionTests
{
    private static readonly string[] Paths =
    [
        "adobe-01-first-visit", "adobe-04-linear-visitor", "adobe-05-j", "adobe-06-timedecay7", "adobe-08-u-two", "adobe-10-inverse-j-two",
        "sf-01-u4", "sf-03-last", "deal12k-first", "deal12k-last", "snowplow-02-u3", "snowplow-04-single", "b2b50k-linear",
    ];

    public static TheoryData<string> PathIds => [.. Paths];

    [Theory]
    [MemberData(nameof(PathIds))]
    public void A_published_path_is_credited_to_the_cent(string id)
    {
        var row = AttributionData.Row(id);
        Assert.Equal(
            row.GetProperty("expected").EnumerateArray().Select(AttributionData.Cents),
            Credit(row, AttributionData.Model(row), AttributionData.Cents(row.GetProperty("value"))));
    }

    [Fact]
    public void Every_example_marked_as_tested_is_tested() =>
        Assert.Equal(
            Paths.Concat([
                "google-8d-vs-1d", "marketo-03-multi-touch-cutoff", "marketo-04-multi-touch-per-opp", "mm-02-same-touch-ft-lc",
                "mm-03-positions", "mm-04-w-shaped", "mm-06-no-middle", "dp6-nine-journeys", "yunqi-four-users",
            ]).Concat(ChannelAnalysisTests.Tested).Concat(AttributionRulesTests.Tested).Order(StringComparer.Ordinal),
            AttributionData.Tested().Order(StringComparer.Ordinal));

    [Fact]
    public void Adobe_decay_is_the_same_in_exact_seconds()
    {
        // Ages 9, 6, 0 and 0 days, half-life 7: weights 2^(−9/7), 2^(−6/7), 1, 1 of 50.00.
        var row = AttributionData.Row("adobe-06-timedecay7");
        Assert.Equal(
            ["6.92", "9.32", "16.88", "16.88"],
            Credit(row, TimeDecayModel.Of(HalfLife.OfSeconds(604_800), DecayAge.ExactSeconds), Money.Of(5000, Crediting.Eur)).Select(amount => amount.ToString()));
    }

    [Fact]
    public void Seven_days_more_are_half_the_weight()
    {
        // Published as a half of the other click: 1/3 and 2/3, here of 3.00.
        var row = AttributionData.Row("google-8d-vs-1d");
        Assert.Equal(["1.00", "2.00"], Credit(row, AttributionData.Model(row), Money.Of(300, Crediting.Eur)).Select(amount => amount.ToString()));
    }

    [Theory]
    [InlineData("mm-02-same-touch-ft-lc")]
    [InlineData("mm-04-w-shaped")]
    [InlineData("mm-06-no-middle")]
    public void Published_milestone_weights_give_the_published_credit(string id)
    {
        var row = AttributionData.Row(id);
        var touches = row.GetProperty("touches").EnumerateArray().ToArray();
        Instant? EventOf(string name) => touches
            .Select((touch, place) => touch.TryGetProperty("milestones", out var carried) && carried.EnumerateArray().Any(one => one.GetString() == name)
                ? AttributionData.At(touch, place) : (Instant?)null)
            .FirstOrDefault(at => at is not null);
        var last = AttributionData.At(touches[^1], touches.Length - 1);
        var deal = AttributionData.Deal("d", AttributionData.Cents(row.GetProperty("value")), EventOf("LC"), EventOf("OC"), last);
        var weights = row.GetProperty("params").EnumerateObject().Select(weight => MilestoneWeight.Of(MilestoneOf(weight.Name), weight.Value.GetInt32()));
        var model = MilestoneModel.Of(WeightUnit.Percent, weights, CreditTiming.WholeDealAtWon, NoTakerRule.Even);
        Assert.Equal(
            row.GetProperty("expected").EnumerateArray().Select(AttributionData.Cents),
            AttributionData.Credit(model, deal, touches.Select((touch, place) => AttributionData.Touch("d", AttributionData.At(touch, place), place, "a"))));
    }

    [Fact]
    public void Published_positions_of_two_people_are_found()
    {
        // First touch B on 08-26, lead (of A) on 11-20, opportunity on 03-07: A's webinar of 03-04, closed on 05-06: B's mail of 05-01.
        var row = AttributionData.Row("mm-03-positions");
        var touches = row.GetProperty("touches").EnumerateArray().OrderBy(touch => AttributionData.At(touch, 0)).ToArray();
        var model = Crediting.Milestones(
            CreditTiming.WholeDealAtWon, NoTakerRule.Even,
            (Milestone.FirstTouch, 1), (Milestone.LeadCreated, 1), (Milestone.OpportunityCreated, 1), (Milestone.Won, 1), (Milestone.Middle, 1));
        var deal = AttributionData.Deal("d", Money.Of(500, Crediting.Eur), Crediting.At("2019-11-20"), Crediting.At("2020-03-07"), Crediting.At("2020-05-06"));
        var ledger = Crediting.Ledger(
            Crediting.Rule(model), [deal], touches.Select((touch, place) => AttributionData.Touch("d", AttributionData.At(touch, place), place, touch.GetProperty("who").GetString()!)));
        var carried = ledger.Credits.ToLookup(credit => credit.Milestone!.Name, credit => touches[credit.Touch - 1].GetProperty("t").GetString());
        var expected = row.GetProperty("expected");
        Assert.Equal([expected.GetProperty("FT").GetString()], carried["firstTouch"]);
        Assert.Equal([expected.GetProperty("LC").GetString()], carried["leadCreated"]);
        Assert.Equal([expected.GetProperty("OC").GetString()], carried["opportunityCreated"]);
        Assert.Equal([expected.GetProperty("CW").GetString()], carried["won"]);
        Assert.Equal(["A Paid Search", "B Organic Yahoo"], carried["middle"]);
    }

    [Fact]
    public void A_touch_after_the_opportunity_has_revenue_but_no_creation_credit()
    {
        var row = AttributionData.Row("marketo-03-multi-touch-cutoff");
        var touches = row.GetProperty("touches").EnumerateArray().Select((touch, place) => AttributionData.Touch("d", AttributionData.At(touch, place), place, "a")).ToList();
        var deal = AttributionData.Deal("d", Money.Of(300_000, Crediting.Eur), null, Crediting.At("2026-04-22"), Crediting.At("2026-04-30"));
        var expected = row.GetProperty("expected");
        Assert.Equal(expected.GetProperty("revenue").EnumerateArray().Select(AttributionData.Cents), AttributionData.Credit(LinearModel.Of(), deal, touches));
        Assert.Equal(
            expected.GetProperty("pipeline").EnumerateArray().Select(AttributionData.Cents),
            AttributionData.Credit(Crediting.Milestones(CreditTiming.WholeDealAtWon, NoTakerRule.Even, (Milestone.OpportunityCreated, 1)), deal, touches));
    }

    [Fact]
    public void Each_deal_is_credited_on_its_own_and_an_open_one_not_at_all()
    {
        var row = AttributionData.Row("marketo-04-multi-touch-per-opp");
        foreach (var (opportunity, won) in new[] { ("opp1", true), ("opp2", false) })
        {
            var value = row.GetProperty("params").GetProperty("opps")[won ? 0 : 1].GetProperty("value");
            var touches = row.GetProperty("touches").EnumerateArray().Select((touch, place) => AttributionData.Touch("d", AttributionData.At(touch, place), place, "a"));
            var deal = AttributionData.Deal("d", AttributionData.Cents(value), null, null, won ? Crediting.At("2026-05-01") : null);
            Assert.Equal(
                row.GetProperty("expected").GetProperty(opportunity + "_revenue").EnumerateArray().Select(AttributionData.Cents),
                AttributionData.Credit(LinearModel.Of(), deal, touches.ToList()));
        }
    }

    [Theory]
    [InlineData("dp6-nine-journeys", "first", "first")]
    [InlineData("dp6-nine-journeys", "last", "last")]
    [InlineData("dp6-nine-journeys", "linear", "linear")]
    [InlineData("dp6-nine-journeys", "u_40_20_40", "position")]
    [InlineData("yunqi-four-users", "first", "first")]
    [InlineData("yunqi-four-users", "last", "last")]
    [InlineData("yunqi-four-users", "u", "position")]
    public void Published_paths_of_many_add_up_by_channel(string id, string name, string kind)
    {
        var row = AttributionData.Row(id);
        AttributionModel model = kind switch
        {
            "first" => AttributionData.Position(100, 0, 0),
            "last" => AttributionData.Position(0, 0, 100),
            "linear" => LinearModel.Of(),
            _ => AttributionData.Position(40, 20, 40),
        };
        var (deals, touches) = (new List<Deal>(), new List<Touch>());
        foreach (var journey in row.GetProperty("touches").EnumerateArray())
        {
            var deal = $"d{deals.Count}";
            var value = journey.TryGetProperty("value", out var stated) ? stated : journey.GetProperty("conv");
            deals.Add(AttributionData.Deal(deal, AttributionData.Cents(value), null, null, AttributionData.Start + Duration.FromDays(100)));
            touches.AddRange(journey.GetProperty("path").GetString()!.Split(" > ").Select((channel, place) =>
                AttributionData.Touch(deal, AttributionData.Start + Duration.FromDays(place), place, channel)));
        }
        var totals = Crediting.Ledger(Crediting.Rule(model), deals, touches)
            .ByActor(Crediting.Always, Crediting.Never)
            .Where(total => !total.Amount.IsZero)
            .ToDictionary(total => total.Actor!, total => total.Amount);
        Assert.Equal(
            row.GetProperty("expected").GetProperty(name).EnumerateObject().ToDictionary(total => total.Name, total => AttributionData.Cents(total.Value)),
            totals);
    }

    private static Money[] Credit(JsonElement row, AttributionModel model, Money value)
    {
        var touches = row.GetProperty("touches").EnumerateArray().ToArray();
        var won = AttributionData.Start + Duration.FromDays(5000);
        return AttributionData.Credit(
            model, AttributionData.Deal("d", value, null, null, won),
            [.. touches.Select((touch, place) => AttributionData.Touch("d", AttributionData.At(touch, place), place, "a"))]);
    }

    private static Milestone MilestoneOf(string name) => name switch
    {
        "FT" => Milestone.FirstTouch,
        "LC" => Milestone.LeadCreated,
        "OC" => Milestone.OpportunityCreated,
        _ => Milestone.Of(name),
    };
}
