using System.Text;

namespace CompPlan.Json;

/// <summary>The JSON Schema (draft 7) of the plan document, for editors and for other writers of plans.</summary>
public static class PlanSchema
{
    private const string ResourceName = "compplan-1.plan.schema.json";

    /// <summary>
    /// The schema as JSON. It is strict: no members beyond those named, every choice by its exact name. What it cannot say, such as
    /// sums of weights, ids that exist or dates in order, is told by the review of the plan.
    /// </summary>
    public static string Text { get; } = ReadText();

    private static string ReadText()
    {
        using var stream = typeof(PlanSchema).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is part of this library.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
