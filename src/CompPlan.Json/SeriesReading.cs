using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Json;

/// <summary>What came of reading a register of versions.</summary>
public sealed class SeriesReading
{
    internal SeriesReading(ValueList<Issue> issues, PlanRegister? register)
    {
        Issues = issues;
        Register = register;
    }

    /// <summary>Every issue of the document, in the order of the text, each with file, line and column; at most 1,000.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The register; absent where an issue is an error.</summary>
    public PlanRegister? Register { get; }
}
