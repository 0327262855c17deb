using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// A deal divided over touches under caps, and the receipt of how: all touches grow in proportion to their weights; those of a group
/// that has reached its cap stop; the others go on until the deal is given, or until nobody grows. Nothing depends on an order.
/// Amounts are in minor units.
/// </summary>
/// <remarks>
/// Whole minor units: everybody has the exact amount rounded down; the odd ones go to the largest remainders, one each, then by tie
/// key and id, passing over touches with a group that would exceed its cap. As many are given as the exact amounts leave over,
/// rounded down; what nobody can take is uncredited.
/// </remarks>
public sealed record CreditCapping
{
    internal CreditCapping(
        long pool, TieOrder ties, CappedExcess excess, Fraction rate, Fraction held, Fraction growing, ValueList<CappedGroup> groups,
        ValueList<CappedShare> shares)
    {
        Pool = pool;
        Ties = ties;
        Excess = excess;
        Rate = rate;
        Held = held;
        Growing = growing;
        Groups = groups;
        Shares = shares;
        var credited = 0L;
        foreach (var share in shares)
            credited += share.Share;
        Uncredited = pool - credited;
    }

    /// <summary>What was to be divided.</summary>
    public long Pool { get; }

    /// <summary>The tie order of the odd minor units.</summary>
    public TieOrder Ties { get; }

    /// <summary>What becomes of credit beyond a cap.</summary>
    public CappedExcess Excess { get; }

    /// <summary>Minor units per unit of weight up to which those grew whom no cap stopped; the last rate reached where caps stopped all.</summary>
    public Fraction Rate { get; }

    /// <summary>What those take that caps stopped; zero with <see cref="CappedExcess.House"/>, where it has no part in the rate.</summary>
    public Fraction Held { get; }

    /// <summary>The weights that <see cref="Rate"/> divides by: of those whom no cap stopped, with <see cref="CappedExcess.House"/> of all. Zero where caps stopped all.</summary>
    public Fraction Growing { get; }

    /// <summary>The groups with a cap, by kind, person and department, and in ordinal order of their names.</summary>
    public ValueList<CappedGroup> Groups { get; }

    /// <summary>What each touch with a weight takes, in the order of the path.</summary>
    public ValueList<CappedShare> Shares { get; }

    /// <summary>What credits nobody.</summary>
    public long Uncredited { get; }
}
