using CompPlan.Funding;
using CompPlan.Json.Binding;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Funding;

/// <summary>A share of a profit that the bonus itself changes.</summary>
internal sealed class ProfitShareBaseCodec : VariantCodec<FundingBase, ProfitShareBase>
{
    private static readonly Names<ProfitBasis> Bases = Names<ProfitBasis>.Of(("beforeTax", ProfitBasis.BeforeTax), ("afterTax", ProfitBasis.AfterTax));

    private static readonly Names<BonusDeduction> Deductions = Names<BonusDeduction>.Of(
        ("deducted", BonusDeduction.Deducted), ("notDeducted", BonusDeduction.NotDeducted));

    public override string Kind => "profitShare";

    protected override ProfitShareBase? Read(ObjectReader from)
    {
        var measure = from.Id("measure");
        var rate = from.Ratio("rate", from.RatioUnit());
        var basis = from.Choice("basis", Bases);
        var tax = from.OptionalPart("tax", ReadTax);
        var bonus = from.Choice("bonus", Deductions);
        return from.Build(() => ProfitShareBase.Of(measure, rate, basis, bonus, tax?.Rate));
    }

    protected override void Write(ProfitShareBase source, ObjectWriter to)
    {
        to.Text("measure", source.Measure);
        to.PercentUnit();
        to.Percent("rate", source.Rate);
        to.Choice("basis", source.Basis, Bases);
        to.Part("tax", source.Tax is { } tax ? new TaxRate(tax) : null, WriteTax);
        to.Choice("bonus", source.Bonus, Deductions);
    }

    private static TaxRate? ReadTax(ObjectReader from)
    {
        var rate = from.Ratio("value", from.RatioUnit());
        return from.Build(() => new TaxRate(rate));
    }

    private static void WriteTax(TaxRate tax, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("value", tax.Rate);
    }

    /// <summary>The rate with its unit: an object of its own, since the share has a unit too.</summary>
    private sealed class TaxRate(Fraction rate)
    {
        public Fraction Rate { get; } = rate;
    }
}
