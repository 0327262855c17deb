namespace CompPlan.Periods;

/// <summary>What the month in a period's name is counted in.</summary>
internal enum PeriodForm
{
    /// <summary>A month of the ISO calendar.</summary>
    CalendarMonth,

    /// <summary>A month of the plan's year.</summary>
    MonthOfYear,
}
