using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Who has none of the named kinds of contract.</summary>
internal sealed class ExceptContractsCodec : VariantCodec<EligibilityRule, ExceptContracts>
{
    public override string Kind => "exceptContracts";

    protected override ExceptContracts? Read(ObjectReader from)
    {
        var contracts = from.Ids("contracts");
        return from.Build(() => ExceptContracts.Of(contracts));
    }

    protected override void Write(ExceptContracts rule, ObjectWriter to) => to.Ids("contracts", rule.Contracts);
}
