using CompPlan.Distribution;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Tests.Oracles;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Runs;

/// <summary>One cap a person over several bonuses: what was paid and what earlier bonuses of the run took is less room for the next.</summary>
public class PersonalCapTests
{
    private static readonly Currency Eur = Currency.Of("EUR");

    /// <summary>
    /// Two equal bonuses, the year from October. p1 was paid 700.00 for the first quarter and may have 3,000.00 a year, so 2,300.00 are left:
    /// the bonus named first takes what it gives, the other what is left.
    /// </summary>
    [Fact]
    public void What_was_paid_and_taken_is_less_room()
    {
        var plain = Awards(Run(Plan()));
        var run = Run(Plan(PersonalCap.Of("year", Cadence.Annual, Amount(3_000), "second", "quarter")), Paid("p1", "quarter", 70_000));
        var capped = Awards(run);
        foreach (var person in new[] { "p1", "p2", "p3", "p4", "p5" })
        {
            var room = person == "p1" ? 230_000 : 300_000;
            var first = Math.Min(plain[("second", person)], room);
            Assert.Equal(first, capped[("second", person)]);
            Assert.Equal(Math.Min(plain[("quarter", person)], room - first), capped[("quarter", person)]);
        }
        Assert.True(plain[("quarter", "p1")] > 230_000 - capped[("second", "p1")], "the cap binds nobody");
        Assert.Empty(StatementChecker.Faults(run));
    }

    [Fact]
    public void The_receipt_names_what_took_the_room()
    {
        var run = Run(Plan(PersonalCap.Of("year", Cadence.Annual, Amount(3_000), "second", "quarter")), Paid("p1", "quarter", 70_000));
        var reading = run.Results[0].Distribution.Departments.Single(one => one.Department == "marketing").AwardOf("p1").Cap!.Personal!;
        Assert.Equal(("3000.00", 2), (reading.Total.ToString(), reading.Taken.Count));
        Assert.Equal(("quarter", true, "700.00"), (reading.Taken[0].Bonus, reading.Taken[0].IsPaid, reading.Taken[0].Amount.ToString()));
        Assert.Equal(("second", false), (reading.Taken[1].Bonus, reading.Taken[1].IsPaid));
        Assert.Equal(Money.Of(Math.Max(0, 230_000 - reading.Taken[1].Amount.Minor), Eur), reading.Room);
        Assert.Equal(("quarter", "second"), (run.Results[0].Bonus.Id, run.Results[1].Bonus.Id));
    }

    /// <summary>Who was paid more than the cap gets nothing and gives nothing back; a payment of another year does not count.</summary>
    [Fact]
    public void Nothing_is_taken_back_and_other_years_do_not_count()
    {
        var cap = PersonalCap.Of("year", Cadence.Annual, Amount(3_000), "second", "quarter");
        var capped = Awards(Run(Plan(cap), Paid("p1", "quarter", 900_000)));
        Assert.Equal((0, 0), (capped[("second", "p1")], capped[("quarter", "p1")]));
        Assert.Equal(Awards(Run(Plan(cap))), Awards(Run(Plan(cap), Payment.Of("quarter", "p1", new(2025, 7, 1), Money.Of(900_000, Eur), new(2025, 10, 31), SmallPlan.KnownOn, null))));
    }

    /// <summary>Half of the ceiling for a whole year, by the member days of the year from October: p2 joined on 15 February.</summary>
    [Fact]
    public void A_multiple_of_a_ceiling_by_days_of_the_year()
    {
        var cap = PersonalCap.Of("year", Cadence.Annual, CeilingBound.Of("pass", Fraction.Of(1, 20), BoundProration.Membership), "second", "quarter");
        var run = Run(Plan(cap));
        var reading = run.Results[0].Distribution.Departments.Single(one => one.Department == "marketing").AwardOf("p2").Cap!.Personal!;
        Assert.Equal(Fraction.Of(4_806_000 * (System.Numerics.BigInteger)228, 20 * 365), reading.Exact);
        Assert.Equal("1501.05", reading.Total.ToString());
        Assert.Empty(StatementChecker.Faults(run));
    }

