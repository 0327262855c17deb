using CompPlan.Commitments;
using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The receipts of commitments as explanations: a figure down to the leads, each with its row.</summary>
internal sealed class ComplianceProjection(PlanPaths paths)
{
    internal Explanation Of(ComplianceMeasure measure, Compliance compliance)
    {
        var names = new[] { compliance.Commitment.Id, compliance.Period.Name };
        return measure.Result switch
        {
            ComplianceResult.Count => Met(compliance, names),
            ComplianceResult.Breaches => Breached(compliance, names),
            ComplianceResult.MeanPayout when compliance.Due == 0 => CurveNode.Of(
                Label.Of("compliance.meanPayout", names),
                NothingDue(compliance, names, Unit.Points, Fraction.Zero),
                measure.Curve!, measure.Curve!.Read(Fraction.Zero)),
            _ when compliance.Due == 0 => NothingDue(
                compliance, names, measure.Unit, measure.Result == ComplianceResult.Share ? Fraction.One : Fraction.Zero),
            ComplianceResult.Share => Share(compliance, names),
            ComplianceResult.MeanPayout => QuotientNode.Of(
                Label.Of("compliance.meanPayout", names), measure.Unit, Payouts(measure, compliance, names), Due(compliance, names)),
            _ => QuotientNode.Of(Label.Of("compliance.meanMinutes", names), Unit.Points, Minutes(compliance, names), Due(compliance, names)),
        };
    }

    private TermLeaf NothingDue(Compliance compliance, string[] names, Unit unit, Fraction value) => TermLeaf.Of(
        Label.Of("compliance.nothingDue", names), unit, value, paths.Commitment(compliance.Commitment.Id) + ".nothingDue");

    private static SumNode Payouts(ComplianceMeasure measure, Compliance compliance, string[] names) => SumNode.Of(
        Label.Of("compliance.payouts", names), measure.Unit, compliance.Leads.Where(IsDue).Select(lead => Payout(measure, compliance, lead)));

    private static Explanation Payout(ComplianceMeasure measure, Compliance compliance, AssessedLead lead)
    {
        if (!lead.Answered)
            return FactLeaf.Of(Label.Of("compliance.unanswered", lead.Lead.Id), measure.Unit, Fraction.Zero, "leads", lead.Lead.Id, lead.Lead.Source);
        var units = ComplianceMeasure.UnitsOf(lead, compliance.Commitment);
        return CurveNode.Of(
            Label.Of("compliance.payout", lead.Lead.Id),
            FactLeaf.Of(
                Label.Of("compliance.units", lead.Lead.Id, compliance.Commitment.Limit!.Kind), Unit.Points, units, "leads", lead.Lead.Id, lead.Lead.Source),
            measure.Curve!, measure.Curve!.Read(units));
    }

    /// <summary>What was due of a response is what was met and what was not, so that every breach stands in the explanation of a share.</summary>
    private QuotientNode Share(Compliance compliance, string[] names)
    {
        var met = Met(compliance, names);
        var due = compliance.Commitment is VolumeCommitment
            ? Due(compliance, names)
            : SumNode.Of(Label.Of("compliance.due", names), Unit.Count, [met, Breached(compliance, names)]);
        return QuotientNode.Of(Label.Of("compliance.share", names), Unit.Ratio, met, due);
    }

    private static Explanation Met(Compliance compliance, string[] names) =>
        SumNode.Of(Label.Of("compliance.met", names), Unit.Count, compliance.Leads.Where(lead => lead.Outcome == LeadOutcome.Met).Select(One));

    private Explanation Due(Compliance compliance, string[] names)
    {
        if (compliance.Commitment is not VolumeCommitment volume)
            return SumNode.Of(Label.Of("compliance.due", names), Unit.Count, compliance.Leads.Where(IsDue).Select(One));
        var path = paths.Commitment(volume.Id) + ".leads";
        var promises = compliance.Promised.Select(period => (Explanation)TermLeaf.Of(
            Label.Of("compliance.promised", volume.Id, period.Name), Unit.Count, volume.Leads, path)).ToArray();
        return promises.Length == 1 ? promises[0] : SumNode.Of(Label.Of("compliance.due", names), Unit.Count, promises);
    }

    /// <summary>A period of too few leads counts one; the leads that did count stand in the share.</summary>
    private Explanation Breached(Compliance compliance, string[] names)
    {
        var path = paths.Commitment(compliance.Commitment.Id);
        var shortfalls = compliance.Shortfalls.Select(shortfall => (Explanation)TermLeaf.Of(
            Label.Of("compliance.shortfall", compliance.Commitment.Id, shortfall.Period.Name), Unit.Count, Fraction.One, path + ".per"));
        return SumNode.Of(Label.Of("compliance.breached", names), Unit.Count, shortfalls.Concat(compliance.Breaches.Select(One)));
    }

    private static Explanation Minutes(Compliance compliance, string[] names) => SumNode.Of(
        Label.Of("compliance.minutes", names),
        Unit.Points,
        compliance.Leads.Where(IsDue).Select(lead => (Explanation)FactLeaf.Of(
            Label.Of("compliance.elapsed", lead.Lead.Id), Unit.Points, ComplianceMeasure.Minutes(lead.Elapsed), "leads", lead.Lead.Id, lead.Lead.Source)));

    private static Explanation One(AssessedLead lead) =>
        FactLeaf.Of(Label.Of("compliance.lead", lead.Lead.Id), Unit.Count, Fraction.One, "leads", lead.Lead.Id, lead.Lead.Source);

    private static bool IsDue(AssessedLead lead) => lead.Outcome is LeadOutcome.Met or LeadOutcome.Breached;
}
