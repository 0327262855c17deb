using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Runs;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Runs;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>
/// From credit to the cents of each person, by the reference page on credit to pay. A monthly pool of 1,000.00; a deal is divided evenly
/// over its touches, "campaign" for marketing and "closing" for sales. s-1 and s-2 are in sales, m-1 in marketing; s-3 has too few days
/// to take part; gone left on the last day of 2025; desk is a team without a membership. The arithmetic stands above each case.
/// </summary>
public class CreditToPayTests
{
    private const string Pool = """{ "kind": "fixed", "amount": "1000.00" }""";
    private const string SalesOnly = """{ "kind": "equal", "departments": ["sales"] }""";
    private const string Credited = """{ "kind": "credit", "attribution": "sourced", "departments": ["marketing", "sales"] }""";
    private const string Uniform = """{ "kind": "uniform" }""";

    private static string Key(string others, string negative = "forget") =>
        $$"""{ "kind": "credit", "attribution": "sourced", "others": "{{others}}", "negative": "{{negative}}" }""";

    /// <summary>
    /// s-1 closes with two touches and s-2 with one in a deal of 900.00: 600.00 and 300.00. Somebody who does not take part in sales closes
    /// a deal of 300.00 alone; sales has 1,200.00.
    /// byCredit: 1,000.00 × 600 ÷ 900 = 666.66⅔ and 333.33⅓; the cent goes to the larger rest: 666.67 and 333.33.
    /// even: 300.00 ÷ 2 = 150.00 for each, so 750.00 and 450.00 of 1,200.00: 625.00 and 375.00.
    /// return: 1,000.00 × 300 ÷ 1,200 = 250.00 goes back; 750.00 goes 600 : 300, that is 500.00 and 250.00.
    /// </summary>
    [Theory]
    [InlineData("desk", "byCredit", "s-1 666.67, s-2 333.33")]
    [InlineData("desk", "even", "s-1 625.00, s-2 375.00")]
    [InlineData("desk", "return", "s-1 500.00, s-2 250.00; returned 250.00")]
    [InlineData("m-1", "byCredit", "s-1 666.67, s-2 333.33")]
    [InlineData("m-1", "even", "s-1 625.00, s-2 375.00")]
    [InlineData("m-1", "return", "s-1 500.00, s-2 250.00; returned 250.00")]
    [InlineData("gone", "return", "s-1 500.00, s-2 250.00; returned 250.00")]
    [InlineData("s-3", "even", "s-1 625.00, s-2 375.00")]
    [InlineData("s-3", "return", "s-1 500.00, s-2 250.00; returned 250.00")]
    public void Credit_of_others(string closer, string others, string expected) => Assert.Equal(expected, Paid(
        Plan(Pool, SalesOnly, Key(others)),
        Facts(["d1 900.00 2026-01-20: s-1 s-1 s-2", $"d2 300.00 2026-01-25: {closer}"]), "2026-01"));

    /// <summary>
    /// Only the team has credit. byCredit: nobody has a weight, 1,000.00 is undistributed. even: 150.00 for each of two, so 500.00 each.
    /// return: 1,000.00 × 300 ÷ 300 goes back. Without any deal the credit is nobody's under every rule, and nothing goes back.
    /// </summary>
    [Theory]
    [InlineData("byCredit", "; undistributed 1000.00", "; undistributed 1000.00")]
    [InlineData("even", "s-1 500.00, s-2 500.00", "; undistributed 1000.00")]
    [InlineData("return", "; returned 1000.00", "; undistributed 1000.00")]
    public void Nobody_who_takes_part_has_credit(string others, string onlyTheTeam, string nobody)
    {
        var plan = Plan(Pool, SalesOnly, Key(others));
        Assert.Equal(onlyTheTeam, Paid(plan, Facts(["d1 300.00 2026-01-20: desk"]), "2026-01"));
        Assert.Equal(nobody, Paid(plan, Facts([]), "2026-01"));
    }

