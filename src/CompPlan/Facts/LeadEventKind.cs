namespace CompPlan.Facts;

/// <summary>What happened to a lead, in the order in which events of one instant are taken. There is no default.</summary>
public enum LeadEventKind
{
    /// <summary>A team was given the lead: its clock starts. Once a lead.</summary>
    Assigned = 1,

    /// <summary>Another team was given the lead.</summary>
    Reassigned = 2,

    /// <summary>The clock was stopped, for example while the customer is to answer.</summary>
    Paused = 3,

    /// <summary>The clock goes on.</summary>
    Resumed = 4,

    /// <summary>The team spoke to the lead for the first time.</summary>
    FirstResponse = 5,
}
