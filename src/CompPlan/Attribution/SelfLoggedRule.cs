namespace CompPlan.Attribution;

/// <summary>What becomes of a touch that its own actor logged.</summary>
public enum SelfLoggedRule
{
    /// <summary>It counts like any other.</summary>
    Counts = 1,

    /// <summary>It counts when somebody else confirmed it.</summary>
    NeedsConfirmation,

    /// <summary>It does not count, confirmed or not.</summary>
    DoesNotCount,
}
