using CompPlan.People;

namespace CompPlan.Tests.Generators;

/// <summary>A unit of presence, or none.</summary>
public sealed record PresenceCase(PresenceRule? Rule);