    [Fact]
    public void A_cap_names_bonuses_of_its_own_that_say_what_becomes_of_the_excess()
    {
        List<string> Found(params PersonalCap[] caps) =>
            [.. Plan().ToDraft().WithPersonalCaps(caps).Review().Issues.Select(issue => $"{issue.Code} {issue.Path}").Order()];
        Assert.Contains("DANGLING_REF personalCaps[0].bonuses[0]", Found(PersonalCap.Of("a", Cadence.Annual, Amount(1), "third")));
        Assert.Contains("CADENCE_MISMATCH personalCaps[0].bonuses[0]", Found(PersonalCap.Of("a", Cadence.Monthly, Amount(1), "second")));
        Assert.Contains(
            "OPTION_CONFLICT personalCaps[1].bonuses[0]", Found(PersonalCap.Of("a", Cadence.Annual, Amount(1), "second"), PersonalCap.Of("b", Cadence.Annual, Amount(1), "second")));
        Assert.Contains("DANGLING_REF personalCaps[0].cap.ceiling", Found(PersonalCap.Of("a", Cadence.Annual, CeilingBound.Of("none", 1, BoundProration.None), "second")));
        Assert.Equal(["OPTION_CONFLICT bonuses[0].distribution.excess", "OPTION_CONFLICT bonuses[1].distribution.excess"],
            Plan(PersonalCap.Of("a", Cadence.Annual, Amount(1), "second", "quarter")).ToDraft().WithPersonalCaps().Review().Issues
                .Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => $"{issue.Code} {issue.Path}"));
        var silent = SmallPlan.Plan().ToDraft().WithPersonalCaps(PersonalCap.Of("a", Cadence.Annual, Amount(1), "quarter")).Review().Issues;
        Assert.Equal("MISSING_FIELD bonuses[0].distribution.excess", Assert.Single(silent.Select(issue => $"{issue.Code} {issue.Path}")));
    }

    /// <summary>Floors of 9,000.00 for five people are more than the pool: the review says so where the plan refuses that.</summary>
    [Fact]
    public void Floors_above_the_pool_are_found_in_review()
    {
        Plan With(FloorShortage shortage) => Plan(Floored(shortage));
        var refused = SmallPlan.Review(With(FloorShortage.Refuse));
        Assert.Contains(refused.Issues, issue => issue is { Code: IssueCodes.FloorsExceedPool, Path: "bonuses[0].distribution.floor" });
        Assert.Null(refused.BonusCase);
        var run = Run(With(FloorShortage.Scale));
        Assert.All(run.Results[0].Distribution.Departments, department => Assert.True(department.IsShort));
        Assert.Empty(StatementChecker.Faults(run));
    }

    private static DistributionRule Floored(FloorShortage shortage) => DistributionRule.Of(
        WeightUnit.Percent, [SubPool.Of("presence", 100, PresenceKey.Of())], null, null, Amount(9_000), shortage);

    private static AmountBound Amount(int euros) => AmountBound.Of(Money.Of(100L * euros, Eur));

    private static Payment Paid(string person, string bonus, long minor) =>
        Payment.Of(bonus, person, new(2025, 10, 1), Money.Of(minor, Eur), new(2026, 1, 31), SmallPlan.KnownOn, null);

    private static Plan Plan(params PersonalCap[] caps) => Plan(
        DistributionRule.Of(
            WeightUnit.Percent, [SubPool.Of("presence", 100, PresenceKey.Of())], caps.Length == 0 ? Amount(1_000_000) : null, ExcessRule.Keep),
        caps);

    private static Plan Plan(DistributionRule rule, params PersonalCap[] caps)
    {
        var draft = SmallPlan.Plan().ToDraft();
        var quarter = draft.Bonuses[0];
        Bonus Named(string id) => Bonus.Of(id, quarter.Cadence, quarter.Eligibility, quarter.Score, quarter.Funding, quarter.Split, rule);
        var text = SmallPlan.Plan("\"effectiveFrom\": \"2026-01-01\"", "\"effectiveFrom\": \"2025-10-01\"", "\"firstMonth\": 1", "\"firstMonth\": 10").ToDraft();
        var review = text.WithBonuses(Named("quarter"), Named("second")).WithPersonalCaps(caps)
            .WithCeilings(Ceiling.Of("pass", CeilingValue.Of(new(2026, 1, 1), new(2026, 12, 31), Money.Of(4_806_000, Eur))))
            .Review();
        return review.Plan ?? throw new InvalidOperationException(string.Join('\n', review.Issues));
    }

    private static BonusRun Run(Plan plan, params Payment[] payments)
    {
        var review = SmallPlan.Review(plan, SmallPlan.Facts.WithPayments(payments), "2026-03");
        return BonusCalculator.Calculate(review.BonusCase ?? throw new InvalidOperationException(string.Join('\n', review.Issues)));
    }

    private static Dictionary<(string Bonus, string Person), long> Awards(BonusRun run) => run.Results
        .SelectMany(result => result.Distribution.Departments.SelectMany(department => department.Awards.Select(award => (result.Bonus.Id, award))))
        .GroupBy(one => (one.Id, one.award.Participant))
        .ToDictionary(own => own.Key, own => own.Sum(one => one.award.Amount.Minor));
}
