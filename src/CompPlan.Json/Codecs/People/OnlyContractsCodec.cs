using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Who has one of the named kinds of contract.</summary>
internal sealed class OnlyContractsCodec : VariantCodec<EligibilityRule, OnlyContracts>
{
    public override string Kind => "contracts";

    protected override OnlyContracts? Read(ObjectReader from)
    {
        var contracts = from.Ids("only");
        return from.Build(() => OnlyContracts.Of(contracts));
    }

    protected override void Write(OnlyContracts rule, ObjectWriter to) => to.Ids("only", rule.Contracts);
}
