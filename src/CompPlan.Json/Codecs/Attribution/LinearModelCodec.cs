using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>The same for each touch.</summary>
internal sealed class LinearModelCodec : VariantCodec<AttributionModel, LinearModel>
{
    public override string Kind => "linear";

    protected override LinearModel? Read(ObjectReader from) => from.Build(LinearModel.Of);

    protected override void Write(LinearModel model, ObjectWriter to)
    {
    }
}
