using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>
/// A share of a measured amount: rate × measure, or rate × the part of it above a hurdle. Without a hurdle a negative measure gives a
/// negative amount; with one there is nothing below it.
/// </summary>
public sealed record ShareBase : FundingBase
{
    private ShareBase(string measure, Fraction rate, Money? hurdle)
    {
        Measure = measure;
        Rate = rate;
        Hurdle = hurdle;
    }

    /// <summary>The id of the measure; it measures an amount in the plan's currency.</summary>
    public string Measure { get; }

    /// <summary>The share, as a ratio: 1 is 100 %; zero or more.</summary>
    public Fraction Rate { get; }

    /// <summary>Only what lies above it counts, for one performance period; to date of a year it is taken times the periods to date. Absent: all counts.</summary>
    public Money? Hurdle { get; }

    internal override string Kind => "share";

    /// <summary>The share <paramref name="rate"/> (1 = 100 %) of <paramref name="measure"/>.</summary>
    public static ShareBase Of(string measure, Fraction rate, Money? hurdle = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new ShareBase(measure, rate, hurdle);
    }

    internal override void State(FundingNeeds needs, string path) => needs.Measure(Measure, path + ".measure");

    internal override FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor)
    {
        var measured = figures.Measured(Measure).Value;
        var counted = Hurdle is { } hurdle
            ? Fraction.Max(Fraction.Zero, measured - (hurdle.ToFraction() * figures.Periods))
            : measured;
        return Taken(Rate * counted, factor);
    }
}
