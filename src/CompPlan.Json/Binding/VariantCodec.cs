namespace CompPlan.Json.Binding;

/// <summary>What the codec of one variant is made of: read and write side by side, <c>kind</c> left to the family.</summary>
internal abstract class VariantCodec<TRule, TVariant> : Variant<TRule>
    where TRule : class
    where TVariant : class, TRule
{
    public sealed override Type RuleType => typeof(TVariant);

    protected abstract TVariant? Read(ObjectReader from);

    protected abstract void Write(TVariant rule, ObjectWriter to);

    public sealed override TRule? ReadRule(ObjectReader from) => Read(from);

    public sealed override void WriteRule(TRule rule, ObjectWriter to) => Write((TVariant)rule, to);
}
