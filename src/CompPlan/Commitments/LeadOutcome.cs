namespace CompPlan.Commitments;

/// <summary>What became of a lead under a commitment.</summary>
public enum LeadOutcome
{
    /// <summary>It counts for the volume, or was answered in time.</summary>
    Met = 1,

    /// <summary>It was answered late or not at all.</summary>
    Breached = 2,

    /// <summary>It was rejected, within the limit where one is stated, and does not count for the volume.</summary>
    Rejected = 3,

    /// <summary>It is not decided; it counts neither as due nor as met.</summary>
    Open = 4,

    /// <summary>It was still running at the end of the period; it is due in the period of its deadline.</summary>
    Carried = 5,

    /// <summary>Another team was given it before its time was over; that team's clock counts.</summary>
    Reassigned = 6,
}
