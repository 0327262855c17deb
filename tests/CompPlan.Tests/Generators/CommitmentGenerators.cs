using CompPlan.Commitments;
using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>Commitments of every variant with every limit and option, slightly broken ones, and whole cases with leads.</summary>
public static class CommitmentGenerators
{
    public static Arbitrary<Commitment> Commitments() => Arb.From(Sound("promise"));

    public static Arbitrary<CommitmentCase> Cases() => Arb.From(
        from hours in Desk
        from commitment in Sound("promise")
        from leads in LeadGenerators.UpTo(6, new LocalDate(2026, 3, 1))
        from cadence in Gen.Elements(Cadence.Monthly, Cadence.Quarterly)
        where commitment is not VolumeCommitment volume || volume.Per.Divides(cadence)
        from month in Gen.Choose(0, 7)
        from known in Gen.Elements(new LocalDate(2027, 12, 31), new LocalDate(2026, 3, 2), new LocalDate(2026, 4, 10))
        from zone in Gen.Elements("Europe/Paris", "America/New_York", "Etc/UTC")
        select new CommitmentCase(commitment, hours, leads.Leads, leads.Events, cadence, new LocalDate(2025, 12, 15).PlusMonths(month), known, zone),
        Shrink);

    /// <summary>Open for ten hours a week at least, so that every limit is reached before long.</summary>
    public static Gen<OpeningHours> Desk => OpeningHoursGenerators.Named("desk").Where(hours =>
        hours.Days.SelectMany(day => day.Intervals).Sum(one => one.EndTick - one.FirstTick) >= 10 * NodaConstants.TicksPerHour);

    public static Gen<TimeLimit> Limits => Gen.OneOf(
        Gen.Choose(1, 2_000).Select(count => (TimeLimit)MinutesLimit.Of(count)),
        Gen.Choose(1, 40).Select(count => (TimeLimit)HoursLimit.Of(count)),
        Gen.Choose(1, 3).Select(count => (TimeLimit)DaysLimit.Of(count)),
        Gen.Choose(1, 12).Select(count => (TimeLimit)BusinessHoursLimit.Of(count, "desk")),
        Gen.Choose(1, 3).Select(count => (TimeLimit)BusinessDaysLimit.Of(count, "desk")),
        Gen.Choose(0, 3).Select(count => (TimeLimit)EndOfDayLimit.Of(count, "desk")));

    public static Gen<Commitment> Sound(string id) => Gen.Frequency((1, Volume(id)), (3, Response(id)));

    /// <summary>Commitments with a fault that the review must find.</summary>
    public static Gen<Commitment> Broken =>
        from limit in Limits
        from broken in Gen.Elements(
            (Commitment)VolumeCommitment.Of("a b", ["hot"], 1, Cadence.Monthly, LeadCounting.Accepted),
            VolumeCommitment.Of("v", [], 1, Cadence.Monthly, LeadCounting.Accepted),
            VolumeCommitment.Of("v", ["hot", "hot"], 1, Cadence.Monthly, LeadCounting.Accepted),
            VolumeCommitment.Of("v", ["hot"], 0, Cadence.Monthly, LeadCounting.Accepted),
            VolumeCommitment.Of("v", ["hot"], 1, Cadence.Monthly, default),
            VolumeCommitment.Of("v", ["hot"], 1, Cadence.Monthly, LeadCounting.NotRejectedInTime),
            VolumeCommitment.Of("v", ["hot"], 1, Cadence.Monthly, LeadCounting.Accepted, limit),
            VolumeCommitment.Of("v", ["hot"], 1, Cadence.Monthly, LeadCounting.Accepted, null, 367),
            ResponseCommitment.Of("r", ["hot"], MinutesLimit.Of(0), OpenLeadRule.Open, ReassignmentRule.Restart, NothingDueRule.Met),
            ResponseCommitment.Of("r", ["hot"], EndOfDayLimit.Of(-1, "desk"), OpenLeadRule.Open, ReassignmentRule.Restart, NothingDueRule.Met),
            ResponseCommitment.Of("r", ["hot"], BusinessDaysLimit.Of(1, "the desk"), OpenLeadRule.Open, ReassignmentRule.Restart, NothingDueRule.Met),
            ResponseCommitment.Of("r", ["hot"], limit, default, ReassignmentRule.Restart, NothingDueRule.Met),
            ResponseCommitment.Of("r", ["hot"], limit, OpenLeadRule.Open, default, NothingDueRule.Met),
            ResponseCommitment.Of("r", ["hot"], limit, OpenLeadRule.Open, ReassignmentRule.Restart, default),
            ResponseCommitment.Of("r", ["hot"], limit, OpenLeadRule.Open, ReassignmentRule.Restart, NothingDueRule.Met, "a team"),
            ResponseCommitment.Of("r", ["hot"], limit, OpenLeadRule.Open, ReassignmentRule.Restart, NothingDueRule.Met, null, -1))
        select broken;

