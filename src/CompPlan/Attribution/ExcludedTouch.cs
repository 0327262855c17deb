namespace CompPlan.Attribution;

/// <summary>A touch that got no credit for a decided deal, and why.</summary>
public sealed record ExcludedTouch
{
    internal ExcludedTouch(string deal, int touch, string? touchId, string actor, string role, ExclusionReason reason)
    {
        Deal = deal;
        Touch = touch;
        TouchId = touchId;
        Actor = actor;
        Role = role;
        Reason = reason;
    }

    /// <summary>The id of the deal.</summary>
    public string Deal { get; }

    /// <summary>The place of the touch in the path of the deal, from one.</summary>
    public int Touch { get; }

    /// <summary>The id of the touch, where it has one.</summary>
    public string? TouchId { get; }

    /// <summary>Who made the touch.</summary>
    public string Actor { get; }

    /// <summary>In which role.</summary>
    public string Role { get; }

    /// <summary>Why it got nothing.</summary>
    public ExclusionReason Reason { get; }
}
