namespace CompPlan.Commitments;

/// <summary>A quality of leads, with what both teams agreed that it means. A part of the plan, so it changes with its versions only.</summary>
public sealed record LeadQuality
{
    private LeadQuality(string id, string definition)
    {
        Id = id;
        Definition = definition;
    }

    /// <summary>The id that leads and commitments name.</summary>
    public string Id { get; }

    /// <summary>What makes a lead one of this quality, in the words of the agreement; changes no figure. At most 2,000 characters.</summary>
    public string Definition { get; }

    /// <summary>A quality and its definition.</summary>
    public static LeadQuality Of(string id, string definition)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(definition);
        return new LeadQuality(id, definition);
    }
}