    /// <summary>
    /// January: 300.00 each, 500.00 each. February: the deal of s-1 is refunded in full and s-1 earns 100.00, net −200.00; s-2 earns 200.00
    /// and has the whole pool; who owes credit gets 0.00, never less. March: s-1 earns 500.00 and s-2 300.00.
    /// forget: 1,000.00 × 500 ÷ 800 = 625.00 and 375.00. carry: 500.00 − 200.00 = 300.00 against 300.00, 500.00 each.
    /// </summary>
    [Theory]
    [InlineData("byCredit", "forget", "s-1 625.00, s-2 375.00")]
    [InlineData("byCredit", "carry", "s-1 500.00, s-2 500.00")]
    [InlineData("return", "forget", "s-1 625.00, s-2 375.00")]
    [InlineData("return", "carry", "s-1 500.00, s-2 500.00")]
    public void Somebody_who_owes_credit(string others, string negative, string march)
    {
        var plan = Plan(Pool, SalesOnly, Key(others, negative));
        Assert.Equal("s-1 500.00, s-2 500.00", Paid(plan, Owing(), "2026-01"));
        Assert.Equal("s-2 1000.00", Paid(plan, Owing(), "2026-02"));
        Assert.Equal(march, Paid(plan, Owing(), "2026-03"));
    }

    /// <summary>
    /// In February the team closes 300.00 as well. Shared evenly, s-1 has 0.00 + 150.00 although net credit is −200.00, and s-2 has
    /// 200.00 + 150.00: 1,000.00 × 150 ÷ 500 = 300.00 and 700.00. What s-1 owes is not taken from credit of others.
    /// </summary>
    [Fact]
    public void Somebody_who_owes_credit_has_a_part_of_the_credit_of_others() => Assert.Equal(
        "s-1 300.00, s-2 700.00",
        Paid(Plan(Pool, SalesOnly, Key("even", "carry")), Owing("d6 300.00 2026-02-21: desk"), "2026-02"));

    /// <summary>
    /// A team that owes credit counts as zero, so it takes nothing from the members: February has −300.00 for the team and 200.00 for s-2,
    /// of which nothing goes back.
    /// </summary>
    [Fact]
    public void Others_who_owe_credit_take_nothing_from_the_members() => Assert.Equal(
        "s-2 1000.00",
        Paid(
            Plan(Pool, SalesOnly, Key("return")),
            Facts(["d1 300.00 2026-01-20: desk", "d2 200.00 2026-02-20: s-2"], ["r1 d1 300.00 2026-02-05"]), "2026-02"));

    /// <summary>
    /// January: one campaign and two closing touches of 900.00 are 300.00 for marketing and 600.00 for sales; 1,000.00 is 333.33⅓ and
    /// 666.66⅔, so 333.33 and 666.67. February: all of it is refunded and sales earns 300.00; marketing −300.00 and sales −300.00, so
    /// nobody has credit. March: 600.00 is 200.00 and 400.00. forget: 333.33 and 666.67. carry: marketing 200.00 − 300.00 counts nothing,
    /// sales 400.00 − 300.00 = 100.00 and has all.
    /// </summary>
    [Theory]
    [InlineData("", "; undistributed 1000.00", "m-1 333.33, s-1 333.34, s-2 333.33")]
    [InlineData(", \"withoutCredit\": \"undistributed\"", "; undistributed 1000.00", "m-1 333.33, s-1 333.34, s-2 333.33")]
    [InlineData(", \"withoutCredit\": \"return\"", "; returned 1000.00", "m-1 333.33, s-1 333.34, s-2 333.33")]
    [InlineData(", \"withoutCredit\": \"even\"", "m-1 500.00, s-1 250.00, s-2 250.00", "m-1 333.33, s-1 333.34, s-2 333.33")]
    [InlineData(", \"negative\": \"forget\"", "; undistributed 1000.00", "m-1 333.33, s-1 333.34, s-2 333.33")]
    [InlineData(", \"negative\": \"carry\", \"withoutCredit\": \"even\"", "m-1 500.00, s-1 250.00, s-2 250.00", "s-1 500.00, s-2 500.00")]
    public void A_split_by_credit(string options, string february, string march)
    {
        var plan = Plan(Pool, Credited.Replace(" }", options + " }", StringComparison.Ordinal), Uniform);
        var facts = Facts(
            ["d1 900.00 2026-01-20: m-1/campaign s-1 s-1", "d2 300.00 2026-02-20: s-1", "d3 600.00 2026-03-20: m-1/campaign s-1 s-1"],
            ["r1 d1 900.00 2026-02-10"]);
        Assert.Equal((WithTheOddCent("month", "2026-01-01"), february, WithTheOddCent("month", "2026-03-01", march)), (Paid(plan, facts, "2026-01"), Paid(plan, facts, "2026-02"), Paid(plan, facts, "2026-03")));
    }

