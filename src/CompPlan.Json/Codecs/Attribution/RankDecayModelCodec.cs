using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>A stated share of the weight for each place before the last.</summary>
internal sealed class RankDecayModelCodec : VariantCodec<AttributionModel, RankDecayModel>
{
    public override string Kind => "rankDecay";

    protected override RankDecayModel? Read(ObjectReader from)
    {
        var ratio = from.Ratio("ratio", from.RatioUnit());
        return from.Build(() => RankDecayModel.Of(ratio));
    }

    protected override void Write(RankDecayModel model, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("ratio", model.Ratio);
    }
}
