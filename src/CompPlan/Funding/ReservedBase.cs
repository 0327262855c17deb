using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>
/// What another bonus put in reserve within the period: the sum of its <c>reserved</c> balances. It may be negative where that bonus
/// absorbs losses in its reserve.
/// </summary>
public sealed record ReservedBase : FundingBase
{
    private ReservedBase(string bonus) => Bonus = bonus;

    /// <summary>The id of the bonus with the reserve.</summary>
    public string Bonus { get; }

    internal override string Kind => "reserved";

    /// <summary>What <paramref name="bonus"/> reserved in the period.</summary>
    public static ReservedBase Of(string bonus)
    {
        ArgumentNullException.ThrowIfNull(bonus);
        return new ReservedBase(bonus);
    }

    internal override void State(FundingNeeds needs, string path) => needs.ReserveOf(Bonus, path + ".bonus");

    internal override FundedBase Take(FundingFigures figures, PoolFactors factors, FactorReading factor) =>
        Taken(figures.ReservedBy(Bonus), factor);
}
