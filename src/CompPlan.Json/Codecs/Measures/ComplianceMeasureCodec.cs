using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Curves;
using CompPlan.Measures;

namespace CompPlan.Json.Codecs.Measures;

/// <summary>A figure of a commitment.</summary>
internal sealed class ComplianceMeasureCodec : VariantCodec<Measure, ComplianceMeasure>
{
    private static readonly Names<ComplianceResult> Results = Names<ComplianceResult>.Of(
        ("share", ComplianceResult.Share),
        ("count", ComplianceResult.Count),
        ("breaches", ComplianceResult.Breaches),
        ("meanMinutes", ComplianceResult.MeanMinutes),
        ("meanPayout", ComplianceResult.MeanPayout));

    public override string Kind => "compliance";

    protected override ComplianceMeasure? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var commitment = from.Id("commitment");
        var result = from.Choice("result", Results);
        var curve = from.OptionalPart("curve", CurveFamily.All.Read);
        return from.Build(() => ComplianceMeasure.Of(id, name, commitment, result, curve));
    }

    protected override void Write(ComplianceMeasure measure, ObjectWriter to)
    {
        to.Text("id", measure.Id);
        to.Text("name", measure.Name);
        to.Text("commitment", measure.Commitment);
        to.Choice("result", measure.Result, Results);
        to.Part("curve", measure.Curve, CurveFamily.All.Write);
    }
}
