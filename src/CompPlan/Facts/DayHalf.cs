namespace CompPlan.Facts;

/// <summary>The halves of a day in which an absence begins and ends; each is half a day, whatever the hours worked in it.</summary>
public enum DayHalf
{
    /// <summary>The first half of the day.</summary>
    Morning,

    /// <summary>The second half of the day.</summary>
    Afternoon,
}
