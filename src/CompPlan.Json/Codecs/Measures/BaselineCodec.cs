using CompPlan.Json.Binding;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>Growth over a stated value, in the unit of the measure that grows.</summary>
internal sealed class BaselineCodec : VariantCodec<GrowthBase, Baseline>
{
    public override string Kind => "baseline";

    protected override Baseline? Read(ObjectReader from)
    {
        var value = from.Number("value");
        var clause = from.OptionalText("clause");
        return from.Build(() => Baseline.Of(value, clause));
    }

    protected override void Write(Baseline over, ObjectWriter to)
    {
        to.Number("value", over.Value);
        to.Text("clause", over.Clause);
    }
}
