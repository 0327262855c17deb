using System.Globalization;
using System.Text.RegularExpressions;
using CompPlan.Funding;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Tests.Json;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Golden.BadInputs;

/// <summary>
/// The catalogue of bad inputs, its rows about plans together with facts, on the small plan whose pool is 875.00 by hand (see
/// <see cref="RunDocumentTests"/>).
/// </summary>
public sealed class BadRunsTests
{
    [Fact]
    public void Bad_041_a_cap_in_another_currency_is_refused_and_cannot_be_written()
    {
        var draft = PlanDocument.Read(SmallRun.PlanText, "plan.json").Draft!;
        var bonus = draft.Bonuses[0];
        var funding = FundingRule.Of(bonus.Funding.Base, bonus.Funding.Score, bonus.Funding.Rounding).WithCap(AmountLimit.Of(Money.Of(100, Currency.Of("USD"))));
        var mixed = draft.WithBonuses(Bonus.Of(bonus.Id, bonus.Cadence, bonus.Eligibility, bonus.Score, funding, bonus.Split, bonus.Distribution));
        Assert.Contains(mixed.Review().Issues, issue => issue.Code == IssueCodes.CurrencyMismatch);
        Assert.Throws<ArgumentException>(() => PlanDocument.Write(mixed));
    }

    [Fact]
    public void Bad_041_facts_in_another_currency_than_the_plan_are_refused()
    {
        var plan = PlanDocument.Read(SmallRun.PlanText, "plan.json").Plan!;
        var facts = FactsDocument.Read(SmallRun.FactsText.Replace("\"EUR\"", "\"USD\"", StringComparison.Ordinal), "facts.json").Facts!;
        Assert.Contains(SmallRun.Review(plan, facts).Issues, issue => issue.Code == IssueCodes.CurrencyMismatch);
    }

    [Fact]
    public void Bad_046_without_any_credit_the_pool_is_undistributed_and_never_split_equally()
    {
        var plan = SmallRun.PlanText.Replace(
            """{ "kind": "equal", "departments": ["marketing", "sales"] }""",
            """{ "kind": "credit", "attribution": "sourced", "departments": ["marketing", "sales"] }""",
            StringComparison.Ordinal);
        Assert.NotEqual(SmallRun.PlanText, plan);
        AssertUndistributed(RunDocument.Of(SmallRun.Of(plan, Without("deals", Without("touches", SmallRun.FactsText)))));
    }

    [Fact]
    public void Bad_047_without_any_participant_the_pool_is_undistributed() =>
        AssertUndistributed(RunDocument.Of(SmallRun.Of(SmallRun.PlanText, Without("memberships", SmallRun.FactsText))));

    [Fact]
    public void Bad_057_a_membership_without_a_salary_is_refused()
    {
        var text = SmallRun.FactsText.Replace("\"salary\": \"30000.00\", ", "", StringComparison.Ordinal);
        var issues = FactsDocument.Read(text, "facts.json").Issues;
        Assert.Equal(3, issues.Count);
        Assert.All(issues, issue => Assert.Equal(IssueCodes.MissingField, issue.Code));
    }

    [Theory]
    [InlineData("2026-03-29T02:30")]
    [InlineData("2026-10-25T02:30:00")]
    public void Bad_083_an_instant_in_a_gap_or_an_overlap_needs_its_offset(string written)
    {
        var text = SmallRun.FactsText.Replace("2026-01-20T10:00:00Z", written, StringComparison.Ordinal);
        var issue = Assert.Single(FactsDocument.Read(text, "facts.json").Issues);
        Assert.Equal((DocumentCodes.DateAmbiguous, "deals[0].won"), (issue.Code, issue.Path));
    }

    [Theory]
    [InlineData("-20000")]
    [InlineData("1000000000")]
    public void Bad_090_an_attainment_far_outside_the_usual_is_a_warning(string revenue)
    {
        var plan = PlanDocument.Read(SmallRun.PlanText, "plan.json").Plan!;
        var facts = FactsDocument.Read(SmallRun.FactsText.Replace("\"value\": 95000", $"\"value\": {revenue}", StringComparison.Ordinal), "facts.json").Facts!;
        var warning = Assert.Single(SmallRun.Review(plan, facts).Issues);
        Assert.Equal((IssueCodes.WarnOutlier, IssueSeverity.Warning), (warning.Code, warning.Severity));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void Bad_134_136_every_culture_and_every_repetition_gives_the_same_bytes(string culture)
    {
        var expected = RunDocument.Write(SmallRun.Of(SmallRun.PlanText, SmallRun.FactsText));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, RunDocument.Write(SmallRun.Of(SmallRun.PlanText, SmallRun.FactsText)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertUndistributed(RunDocument run)
    {
        var pool = Assert.Single(run.Pools);
        Assert.Equal(("875.00", "0.00", "875.00"), (pool.Funded.ToString(), pool.Awarded.ToString(), pool.Undistributed.ToString()));
        Assert.All(run.Awards, award => Assert.True(award.Amount.IsZero));
        Assert.Contains(run.Warnings, warning => warning.Code == IssueCodes.WarnUndistributed);
    }

    private static string Without(string table, string facts)
    {
        var shorter = Regex.Replace(facts, $"""\s*"{table}": \[.*?\]\s*,?""", "", RegexOptions.Singleline);
        Assert.NotEqual(facts, shorter);
        return Regex.Replace(shorter, """,\s*\}\s*$""", "}");
    }
}