    /// <summary>
    /// One department below zero and one above: marketing −300.00 + 0.00, sales 500.00 − 600.00 + 300.00 = 200.00 has the whole pool.
    /// </summary>
    [Fact]
    public void A_department_that_owes_credit_weighs_nothing_beside_one_that_has_some() => Assert.Equal(
        "s-1 500.00, s-2 500.00",
        Paid(
            Plan(Pool, Credited, Uniform),
            Facts(
                ["d1 900.00 2026-01-20: m-1/campaign s-1 s-1", "d2 500.00 2026-02-20: s-1", "d3 300.00 2026-02-21: s-2"],
                ["r1 d1 900.00 2026-02-10"]),
            "2026-02"));

    /// <summary>
    /// 5.00 for each 100.00 that sales is credited with. January 1,250.00: 12 full hundreds are 60.00, 12.5 are 62.50. February: 400.00 is
    /// refunded and 100.00 earned, net −300.00: −3 hundreds are −15.00 where the measure goes below zero. March 750.00: 7 hundreds are
    /// 35.00, 7.5 are 37.50; carried, 750.00 − 300.00 = 450.00 is 4 hundreds, 20.00, or 4.5, 22.50.
    /// Each pool is divided evenly over s-1 and s-2; in 37.50, 22.50, 62.50 and 35.00 nothing is left over, −15.00 is −7.50 each.
    /// </summary>
    [Theory]
    [InlineData("forget", "none", "zero", "s-1 30.00, s-2 30.00", "", "s-1 17.50, s-2 17.50")]
    [InlineData("forget", "proRata", "zero", "s-1 31.25, s-2 31.25", "", "s-1 18.75, s-2 18.75")]
    [InlineData("carry", "none", "zero", "s-1 30.00, s-2 30.00", "", "s-1 10.00, s-2 10.00")]
    [InlineData("carry", "proRata", "zero", "s-1 31.25, s-2 31.25", "", "s-1 11.25, s-2 11.25")]
    [InlineData("negative", "none", "recover", "s-1 30.00, s-2 30.00", "s-1 -7.50, s-2 -7.50", "s-1 17.50, s-2 17.50")]
    [InlineData("negative", "proRata", "recover", "s-1 31.25, s-2 31.25", "s-1 -7.50, s-2 -7.50", "s-1 18.75, s-2 18.75")]
    [InlineData("negative", "none", "zero", "s-1 30.00, s-2 30.00", "", "s-1 17.50, s-2 17.50")]
    public void An_amount_for_each_unit_of_attributed_revenue(string negative, string partial, string below, string january, string february, string march)
    {
        var plan = Plan(
            $$"""{ "kind": "perUnit", "measure": "won", "unitSize": 100, "amount": "5.00", "partial": "{{partial}}" }""", SalesOnly, Uniform, negative, below);
        var facts = Facts(["d1 1250.00 2026-01-20: s-1", "d2 100.00 2026-02-20: s-2", "d3 750.00 2026-03-20: s-1"], ["r1 d1 400.00 2026-02-10"]);
        Assert.Equal((january, february, march), (Paid(plan, facts, "2026-01"), Paid(plan, facts, "2026-02"), Paid(plan, facts, "2026-03")));
    }

