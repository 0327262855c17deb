namespace CompPlan.Distribution;

/// <summary>Whether a bound on what a person gets is smaller for somebody who was a member for a part of the period.</summary>
public enum BoundProration
{
    /// <summary>The whole bound, however long somebody was a member.</summary>
    None,

    /// <summary>The bound × member days in the bonus's departments ÷ days of the period; both ends count, absences do not matter.</summary>
    Membership,
}
