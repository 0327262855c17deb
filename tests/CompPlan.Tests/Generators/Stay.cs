namespace CompPlan.Tests.Generators;

/// <summary>
/// A membership in the first quarter of 2026, which has 90 days: from the day <see cref="First"/> to the day <see cref="Last"/>, both
/// inclusive, counted from 1 on 1 January. Salary in minor units a year.
/// </summary>
public sealed record Stay(string Person, string Department, int First, int Last, long Salary)
{
    /// <summary>The whole quarter.</summary>
    public static Stay Whole(string person, string department, long salary) => new(person, department, 1, 90, salary);
}
