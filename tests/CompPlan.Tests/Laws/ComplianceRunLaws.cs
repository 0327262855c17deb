using CompPlan.Commitments;
using CompPlan.Curves;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>Runs in which a goal is measured by a commitment: explained to the leads, and what the naive calculation gives.</summary>
[Properties(Arbitrary = [typeof(BonusCaseGenerators), typeof(CommitmentGenerators)], MaxTest = 60)]
public sealed class ComplianceRunLaws
{
    [Property]
    public void Every_statement_is_what_its_tree_gives(BonusCaseDraft one, CommitmentCase kept, int result)
    {
        if (With(one, kept, result) is { } both)
            Assert.Empty(StatementChecker.Faults(both.Run()));
    }

    [Property]
    public void A_run_agrees_with_the_naive_one(BonusCaseDraft one, CommitmentCase kept, int result)
    {
        // Of a volume the naive calculation knows calendar months only.
        if (With(one, kept, result) is { } both && (kept.Commitment is ResponseCommitment || both.Plan.Calendar is MonthsCalendar))
            Assert.Equal(NaiveRun.Lines(both.Plan, both.Facts, both.PayoutPeriod.First), RunOracleLaws.Lines(both));
    }

    /// <summary>Most of the cases can be put together, and the measure is needed in many of them.</summary>
    [Fact]
    public void The_cases_reach_what_the_laws_are_about()
    {
        var cases = BonusCaseGenerators.Sound.Sample(numberOfSamples: 100, seed: new FsCheck.Rnd(20260331), size: 60)
            .Zip(CommitmentGenerators.Cases().Generator.Sample(numberOfSamples: 100, seed: new FsCheck.Rnd(20260401), size: 60))
            .Select((pair, i) => With(pair.First, pair.Second, i)).OfType<BonusCaseDraft>().ToList();
        var measured = cases.SelectMany(one => one.Run().Results).SelectMany(result => result.Scorecard.Measures).Select(value => value.Compliance).OfType<Compliance>().ToList();
        Assert.True(cases.Count > 10 && measured.Count(one => one.Due > 0) > 3, $"{cases.Count} cases, {measured.Count} measured, {measured.Count(one => one.Due > 0)} with something due");
    }

    /// <summary>120 % at once, 100 % for one unit of time, nothing from seven on.</summary>
    private static LinearCurve Falling => LinearCurve.Of(
        CurveAxis.Value, CurveDirection.Falling, [CurvePoint.Of(0, Fraction.Of(6, 5)), CurvePoint.Of(1, 1), CurvePoint.Of(7, 0)], CurveEnd.Hold, CurveEnd.Hold);

    /// <summary>The case with the first of its measures taken from the commitment; nothing where that does not fit together.</summary>
    internal static BonusCaseDraft? With(BonusCaseDraft one, CommitmentCase kept, int result)
    {
        var figures = Enum.GetValues<ComplianceResult>();
        var figure = figures[Math.Abs(result % figures.Length)];
        var measure = figure == ComplianceResult.MeanPayout
            ? ComplianceMeasure.Of("g1", null, "promise", figure, Falling)
            : ComplianceMeasure.Of("g1", null, "promise", figure);
        var both = one with
        {
            Plan = one.Plan.WithOpeningHours(kept.Hours).WithCommitments(kept.Commitment)
                .WithLeadQualities(LeadQuality.Of("hot", "Asked for an offer."), LeadQuality.Of("warm", "Read about prices."))
                .WithMeasures(one.Plan.Measures.Select(other => other.Id == "g1" ? measure : other)),
            Facts = one.Facts.WithMeasurements(one.Facts.Measurements.Where(row => row.Measure != "g1")).WithLeads(kept.Leads).WithLeadEvents(kept.Events),
        };
        return both.Issues().Any() ? null : both;
    }
}
