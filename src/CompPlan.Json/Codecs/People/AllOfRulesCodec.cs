using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Who fulfils all of several rules.</summary>
internal sealed class AllOfRulesCodec : VariantCodec<EligibilityRule, AllOfRules>
{
    public override string Kind => "allOf";

    protected override AllOfRules? Read(ObjectReader from)
    {
        var rules = from.Parts("rules", EligibilityFamily.All.Read);
        return from.Build(() => AllOfRules.Of(rules));
    }

    protected override void Write(AllOfRules rule, ObjectWriter to) => to.Parts("rules", rule.Rules, EligibilityFamily.All.Write);
}
