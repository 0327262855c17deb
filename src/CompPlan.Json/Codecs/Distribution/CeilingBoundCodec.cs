using CompPlan.Distribution;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Distribution;

/// <summary>A multiple of a ceiling of the plan.</summary>
internal sealed class CeilingBoundCodec : VariantCodec<IndividualBound, CeilingBound>
{
    public override string Kind => "ceiling";

    protected override CeilingBound? Read(ObjectReader from)
    {
        var ceiling = from.Id("ceiling");
        var multiple = from.Number("multiple");
        var proration = from.Choice("proration", BoundFamily.Prorations);
        return from.Build(() => CeilingBound.Of(ceiling, multiple, proration));
    }

    protected override void Write(CeilingBound bound, ObjectWriter to)
    {
        to.Text("ceiling", bound.Ceiling);
        to.Number("multiple", bound.Multiple);
        to.Choice("proration", bound.Proration, BoundFamily.Prorations);
    }
}
