namespace CompPlan.Samples.Inbound;

/// <summary>The months and quarters that the sample covers: the years 2025 and 2026.</summary>
public static class Month
{
    /// <summary>The last day with facts.</summary>
    public static DateOnly DataEnd { get; } = new(2026, 12, 31);

    /// <summary>The first day of each of the 24 months.</summary>
    public static IReadOnlyList<DateOnly> All { get; } = [.. Enumerable.Range(0, 24).Select(new DateOnly(2025, 1, 1).AddMonths)];

    /// <summary>The last day of a span of months that begins on a day.</summary>
    public static DateOnly LastDay(DateOnly first, int months = 1) => first.AddMonths(months).AddDays(-1);
}
