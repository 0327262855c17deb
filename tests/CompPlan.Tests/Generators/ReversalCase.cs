using CompPlan.Facts;

namespace CompPlan.Tests.Generators;

/// <summary>A case of attribution with reversals of its won deals, and with any use of the credit.</summary>
public sealed record ReversalCase(AttributionCase Whole, IReadOnlyList<Reversal> Reversals)
{
    public override string ToString() => $"{Whole}\n{Whole.Rule.Use}\n{string.Join('\n', Reversals)}";
}
