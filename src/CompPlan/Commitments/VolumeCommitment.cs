using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>
/// So many leads of stated qualities in each period of a cadence. A lead belongs to the period of its hand-over. Over a longer period
/// the promises add up, and so do the leads that count.
/// </summary>
public sealed record VolumeCommitment : Commitment
{
    private VolumeCommitment(
        string id, string? name, ValueList<string> qualities, int leads, Cadence per, LeadCounting counts, TimeLimit? rejectWithin, int? maturation)
        : base(id, name, qualities, maturation)
    {
        Leads = leads;
        Per = per;
        Counts = counts;
        RejectWithin = rejectWithin;
    }

    /// <summary>How many leads are promised for each period of <see cref="Per"/>; review accepts 1 to 10,000,000.</summary>
    public int Leads { get; }

    /// <summary>The cadence of the promise.</summary>
    public Cadence Per { get; }

    /// <summary>Which leads count.</summary>
    public LeadCounting Counts { get; }

    /// <summary>Within which time of the hand-over a rejection is heard; stated exactly where leads count that were not rejected in time.</summary>
    public TimeLimit? RejectWithin { get; }

    /// <inheritdoc/>
    public override NothingDueRule? NothingDue => null;

    /// <inheritdoc/>
    public override TimeLimit? Limit => RejectWithin;

    internal override string Kind => "volume";

    /// <summary>
    /// <paramref name="leads"/> for each period of <paramref name="per"/>. With a maturation a lead must be accepted by then to count.
    /// </summary>
    public static VolumeCommitment Of(
        string id,
        IEnumerable<string> qualities,
        int leads,
        Cadence per,
        LeadCounting counts,
        TimeLimit? rejectWithin = null,
        int? maturation = null,
        string? name = null)
    {
        ArgumentNullException.ThrowIfNull(per);
        return new VolumeCommitment(id, name, ValueList<string>.Of(qualities), leads, per, counts, rejectWithin, maturation);
    }

    internal override Compliance Assess(LeadBook leads, PlanCalendar calendar, PerformancePeriod period)
    {
        var assessed = new List<AssessedLead>();
        var shortfalls = new List<Shortfall>();
        var promised = calendar.PeriodsWithin(Per, period.First, period.Last);
        foreach (var inner in promised)
        {
            var before = assessed.Count;
            assessed.AddRange(leads.HandedOver(inner).Where(path => SpeaksOf(path.Lead.Quality)).Select(path => Assess(path, leads, inner)));
            var met = assessed.Skip(before).Count(lead => lead.Outcome == LeadOutcome.Met);
            if (met < Leads)
                shortfalls.Add(Shortfall.Of(inner, Leads, met));
        }
        return Compliance.Of(this, period, promised.Count * Leads, assessed.OrderBy(lead => lead.Lead.Id, StringComparer.Ordinal), promised, shortfalls);
    }

    private AssessedLead Assess(LeadPath path, LeadBook leads, PerformancePeriod inner)
    {
        var (lead, from) = (path.Lead, path.Lead.Delivered!.Value);
        var hours = leads.HoursOf(RejectWithin);
        var deadline = RejectWithin?.DeadlineFrom(from, ValueList<Pause>.Empty, hours);
        var settled = lead.Accepted ?? lead.Rejected;
        var elapsed = settled is { } at ? Elapsed(from, at, hours) : Elapsed(from, leads.EndOf(inner), hours);
        return AssessedLead.Of(lead, null, from, deadline, settled, false, elapsed, OutcomeOf(path, leads, inner, from, hours));
    }

    private LeadOutcome OutcomeOf(LeadPath path, LeadBook leads, PerformancePeriod inner, Instant from, BusinessTime? hours)
    {
        var lead = path.Lead;
        if (RejectWithin is not { } limit)
            return lead.Rejected is not null ? LeadOutcome.Rejected
                : lead.Accepted is { } accepted && IsMature(leads.Zone.DateOf(accepted), inner) ? LeadOutcome.Met
                : LeadOutcome.Open;
        if (lead.Rejected is { } rejected && limit.IsMet(from, rejected, ValueList<Pause>.Empty, hours))
            return LeadOutcome.Rejected;
        return lead.Accepted is not null || lead.Rejected is not null || !limit.IsMet(from, leads.Now, ValueList<Pause>.Empty, hours)
            ? LeadOutcome.Met
            : LeadOutcome.Open;
    }

    private bool IsMature(LocalDate accepted, PerformancePeriod inner) => Maturation is not { } days || accepted <= inner.Last.PlusDays(days);

    private Duration Elapsed(Instant from, Instant to, BusinessTime? hours) =>
        RejectWithin?.Elapsed(from, to, ValueList<Pause>.Empty, hours) ?? RunningTime.Between(from, to, ValueList<Pause>.Empty, null);
}
