namespace CompPlan.People;

/// <summary>What a day is worth where presence is counted in months; the days of a whole calendar month are always one month.</summary>
public enum MonthParts
{
    /// <summary>One ÷ the days of its calendar month.</summary>
    CalendarDays,

    /// <summary>
    /// One thirtieth, as in 30/360 reckoning: the 31st counts nothing, and the last day of February as much as is missing to thirty.
    /// </summary>
    Thirtieths,
}
