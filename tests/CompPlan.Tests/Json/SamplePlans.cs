namespace CompPlan.Tests.Json;

/// <summary>Plan documents of the tests.</summary>
internal static class SamplePlans
{
    /// <summary>A valid plan in canonical form with every variant of every rule and every optional member.</summary>
    public static string EveryVariant { get; } = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Golden", "Documents", "every-variant.plan.json"));
}
