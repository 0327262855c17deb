using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>A share of the salary earned in the period.</summary>
internal sealed class SalaryShareCapCodec : VariantCodec<IndividualCap, SalaryShareCap>
{
    public override string Kind => "salaryShare";

    protected override SalaryShareCap? Read(ObjectReader from)
    {
        var share = from.Ratio("value", from.RatioUnit());
        return from.Build(() => SalaryShareCap.Of(share));
    }

    protected override void Write(SalaryShareCap cap, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("value", cap.Share);
    }
}
