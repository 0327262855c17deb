using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Credit that is shown and never pays.</summary>
internal sealed class ShadowCreditCodec : VariantCodec<CreditUse, ShadowCredit>
{
    public override string Kind => "shadow";

    protected override ShadowCredit? Read(ObjectReader from) => from.Build(ShadowCredit.Of);

    protected override void Write(ShadowCredit use, ObjectWriter to)
    {
    }
}
