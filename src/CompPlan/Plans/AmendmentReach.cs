namespace CompPlan.Plans;

/// <summary>Which performance periods that began earlier an amendment takes over.</summary>
public enum AmendmentReach
{
    /// <summary>The periods that are running on the day on which the version comes into force, each as a whole.</summary>
    StartedPeriods = 1,

    /// <summary>All periods that begin on a stated day or later, also those that have ended.</summary>
    PeriodsFrom = 2,
}