    /// <summary>
    /// 10.00 for each deal in which sales has credit. January: d1 and d2 are won by sales, d3 by marketing alone, d4 is worth nothing: two
    /// deals, 20.00. February: d5 is won, and half of d1 is refunded, which leaves d1 credit: one deal, 10.00. March: the rest of d1 and all of
    /// d5 are refunded: 0 − 2 = −2 deals, −20.00, or nothing where the missing is forgotten. April: d6 is won by both departments and refunded
    /// in full within the month, so it counts in none; d7 is won and keeps its credit: one deal, 10.00.
    /// </summary>
    [Theory]
    [InlineData("forget", "zero", "")]
    [InlineData("negative", "zero", "")]
    [InlineData("negative", "recover", "s-1 -10.00, s-2 -10.00")]
    public void An_amount_for_each_attributed_deal(string negative, string below, string march)
    {
        var plan = Plan(
            """{ "kind": "perUnit", "measure": "won", "unitSize": 1, "amount": "10.00", "partial": "none" }""", SalesOnly, Uniform, $"{negative}\", \"result\": \"deals", below);
        var facts = Facts(
            [
                "d1 900.00 2026-01-20: m-1/campaign s-1 s-1", "d2 0.01 2026-01-21: s-2", "d3 500.00 2026-01-22: m-1/campaign", "d4 0.00 2026-01-23: s-1",
                "d5 300.00 2026-02-20: s-1", "d6 700.00 2026-04-02: m-1/campaign s-2", "d7 100.00 2026-04-30: s-1",
            ],
            ["r1 d1 450.00 2026-02-10", "r2 d1 450.00 2026-03-10", "r3 d5 300.00 2026-03-11", "r4 d6 700.00 2026-04-20"]);
        Assert.Equal(
            ("s-1 10.00, s-2 10.00", "s-1 5.00, s-2 5.00", march, "s-1 5.00, s-2 5.00"),
            (Paid(plan, facts, "2026-01"), Paid(plan, facts, "2026-02"), Paid(plan, facts, "2026-03"), Paid(plan, facts, "2026-04")));
    }

    /// <summary>
    /// A budget of 2.5 % of each deal, and a pool of 10 % of what sales has of it. 10,000.00: a budget of 250.00 over one campaign and three
    /// closing touches, sales 187.50, pool 18.75: 9.38 and 9.37, or the other way round. 4,000.00 refunded: of 6,000.00 a budget of
    /// 150.00 is left, 100.00 is taken back, 75.00 of it from sales, pool −7.50: −3.75 each. Deals of 100.20 and 100.60: budgets of 2.505
    /// and 2.515, half even 2.50 and 2.52, together 5.02 and 0.502 of pool, 0.50: 0.25 each.
    /// </summary>
    [Fact]
    public void A_budget_beside_the_deal()
    {
        var plan = Plan(
            """{ "kind": "share", "measure": "won", "unit": "percent", "rate": 10 }""", SalesOnly, Uniform, "negative", "recover",
            """, "use": { "kind": "overlay", "unit": "percent", "value": 2.5 }""");
        var facts = Facts(
            ["d1 10000.00 2026-01-20: m-1/campaign s-1 s-1 s-2", "d2 100.20 2026-03-20: s-1", "d3 100.60 2026-03-21: s-2"], ["r1 d1 4000.00 2026-02-10"]);
        var winner = CompPlan.Rounding.TieKey.Of("pay|month|2026-01-01|sales/key", "s-1") < CompPlan.Rounding.TieKey.Of("pay|month|2026-01-01|sales/key", "s-2");
        Assert.Equal(winner ? "s-1 9.38, s-2 9.37" : "s-1 9.37, s-2 9.38", Paid(plan, facts, "2026-01"));
        Assert.Equal("s-1 -3.75, s-2 -3.75", Paid(plan, facts, "2026-02"));
        Assert.Equal("s-1 0.25, s-2 0.25", Paid(plan, facts, "2026-03"));
    }

