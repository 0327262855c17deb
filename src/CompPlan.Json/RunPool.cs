using CompPlan.Rounding;

namespace CompPlan.Json;

/// <summary>Where every cent of a pool went: funded + carried in = awarded + withheld + returned + reserved + carried + undistributed.</summary>
public sealed record RunPool
{
    private RunPool(
        string bonus,
        string period,
        Money funded,
        Money carriedIn,
        Money awarded,
        Money withheld,
        Money returned,
        Money reserved,
        Money carried,
        Money undistributed,
        Money owed)
    {
        Bonus = bonus;
        Period = period;
        Funded = funded;
        CarriedIn = carriedIn;
        Awarded = awarded;
        Withheld = withheld;
        Returned = returned;
        Reserved = reserved;
        Carried = carried;
        Undistributed = undistributed;
        Owed = owed;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The name of the performance period, such as <c>2026-Q1</c>.</summary>
    public string Period { get; }

    /// <summary>What the funding rule gave, after every step of the rule; below zero where it is carried, recovered or absorbed.</summary>
    public Money Funded { get; }

    /// <summary>What an earlier period carried into this one.</summary>
    public Money CarriedIn { get; }

    /// <summary>Awarded to people and payable now.</summary>
    public Money Awarded { get; }

    /// <summary>Awarded to people and not payable yet.</summary>
    public Money Withheld { get; }

    /// <summary>Back to the company by a clause of the plan.</summary>
    public Money Returned { get; }

    /// <summary>Kept before the split; below zero where the reserve absorbed a negative pool.</summary>
    public Money Reserved { get; }

    /// <summary>Opens the next period; below zero where it is a shortfall.</summary>
    public Money Carried { get; }

    /// <summary>Given to nobody by any clause.</summary>
    public Money Undistributed { get; }

    /// <summary>What later pools still owe of draws after this period; no part of the sum. With carried and reserved it is what the next period begins with.</summary>
    public Money Owed { get; }

    internal static RunPool Of(
        string bonus,
        string period,
        Money funded,
        Money carriedIn,
        Money awarded,
        Money withheld,
        Money returned,
        Money reserved,
        Money carried,
        Money undistributed,
        Money owed) =>
        new(bonus, period, funded, carriedIn, awarded, withheld, returned, reserved, carried, undistributed, owed);
}
