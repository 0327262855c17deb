using CompPlan.Json.Binding;
using CompPlan.Splits;

namespace CompPlan.Json.Codecs.Splits;

/// <summary>The same for each department.</summary>
internal sealed class EqualSplitCodec : VariantCodec<SplitRule, EqualSplit>
{
    public override string Kind => "equal";

    protected override EqualSplit? Read(ObjectReader from)
    {
        var departments = from.Ids("departments");
        return from.Build(() => EqualSplit.Of(departments));
    }

    protected override void Write(EqualSplit split, ObjectWriter to) => to.Ids("departments", split.Departments);
}
