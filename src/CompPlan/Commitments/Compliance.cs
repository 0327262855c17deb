using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>The receipt of a commitment over a period: what was due, what was met, and every lead with what became of it.</summary>
public sealed record Compliance
{
    private Compliance(Commitment commitment, PerformancePeriod period, int due, ValueList<PerformancePeriod> promised, ValueList<AssessedLead> leads, ValueList<Shortfall> shortfalls)
    {
        Commitment = commitment;
        Period = period;
        Due = due;
        Promised = promised;
        Leads = leads;
        Shortfalls = shortfalls;
        var elapsed = Duration.Zero;
        foreach (var lead in leads)
        {
            Met += lead.Outcome == LeadOutcome.Met ? 1 : 0;
            if (lead.Outcome is LeadOutcome.Met or LeadOutcome.Breached)
                elapsed += lead.Elapsed;
        }
        Elapsed = elapsed;
    }

    /// <summary>The commitment.</summary>
    public Commitment Commitment { get; }

    /// <summary>The period.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>How many leads were promised, or how many answers were due.</summary>
    public int Due { get; }

    /// <summary>The periods for which a volume was promised, in the order of time; none for a response.</summary>
    public ValueList<PerformancePeriod> Promised { get; }

    /// <summary>How many leads counted, or how many answers were in time.</summary>
    public int Met { get; }

    /// <summary>How long the clocks of all leads that were due ran together.</summary>
    public Duration Elapsed { get; }

    /// <summary>Every lead that the period is concerned with, by id and start of its clock.</summary>
    public ValueList<AssessedLead> Leads { get; }

    /// <summary>The periods of a volume in which fewer leads counted than were promised, in the order of time.</summary>
    public ValueList<Shortfall> Shortfalls { get; }

    /// <summary>Every lead that was answered late or not at all, by id.</summary>
    public IEnumerable<AssessedLead> Breaches => Leads.Where(lead => lead.Outcome == LeadOutcome.Breached);

    /// <summary>
    /// Met over due, 1 = 100 %; above 1 where more leads counted than were promised. With nothing due 1 where the commitment says that
    /// this is met, otherwise absent.
    /// </summary>
    public Fraction? Share => Due > 0 ? Fraction.Of(Met, Due) : Commitment.NothingDue == NothingDueRule.Met ? Fraction.One : null;

    internal static Compliance Of(
        Commitment commitment,
        PerformancePeriod period,
        int due,
        IEnumerable<AssessedLead> leads,
        ValueList<PerformancePeriod> promised,
        IEnumerable<Shortfall> shortfalls) =>
        new(commitment, period, due, promised, ValueList<AssessedLead>.Of(leads), ValueList<Shortfall>.Of(shortfalls));
}
