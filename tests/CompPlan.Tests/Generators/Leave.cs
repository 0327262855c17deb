namespace CompPlan.Tests.Generators;

/// <summary>An absence that does not count as presence, by days of the first quarter of 2026, both inclusive.</summary>
public sealed record Leave(string Person, int First, int Last);
