using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Attribution;
using CompPlan.Splits;

namespace CompPlan.Json.Codecs.Splits;

/// <summary>By the credit that an attribution rule gave to each department.</summary>
internal sealed class CreditSplitCodec : VariantCodec<SplitRule, CreditSplit>
{
    private static readonly Names<NoCreditRule> NoCredit = Names<NoCreditRule>.Of(
        ("undistributed", NoCreditRule.Undistributed), ("return", NoCreditRule.Return), ("even", NoCreditRule.Even));

    public override string Kind => "credit";

    protected override CreditSplit? Read(ObjectReader from)
    {
        var attribution = from.Id("attribution");
        var departments = from.Ids("departments");
        var negative = from.OptionalChoice(NegativeCreditNames.Member, NegativeCreditNames.All);
        var withoutCredit = from.OptionalChoice("withoutCredit", NoCredit);
        return from.Build(() => CreditSplit.Of(attribution, departments).WithNegative(negative).WithNoCredit(withoutCredit));
    }

    protected override void Write(CreditSplit split, ObjectWriter to)
    {
        to.Text("attribution", split.Attribution);
        to.Ids("departments", split.Departments);
        to.OptionalChoice(NegativeCreditNames.Member, split.Negative, NegativeCreditNames.All);
        to.OptionalChoice("withoutCredit", split.WithoutCredit, NoCredit);
    }
}
