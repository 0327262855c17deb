using CompPlan.Json.Binding;
using CompPlan.Splits;

namespace CompPlan.Json.Codecs.Splits;

/// <summary>By the credit that an attribution rule gave to each department.</summary>
internal sealed class CreditSplitCodec : VariantCodec<SplitRule, CreditSplit>
{
    public override string Kind => "credit";

    protected override CreditSplit? Read(ObjectReader from)
    {
        var attribution = from.Id("attribution");
        var departments = from.Ids("departments");
        return from.Build(() => CreditSplit.Of(attribution, departments));
    }

    protected override void Write(CreditSplit split, ObjectWriter to)
    {
        to.Text("attribution", split.Attribution);
        to.Ids("departments", split.Departments);
    }
}
