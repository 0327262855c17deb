using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>The same for each touch, or for each actor, channel or contact; without a word it is each touch.</summary>
internal sealed class LinearModelCodec : VariantCodec<AttributionModel, LinearModel>
{
    private static readonly Names<LinearOver> Overs = Names<LinearOver>.Of(
        ("touches", LinearOver.Touches), ("actors", LinearOver.Actors), ("channels", LinearOver.Channels), ("contacts", LinearOver.Contacts));

    public override string Kind => "linear";

    protected override LinearModel? Read(ObjectReader from)
    {
        var over = from.OptionalChoice("over", Overs);
        return from.Build(() => LinearModel.Of(over ?? LinearOver.Touches));
    }

    protected override void Write(LinearModel model, ObjectWriter to) =>
        to.OptionalChoice("over", model.Over == LinearOver.Touches ? null : (LinearOver?)model.Over, Overs);
}