    /// <summary>
    /// s-1 and s-2 earn 300.00 each in January and again in March. A refund of 300.00 to s-1's customer happens on 10 February and becomes
    /// known on 5 March. As known on 28 February, February has no credit. As known on 31 March it has −300.00, still nothing to pay; carried,
    /// March counts 300.00 − 300.00 = 0.00 for s-1. January is 500.00 each whenever it is calculated.
    /// </summary>
    [Fact]
    public void A_refund_that_becomes_known_later()
    {
        var plan = Plan(Pool, SalesOnly, Key("byCredit", "carry"));
        var facts = Facts(
            ["d1 300.00 2026-01-20: s-1", "d2 300.00 2026-01-21: s-2", "d3 300.00 2026-03-02: s-1", "d4 300.00 2026-03-02: s-2"],
            ["r1 d1 300.00 2026-02-10 2026-03-05"]);
        foreach (var known in new[] { "2026-02-28", "2026-03-31" })
            Assert.Equal(("s-1 500.00, s-2 500.00", "; undistributed 1000.00"), (Paid(plan, facts, "2026-01", known), Paid(plan, facts, "2026-02", known)));
        Assert.Equal("s-1 500.00, s-2 500.00", Paid(plan, facts, "2026-03", "2026-03-04"));
        Assert.Equal("s-2 1000.00", Paid(plan, facts, "2026-03", "2026-03-31"));
    }

    /// <summary>Shadow credit is there to be looked at: whatever would make pay of it is refused, at its place.</summary>
    [Theory]
    [InlineData(Pool, SalesOnly, Uniform, "measures[0].attribution")]
    [InlineData(Pool, Credited, Uniform, "measures[0].attribution, bonuses[0].split.attribution")]
    [InlineData(Pool, SalesOnly, """{ "kind": "credit", "attribution": "sourced", "others": "even", "negative": "carry" }""", "measures[0].attribution, bonuses[0].distribution.parts[0].key.attribution")]
    public void Shadow_credit_never_pays(string pool, string split, string key, string places)
    {
        var reading = PlanDocument.Read(Text(pool, split, key, "forget", "zero", """, "use": { "kind": "shadow" }"""), "plan.json");
        Assert.Null(reading.Plan);
        Assert.All(reading.Issues, issue => Assert.Equal(IssueCodes.OptionConflict, issue.Code));
        Assert.Equal(places.Split(", ").Order(StringComparer.Ordinal), reading.Issues.Select(issue => issue.Path).Order(StringComparer.Ordinal));
    }

    /// <summary>666.67 of sales over two: 333.33½ each, and the cent goes to the smaller tie key.</summary>
    private static string WithTheOddCent(string bonus, string first, string expected = "m-1 333.33, s-1 333.34, s-2 333.33")
    {
        var seed = $"pay|{bonus}|{first}|sales/key";
        return CompPlan.Rounding.TieKey.Of(seed, "s-1") < CompPlan.Rounding.TieKey.Of(seed, "s-2")
            ? expected : expected.Replace("s-1 333.34, s-2 333.33", "s-1 333.33, s-2 333.34", StringComparison.Ordinal);
    }

    private static FactsDraft Owing(params string[] more) => Facts(
        [
            "d1 300.00 2026-01-20: s-1", "d2 300.00 2026-01-21: s-2", "d3 100.00 2026-02-20: s-1", "d4 200.00 2026-02-21: s-2",
            "d5 800.00 2026-03-20: s-1 s-1 s-1 s-1 s-1 s-2 s-2 s-2", .. more,
        ],
        ["r1 d1 300.00 2026-02-10"]);

