namespace CompPlan.Periods;

/// <summary>Which calendar year gives a fiscal year its number. With a year that is the calendar year both say the same.</summary>
public enum YearLabel
{
    /// <summary>The calendar year in which the fiscal year starts: July 2025 to June 2026 is FY2025.</summary>
    Start,

    /// <summary>The calendar year in which the fiscal year ends: July 2025 to June 2026 is FY2026.</summary>
    End,
}
