namespace CompPlan.Goals;

/// <summary>Over which days targets combine, where that is not the performance period.</summary>
public enum TargetSpan
{
    /// <summary>From the first day of the plan's year to the last day of the performance period.</summary>
    YearToDate = 1,
}
