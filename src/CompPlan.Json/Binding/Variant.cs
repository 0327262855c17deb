namespace CompPlan.Json.Binding;

/// <summary>Reads and writes one variant of a rule family.</summary>
internal abstract class Variant<TRule>
    where TRule : class
{
    /// <summary>The name in the member <c>kind</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The type of the rules it writes.</summary>
    public abstract Type RuleType { get; }

    public abstract TRule? ReadRule(ObjectReader from);

    public abstract void WriteRule(TRule rule, ObjectWriter to);
}
