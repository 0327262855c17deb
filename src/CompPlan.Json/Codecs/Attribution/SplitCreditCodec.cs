using CompPlan.Attribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>Credit shares the deal.</summary>
internal sealed class SplitCreditCodec : VariantCodec<CreditUse, SplitCredit>
{
    public override string Kind => "split";

    protected override SplitCredit? Read(ObjectReader from) => from.Build(SplitCredit.Of);

    protected override void Write(SplitCredit use, ObjectWriter to)
    {
    }
}
