using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CompPlan.Curves;
using CompPlan.Funding;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Tests.Runs;
using CompPlan.Tests.Validation;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Json;

public class PlanDocumentTests
{
    private static readonly string Sample = SamplePlans.EveryVariant;

    [Fact]
    public void The_plans_with_every_variant_have_no_issues() => Assert.All(SamplePlans.All, sample =>
    {
        var reading = PlanDocument.Read(Encoding.UTF8.GetBytes(sample), "plan.json");
        Assert.Empty(reading.Issues);
        Assert.NotNull(reading.Plan);
    });

    [Fact]
    public void Reading_what_was_written_gives_the_same_plan_and_writing_it_again_the_same_bytes()
    {
        foreach (var sample in SamplePlans.All)
        {
            var plan = PlanDocument.Read(sample, "plan.json").Plan!;
            Assert.Equal(sample, PlanDocument.Write(plan));
            Assert.Equal(plan, PlanDocument.Read(PlanDocument.Write(plan), "again.json").Plan);
        }
    }

    [Fact]
    public void The_layout_of_a_file_changes_nothing()
    {
        var plan = PlanDocument.Read("\uFEFF" + Sample.Replace("\n", "\r\n  ", StringComparison.Ordinal), "plan.json").Plan!;
        Assert.Equal(Sample, PlanDocument.Write(plan));
    }

    [Fact]
    public void Fractions_and_percents_are_two_ways_to_write_one_plan()
    {
        var fraction = """{ "unit": "fraction", "step": 0.01, "midpoint": "halfEven" }""";
        var at = Sample.IndexOf("\"payoutRounding\": {", StringComparison.Ordinal);
        var end = Sample.IndexOf('}', at) + 1;
        var text = Sample[..at] + "\"payoutRounding\": " + fraction + Sample[end..];
        Assert.Equal(Sample, PlanDocument.Write(PlanDocument.Read(text, "plan.json").Plan!));
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_canonical_bytes() =>
        Assert.Equal(
            Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Sample))).ToLowerInvariant(),
            PlanDocument.Fingerprint(PlanDocument.Read(Sample, "plan.json").Plan!));

    [Fact]
    public void Issues_of_the_review_have_the_place_of_their_member()
    {
        var text = Sample.Replace("\"goal\": \"incidents\"", "\"goal\": \"incident\"", StringComparison.Ordinal);
        var issue = Assert.Single(PlanDocument.Read(text, "plan.json").Issues);
        var line = text[..text.IndexOf("\"goal\": \"incident\"", StringComparison.Ordinal)].Split('\n').Length;
        Assert.Equal((IssueCodes.DanglingReference, line), (issue.Code, issue.Source!.Line));
    }

    [Fact]
    public void Issues_of_the_document_and_of_the_review_come_together_where_the_plan_can_be_made()
    {
        var text = Sample
            .Replace("\"goal\": \"incidents\"", "\"goal\": \"incident\"", StringComparison.Ordinal)
            .Replace("\"version\": 3,", "\"version\": 3, \"comment\": \"x\",", StringComparison.Ordinal);
        Assert.Equal(
            [DocumentCodes.UnknownField, IssueCodes.DanglingReference],
            PlanDocument.Read(text, "plan.json").Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void A_wrong_id_is_reported_once()
    {
        var text = Sample.Replace("\"id\": \"every-variant\"", "\"id\": \"every variant\"", StringComparison.Ordinal);
        Assert.Equal(IssueCodes.BadId, Assert.Single(PlanDocument.Read(text, "plan.json").Issues).Code);
    }

    [Fact]
    public void The_culture_of_the_thread_plays_no_part()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "fr-FR", "ar-SA", "th-TH", "fa-IR", "sv-SE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(Sample, PlanDocument.Write(PlanDocument.Read(Sample, "plan.json").Plan!));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The deepest plan that passes its review is written and read again.</summary>
    [Fact]
    public void The_deepest_plan_reads_back()
    {
        var draft = SmallPlan.Plan().ToDraft();
        var bonus = draft.Bonuses[0];
        var funding = FundingRule.Of(DeepPlan.Base(8, Currency.Of("EUR")), ScoreUse.Applied, RoundingRule.ToDecimals(2, MidpointRule.HalfUp));
        var goal = draft.Goals.First(one => one.Attainment.Axis == CurveAxis.Ratio).Id;
        var deep = draft.WithBonuses(Bonus.Of(
            bonus.Id, bonus.Cadence, bonus.Eligibility, DeepPlan.Score(12, 6, goal), funding, bonus.Split, bonus.Distribution));

        Assert.NotNull(deep.Review().Plan);
        var read = PlanDocument.Read(PlanDocument.Write(deep), "plan.json");
        Assert.Empty(read.Issues);
        Assert.Equal(deep, read.Draft);
    }
}