    /// <summary>Deals as "id value won: actor actor/role …", a touch each, and reversals as "id deal amount day known".</summary>
    private static FactsDraft Facts(string[] deals, string[]? reversals = null)
    {
        var parts = deals.Select(deal => (Words: deal.Split(':')[0].Split(' '), Touches: deal.Split(": ")[1].Split(' '))).ToArray();
        return FactsDraft.Empty
            .WithParticipants(new[] { "s-1", "s-2", "s-3", "m-1", "gone", "desk" }.Select(id => Rows.Person(id)))
            .WithMemberships(
            [
                Rows.Member("s-1", "sales", "2025-01-01"), Rows.Member("s-2", "sales", "2025-01-01"), Rows.Member("s-3", "sales", "2026-01-01", "2026-01-05"),
                Rows.Member("m-1", "marketing", "2025-01-01"), Rows.Member("gone", "sales", "2025-01-01", "2025-12-31"),
            ])
            .WithDeals(parts.Select(deal => Rows.Won(deal.Words[0], deal.Words[1], deal.Words[2] + "T12:00:00Z")))
            .WithTouches(parts.SelectMany(deal => deal.Touches.Select((touch, i) => Rows.Touched(
                $"{deal.Words[0]}-{i}", deal.Words[0], $"2026-01-01T{i:00}:00:00Z", touch.Split('/')[0], touch.Contains('/', StringComparison.Ordinal) ? "campaign" : "closing"))))
            .WithReversals((reversals ?? []).Select(text => text.Split(' '))
                .Select(words => Rows.TakenBack(words[0], words[1], words[3] + "T12:00:00Z", words[2], known: words.Length > 4 ? words[4] : null)));
    }

    private static CompPlan.Plans.Plan Plan(string pool, string split, string key, string negative = "forget", string below = "zero", string use = "")
    {
        var reading = PlanDocument.Read(Text(pool, split, key, negative, below, use), "plan.json");
        return reading.Plan ?? throw new InvalidOperationException(string.Join('\n', reading.Issues));
    }

    private static string Text(string pool, string split, string key, string negative, string below, string use) => $$"""
        { "format": "compplan/1", "kind": "plan", "id": "pay", "version": 1, "effectiveFrom": "2026-01-01", "currency": "EUR", "timeZone": "UTC",
          "calendar": { "kind": "months", "firstMonth": 1, "yearLabel": "start" }, "payout": { "cadence": "monthly", "lag": 0 },
          "departments": [{ "id": "marketing" }, { "id": "sales" }],
          "measures": [{ "kind": "attributed", "id": "won", "attribution": "sourced", "department": "sales", "negative": "{{negative}}" }],
          "goals": [{ "id": "won", "measure": "won", "attainment": { "kind": "higherIsBetter" },
            "targets": { "per": "monthly", "combine": "sum", "values": [{ "from": "2026-01-01", "to": "2026-12-31", "value": 1000 }] },
            "curve": { "kind": "linear", "axis": "ratio", "direction": "rising", "unit": "percent", "points": [{ "x": 0, "payout": 0 }, { "x": 100, "payout": 100 }], "below": "hold", "above": "hold" } }],
          "attribution": [{ "id": "sourced"{{use}}, "roles": [{ "role": "campaign", "department": "marketing" }, { "role": "closing", "department": "sales" }], "model": { "kind": "linear" }, "ties": "share" }],
          "bonuses": [{ "id": "month", "cadence": "monthly", "eligibility": { "kind": "minimumDays", "days": 10 }, "score": { "kind": "goal", "goal": "won" },
            "funding": { "base": {{pool}}, "score": "notApplied", "rounding": { "step": "0.01", "midpoint": "halfUp" }, "negative": "{{below}}" },
            "split": {{split}},
            "distribution": { "unit": "percent", "parts": [{ "id": "key", "weight": 100, "key": {{key}} }] } }] }
        """;

    /// <summary>Awards that are not zero, and what was returned and stays undistributed.</summary>
    private static string Paid(CompPlan.Plans.Plan plan, FactsDraft facts, string period, string known = "2026-12-31")
    {
        var review = BonusCase.Review(plan, facts.Reviewed(), SmallPlan.Period(plan, period), Rows.Date(known));
        var result = Assert.Single(BonusCalculator.Calculate(review.BonusCase ?? throw new InvalidOperationException(string.Join('\n', review.Issues))).Results);
        return string.Join(", ", result.Distribution.Departments.SelectMany(department => department.Awards)
                .Where(award => award.Amount.Minor != 0).OrderBy(award => award.Participant, StringComparer.Ordinal).Select(award => $"{award.Participant} {award.Amount}"))
            + (result.Identity.Returned.Minor == 0 ? "" : $"; returned {result.Identity.Returned}")
            + (result.Identity.Undistributed.Minor == 0 ? "" : $"; undistributed {result.Identity.Undistributed}");
    }
}
