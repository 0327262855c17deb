using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>The target bonuses of the people.</summary>
internal sealed class TargetBonusesBaseCodec : VariantCodec<FundingBase, TargetBonusesBase>
{
    public override string Kind => "targetBonuses";

    protected override TargetBonusesBase? Read(ObjectReader from) => from.Build(() => TargetBonusesBase.All);

    protected override void Write(TargetBonusesBase source, ObjectWriter to)
    {
    }
}
