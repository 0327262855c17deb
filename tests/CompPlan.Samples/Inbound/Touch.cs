namespace CompPlan.Samples.Inbound;

/// <summary>A touch of a deal: when, who, in which role, by what kind of contact.</summary>
public sealed record Touch(DateTime At, string Actor, string Role, string Kind);
