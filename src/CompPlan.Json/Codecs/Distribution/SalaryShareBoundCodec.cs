using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>A share of the salary earned in the period.</summary>
internal sealed class SalaryShareBoundCodec : VariantCodec<IndividualBound, SalaryShareBound>
{
    public override string Kind => "salaryShare";

    protected override SalaryShareBound? Read(ObjectReader from)
    {
        var share = from.Ratio("value", from.RatioUnit());
        return from.Build(() => SalaryShareBound.Of(share));
    }

    protected override void Write(SalaryShareBound cap, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("value", cap.Share);
    }
}
