using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>
/// Each lead of stated qualities is answered within a time of its assignment. It is due in the period of its deadline. Sales answers
/// for this clock only: how long marketing took before the assignment is another one.
/// </summary>
public sealed record ResponseCommitment : Commitment
{
    private ResponseCommitment(
        string id,
        string? name,
        ValueList<string> qualities,
        string? team,
        TimeLimit within,
        OpenLeadRule atPeriodEnd,
        ReassignmentRule reassigned,
        NothingDueRule nothingDue,
        int? maturation)
        : base(id, name, qualities, maturation)
    {
        Team = team;
        Within = within;
        AtPeriodEnd = atPeriodEnd;
        Reassigned = reassigned;
        NothingDue = nothingDue;
    }

    /// <summary>The team or department whose leads count, as events name it; absent where those of all teams do.</summary>
    public string? Team { get; }

    /// <summary>How long an answer may take from the assignment.</summary>
    public TimeLimit Within { get; }

    /// <summary>What becomes of leads that are still running when a period ends.</summary>
    public OpenLeadRule AtPeriodEnd { get; }

    /// <summary>What a reassignment does to the clock.</summary>
    public ReassignmentRule Reassigned { get; }

    /// <inheritdoc/>
    public override NothingDueRule? NothingDue { get; }

    /// <inheritdoc/>
    public override TimeLimit Limit => Within;

    internal override string Kind => "response";

    /// <summary>An answer within <paramref name="within"/> of the assignment.</summary>
    public static ResponseCommitment Of(
        string id,
        IEnumerable<string> qualities,
        TimeLimit within,
        OpenLeadRule atPeriodEnd,
        ReassignmentRule reassigned,
        NothingDueRule nothingDue,
        string? team = null,
        int? maturation = null,
        string? name = null)
    {
        ArgumentNullException.ThrowIfNull(within);
        return new ResponseCommitment(id, name, ValueList<string>.Of(qualities), team, within, atPeriodEnd, reassigned, nothingDue, maturation);
    }

    internal override Compliance Assess(LeadBook leads, PlanCalendar calendar, PerformancePeriod period)
    {
        var assessed = new List<AssessedLead>();
        foreach (var path in leads.Paths)
            if (path.Turns.Count > 0 && SpeaksOf(path.Lead.Quality))
                foreach (var duty in ResponseDuty.Of(path, this, leads))
                    if (duty.In(period) is { } lead && (Team is null || Team == lead.Team))
                        assessed.Add(lead);
        var due = assessed.Count(lead => lead.Outcome is LeadOutcome.Met or LeadOutcome.Breached);
        return Compliance.Of(this, period, due, assessed, ValueList<PerformancePeriod>.Empty, []);
    }
}
