using NodaTime;

namespace CompPlan.Commitments;

/// <summary>The time in which one team has a lead: from its assignment to the next one, exclusive, or on and on.</summary>
internal sealed record LeadTurn(string Team, Instant From, Instant? Until);
