using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The target bonuses of all people who take part, for their days in the period: Σ over days of the annual target ÷ days of the calendar year.</summary>
public sealed record TargetBonusesBase : FundingBase
{
    private TargetBonusesBase()
    {
    }

    /// <summary>The one base of this kind.</summary>
    public static TargetBonusesBase All { get; } = new();

    internal override string Kind => "targetBonuses";

    internal override void State(FundingNeeds needs, string path) => needs.PeoplesTargets(path);

    internal override FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor) =>
        Taken(figures.People.TargetBonuses ?? Fraction.Zero, factor);
}
