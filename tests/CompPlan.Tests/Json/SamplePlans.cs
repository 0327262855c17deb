namespace CompPlan.Tests.Json;

/// <summary>Plan documents of the tests.</summary>
internal static class SamplePlans
{
    /// <summary>A valid plan in canonical form with every variant of every rule and every optional member.</summary>
    public static string EveryVariant { get; } = Text("every-variant");

    /// <summary>That plan, and one for each variant of what a plan has only once: its calendar.</summary>
    public static IReadOnlyList<string> All { get; } = [EveryVariant, Text("weeks-closest"), Text("weeks-last")];

    private static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "Documents", name + ".plan.json"));
}
