using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>A share of a measured amount: at most 8 % of the profit. A negative amount limits to zero.</summary>
public sealed record MeasureShareLimit : FundingLimit
{
    private MeasureShareLimit(string measure, Fraction rate)
    {
        Measure = measure;
        Rate = rate;
    }

    /// <summary>The id of the measure; it measures an amount in the plan's currency.</summary>
    public string Measure { get; }

    /// <summary>The share, as a ratio: 1 is 100 %; zero or more.</summary>
    public Fraction Rate { get; }

    internal override string Kind => "measureShare";

    /// <summary>The share <paramref name="rate"/> (1 = 100 %) of <paramref name="measure"/>.</summary>
    public static MeasureShareLimit Of(string measure, Fraction rate)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new MeasureShareLimit(measure, rate);
    }

    internal override void State(FundingNeeds needs, string path) => needs.Measure(Measure, path + ".measure");

    internal override Fraction Take(FundingFigures figures) => Rate * figures.Measured(Measure).Value;
}
