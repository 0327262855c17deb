using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Values;
using CompPlan.Splits;

namespace CompPlan.Json.Codecs.Splits;

/// <summary>Parts of the pool, each divided by a split of its own.</summary>
internal sealed class BlendedSplitCodec : VariantCodec<SplitRule, BlendedSplit>
{
    public override string Kind => "blend";

    protected override BlendedSplit? Read(ObjectReader from)
    {
        var unit = from.WeightUnit();
        var parts = from.Parts("parts", ReadPart);
        return from.Build(() => BlendedSplit.Of(unit, parts));
    }

    protected override void Write(BlendedSplit split, ObjectWriter to)
    {
        to.WeightUnit(split.Unit);
        to.Parts("parts", split.Parts, WritePart);
    }

    private static SplitPart? ReadPart(ObjectReader from)
    {
        var id = from.Id("id");
        var weight = from.Number("weight");
        var rule = from.Part("split", SplitFamily.All.Read);
        return from.Build(() => SplitPart.Of(id, weight, rule));
    }

    private static void WritePart(SplitPart part, ObjectWriter to)
    {
        to.Text("id", part.Id);
        to.Number("weight", part.Weight);
        to.Part("split", part.Rule, SplitFamily.All.Write);
    }
}
