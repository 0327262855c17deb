using System.Globalization;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Commitments;

/// <summary>
/// The commitments of a plan with the facts they are judged by: what any of them comes to over any period. Each is assessed once a
/// period, whoever asks for it; leads are read when somebody asks first. To be used by one thread at a time.
/// </summary>
internal sealed class ComplianceBook
{
    private readonly Dictionary<string, Commitment> _commitments;
    private readonly Dictionary<(string Commitment, PerformancePeriod Period), Compliance> _assessed = [];
    private readonly Lazy<LeadBook> _leads;
    private readonly PlanCalendar _calendar;

    private ComplianceBook(ValueList<Commitment> commitments, ValueList<OpeningHours> hours, PlanCalendar calendar, PlanZone zone, KnownFacts facts)
    {
        _commitments = commitments.ToDictionary(commitment => commitment.Id, StringComparer.Ordinal);
        _leads = new Lazy<LeadBook>(() => LeadBook.Of(facts, zone, hours), LazyThreadSafetyMode.None);
        _calendar = calendar;
    }

    public static ComplianceBook Of(ValueList<Commitment> commitments, ValueList<OpeningHours> hours, PlanCalendar calendar, PlanZone zone, KnownFacts facts) =>
        new(commitments, hours, calendar, zone, facts);

    public Commitment Named(string id) => _commitments.TryGetValue(id, out var found)
        ? found
        : throw new ArgumentException($"The plan has no commitment '{id}'; review the plan first.", nameof(id));

    /// <summary>What a commitment came to in a period.</summary>
    public Compliance Assess(string id, PerformancePeriod period)
    {
        if (_assessed.TryGetValue((id, period), out var known))
            return known;
        var compliance = Named(id).Assess(_leads.Value, _calendar, period);
        _assessed.Add((id, period), compliance);
        return compliance;
    }

    /// <summary>Why there is no figure of a commitment for a period yet.</summary>
    public IEnumerable<Issue> Faults(string id, PerformancePeriod period)
    {
        if (Named(id) is { Maturation: { } days } && period.Last.PlusDays(days) is var mature && _leads.Value.KnownOn < mature)
            yield return Issue.Error(
                IssueCodes.NotMature,
                "commitments",
                string.Create(CultureInfo.InvariantCulture, $"'{id}' for {period.Name} is final on {Days.Text(mature)} only, {days} days after the period; the facts are as known on {Days.Text(_leads.Value.KnownOn)}."),
                "Calculate later, as known on that day or after it.");
    }
}