    private static Gen<Commitment> Volume(string id) =>
        from qualities in Qualities
        from leads in Gen.Choose(1, 3)
        from per in Gen.Elements(Cadence.Monthly, Cadence.Quarterly)
        from limit in Limits
        from counts in Gen.Elements(LeadCounting.Accepted, LeadCounting.NotRejectedInTime)
        from maturation in Gen.Elements<int?>(null, null, 0, 10)
        from name in Gen.Elements(null, "Leads")
        select (Commitment)VolumeCommitment.Of(id, qualities, leads, per, counts, counts == LeadCounting.Accepted ? null : limit, maturation, name);

    private static Gen<Commitment> Response(string id) =>
        from qualities in Qualities
        from team in Gen.Elements(null, "sales", "partners")
        from limit in Limits
        from open in Gen.Elements(OpenLeadRule.Open, OpenLeadRule.Breached, OpenLeadRule.Carried)
        from reassigned in Gen.Elements(ReassignmentRule.Restart, ReassignmentRule.Continue)
        from nothing in Gen.Elements(NothingDueRule.Met, NothingDueRule.Missing, NothingDueRule.NotApplicable)
        from maturation in Gen.Elements<int?>(null, null, 0, 10)
        from name in Gen.Elements(null, "Answers")
        select (Commitment)ResponseCommitment.Of(id, qualities, limit, open, reassigned, nothing, team, maturation, name);

    private static Gen<string[]> Qualities => Gen.Elements<string[]>(["hot"], ["warm"], ["hot", "warm"]);

    /// <summary>Leaves out leads with their events.</summary>
    private static IEnumerable<CommitmentCase> Shrink(CommitmentCase one) => one.Leads.Select(lead => one with
    {
        Leads = [.. one.Leads.Where(other => other.Id != lead.Id)],
        Events = [.. one.Events.Where(other => other.Lead != lead.Id)],
    });

    /// <summary>A measure of compliance on the commitment <c>promise</c>.</summary>
    public static Gen<ComplianceMeasure> MeasureOf(string id, Commitment commitment) =>
        from result in Gen.Elements(commitment is VolumeCommitment
            ? new[] { ComplianceResult.Share, ComplianceResult.Count, ComplianceResult.Breaches }
            : [ComplianceResult.Share, ComplianceResult.Count, ComplianceResult.Breaches, ComplianceResult.MeanMinutes])
        from name in Gen.Elements(null, "Kept")
        from pays in Gen.Elements(PayoutUnit.Ratio, PayoutUnit.Points)
        from curve in CurveGenerators.Directed(CurveAxis.Value, CurveDirection.Falling, pays)
        from payout in Gen.Elements(false, true)
        select payout && commitment is ResponseCommitment { Within.UnitTime: not null }
            ? ComplianceMeasure.Of(id, name, commitment.Id, ComplianceResult.MeanPayout, curve)
            : ComplianceMeasure.Of(id, name, commitment.Id, result);
}
