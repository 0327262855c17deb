using CompPlan.Commitments;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Tests.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>A commitment with opening hours, leads, a period around a day, and the day as known on which it is judged.</summary>
public sealed record CommitmentCase(
    Commitment Commitment, OpeningHours Hours, List<Lead> Leads, List<LeadEvent> Events, Cadence Cadence, LocalDate Day, LocalDate KnownOn, string Zone)
{
    public static readonly PlanCalendar Calendar = MonthsCalendar.Of(1, YearLabel.Start);

    public PerformancePeriod Period => Calendar.PeriodFor(Cadence, Day);

    public Compliance Assess() => In(Period);

    public Compliance In(PerformancePeriod period) => Book(Leads, Events).Assess(Commitment.Id, period);

    internal ComplianceBook Book(IEnumerable<Lead> leads, IEnumerable<LeadEvent> events)
    {
        var review = FactsDraft.Empty.WithLeads(leads).WithLeadEvents(events).Review();
        var facts = review.Facts ?? throw new InvalidOperationException("The generator gave faulty leads:\n" + string.Join('\n', review.Issues));
        return ComplianceBook.Of(
            ValueList<Commitment>.Of([Commitment]), ValueList<OpeningHours>.Of([Hours]), Calendar, Desks.Zone(Zone), facts.AsKnownOn(KnownOn));
    }

    public override string ToString() =>
        string.Join('\n', new object[] { Period, KnownOn, Zone, Commitment, Hours, string.Join(' ', Hours.Days.Select(day => $"{day.Weekday} {string.Join(' ', day.Intervals)}")) }
            .Concat(Leads).Concat(Events));
}
