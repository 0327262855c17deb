using CompPlan.Facts;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>One lead under a commitment: when its clock started, when its time was over, what came of it.</summary>
public sealed record AssessedLead
{
    private AssessedLead(Lead lead, string? team, Instant from, Instant? deadline, Instant? settled, bool answered, Duration elapsed, LeadOutcome outcome)
    {
        Lead = lead;
        Team = team;
        From = from;
        Deadline = deadline;
        Settled = settled;
        Answered = answered;
        Elapsed = elapsed;
        Outcome = outcome;
    }

    /// <summary>The lead, with its source.</summary>
    public Lead Lead { get; }

    /// <summary>The team that it counts for; absent under a volume.</summary>
    public string? Team { get; }

    /// <summary>When the clock started: the assignment, or the hand-over under a volume.</summary>
    public Instant From { get; }

    /// <summary>When its time was over; absent while the clock stands, and where there is no limit.</summary>
    public Instant? Deadline { get; }

    /// <summary>When it was answered, or accepted or rejected under a volume; absent where it was not.</summary>
    public Instant? Settled { get; }

    /// <summary>
    /// Whether its clock ran to an answer: not where the end of the period or a reassignment settled it before, and never under a volume.
    /// </summary>
    public bool Answered { get; }

    /// <summary>How long the clock ran, as the limit counts time: to the answer, else to the end of the period or to the reassignment.</summary>
    public Duration Elapsed { get; }

    /// <summary>What came of it.</summary>
    public LeadOutcome Outcome { get; }

    internal static AssessedLead Of(
        Lead lead, string? team, Instant from, Instant? deadline, Instant? settled, bool answered, Duration elapsed, LeadOutcome outcome) =>
        new(lead, team, from, deadline, settled, answered, elapsed, outcome);
}
