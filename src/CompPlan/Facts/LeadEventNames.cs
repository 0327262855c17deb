namespace CompPlan.Facts;

/// <summary>The kinds of events as documents write them.</summary>
internal static class LeadEventNames
{
    public static string Of(LeadEventKind kind) => kind switch
    {
        LeadEventKind.Assigned => "assigned",
        LeadEventKind.Reassigned => "reassigned",
        LeadEventKind.Paused => "paused",
        LeadEventKind.Resumed => "resumed",
        LeadEventKind.FirstResponse => "firstResponse",
        _ => "",
    };
}
