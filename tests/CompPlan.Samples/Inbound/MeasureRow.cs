namespace CompPlan.Samples.Inbound;

/// <summary>A measured value or level of a period, both days inclusive.</summary>
public sealed record MeasureRow(string Measure, DateOnly From, DateOnly To, string? Value, string? Level, DateOnly KnownOn);
