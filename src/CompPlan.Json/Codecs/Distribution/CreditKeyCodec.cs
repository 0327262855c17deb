using CompPlan.Distribution;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Attribution;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>The person's own credit under an attribution rule.</summary>
internal sealed class CreditKeyCodec : VariantCodec<DistributionKey, CreditKey>
{
    private static readonly Names<OthersCreditRule> Others = Names<OthersCreditRule>.Of(
        ("byCredit", OthersCreditRule.ByCredit), ("even", OthersCreditRule.Even), ("return", OthersCreditRule.Return));

    public override string Kind => "credit";

    protected override CreditKey? Read(ObjectReader from)
    {
        var attribution = from.Id("attribution");
        var others = from.Choice("others", Others);
        var negative = from.Choice(NegativeCreditNames.Member, NegativeCreditNames.All);
        return from.Build(() => CreditKey.Of(attribution, others, negative));
    }

    protected override void Write(CreditKey key, ObjectWriter to)
    {
        to.Text("attribution", key.Attribution);
        to.Choice("others", key.Others, Others);
        to.Choice(NegativeCreditNames.Member, key.Negative, NegativeCreditNames.All);
    }
}
