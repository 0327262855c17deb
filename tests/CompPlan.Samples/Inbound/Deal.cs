namespace CompPlan.Samples.Inbound;

/// <summary>A won deal with its dates (UTC) and touches.</summary>
public sealed record Deal(string Id, int Amount, DateTime Lead, DateTime Opportunity, DateTime Won, DateTime? Delivered, DateTime? Ended)
{
    public List<Touch> Touches { get; } = [];
}
