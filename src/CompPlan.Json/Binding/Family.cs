namespace CompPlan.Json.Binding;

/// <summary>The table of a rule family: the member <c>kind</c> chooses the codec for reading, the rule's type for writing.</summary>
internal sealed class Family<TRule>
    where TRule : class
{
    private Family(Variant<TRule>[] variants) => Variants = variants;

    public IReadOnlyList<Variant<TRule>> Variants { get; }

    public static Family<TRule> Of(params Variant<TRule>[] variants) => new(variants);

    public TRule? Read(ObjectReader from)
    {
        if (from.Require("kind") is not { } token || from.TextOf("kind", token) is not { } kind)
            return null;
        foreach (var variant in Variants)
            if (string.Equals(variant.Kind, kind, StringComparison.Ordinal))
                return variant.ReadRule(from);
        from.Refuse("kind", token, TextMembers.UnknownChoice(kind, Variants.Select(variant => variant.Kind)));
        return null;
    }

    public void Write(TRule rule, ObjectWriter to)
    {
        foreach (var variant in Variants)
        {
            if (variant.RuleType != rule.GetType())
                continue;
            to.Text("kind", variant.Kind);
            variant.WriteRule(rule, to);
            return;
        }
        throw new ArgumentException($"No codec writes {rule.GetType().Name}.", nameof(rule));
    }
}
