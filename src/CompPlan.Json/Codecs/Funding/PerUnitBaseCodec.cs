using CompPlan.Funding;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>An amount for each unit of a measure.</summary>
internal sealed class PerUnitBaseCodec : VariantCodec<FundingBase, PerUnitBase>
{
    private static readonly Names<PartialUnits> Partials = Names<PartialUnits>.Of(("none", PartialUnits.None), ("proRata", PartialUnits.ProRata));

    public override string Kind => "perUnit";

    protected override PerUnitBase? Read(ObjectReader from)
    {
        var measure = from.Id("measure");
        var size = from.Number("unitSize");
        var amount = from.Amount("amount");
        var partial = from.Choice("partial", Partials);
        return from.Build(() => PerUnitBase.Of(measure, size, amount, partial));
    }

    protected override void Write(PerUnitBase source, ObjectWriter to)
    {
        to.Text("measure", source.Measure);
        to.Number("unitSize", source.UnitSize);
        to.Amount("amount", source.Amount);
        to.Choice("partial", source.Partial, Partials);
    }
}
