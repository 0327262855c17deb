namespace CompPlan.Funding;

/// <summary>Over what a schedule counts on.</summary>
public enum RunningTotal
{
    /// <summary>From the first day of the plan year: a period gets the reading at its end less the reading before it.</summary>
    YearToDate = 1,
}
