using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>Another base for each person who takes part: its amount × the number of eligible people.</summary>
public sealed record PerHeadBase : FundingBase
{
    private PerHeadBase(FundingBase of) => Each = of;

    /// <summary>What each person brings.</summary>
    public FundingBase Each { get; }

    internal override string Kind => "perHead";

    internal override IEnumerable<(FundingBase Base, string Path)> Inner => [(Each, "of")];

    /// <summary>The base <paramref name="each"/> for each person who takes part.</summary>
    public static PerHeadBase Of(FundingBase each)
    {
        ArgumentNullException.ThrowIfNull(each);
        return new PerHeadBase(each);
    }

    internal override void State(FundingNeeds needs, string path) => needs.People();

    internal override FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor)
    {
        var one = Each.Take(figures, factors, factor);
        Fraction heads = figures.People.Headcount;
        return FundedBase.Of(this, factor, heads * one.Amount, heads * one.Scored).WithParts(one);
    }
}
