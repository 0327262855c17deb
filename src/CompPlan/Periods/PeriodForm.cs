namespace CompPlan.Periods;

/// <summary>The shapes a period's name can have.</summary>
internal enum PeriodForm
{
    CalendarMonth,
    MonthOfYear,
    Quarter,
    Year,
}
