namespace CompPlan.Attribution;

/// <summary>The unit of a <see cref="TouchWindow"/>. All but the last are exact time, whatever the clocks do.</summary>
public enum TouchWindowUnit
{
    /// <summary>Seconds.</summary>
    Seconds = 1,

    /// <summary>Hours of 3,600 seconds.</summary>
    Hours,

    /// <summary>Days of exactly 24 hours.</summary>
    Days,

    /// <summary>Calendar days: the difference of two local dates in the plan's zone, whatever the time of day.</summary>
    CalendarDays,
}
