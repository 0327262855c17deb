using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Credit with a budget of its own, a share of the deal.</summary>
internal sealed class OverlayCreditCodec : VariantCodec<CreditUse, OverlayCredit>
{
    public override string Kind => "overlay";

    protected override OverlayCredit? Read(ObjectReader from)
    {
        var share = from.Ratio("value", from.RatioUnit());
        return from.Build(() => OverlayCredit.Of(share));
    }

    protected override void Write(OverlayCredit use, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("value", use.Share);
    }
}
