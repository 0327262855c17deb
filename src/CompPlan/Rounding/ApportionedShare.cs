using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>
/// What one claim got and why: λ·weight clamped into the bounds is the ideal; its whole steps are the quotient, what is left the
/// remainder, and the largest remainders received one step more. All amounts but <see cref="Share"/> are magnitudes, in minor units.
/// </summary>
public sealed record ApportionedShare
{
    internal ApportionedShare(
        string id, long share, Fraction weight, long floor, long? cap, Fraction ideal, long quotient, bool receivedStep)
    {
        Id = id;
        Share = share;
        Weight = weight;
        Floor = floor;
        Cap = cap;
        Ideal = ideal;
        Quotient = quotient;
        ReceivedStep = receivedStep;
        State = cap == ideal ? BoundState.Cap : floor > 0 && floor == ideal ? BoundState.Floor : BoundState.Free;
    }

    /// <summary>The id of the claim.</summary>
    public string Id { get; }

    /// <summary>What the claim got, in minor units; with a negative pool it is negative or zero.</summary>
    public long Share { get; }

    /// <summary>The weight as it was stated.</summary>
    public Fraction Weight { get; }

    /// <summary>The floor, rounded up to whole steps.</summary>
    public long Floor { get; }

    /// <summary>The cap, rounded down to whole steps; absent where none was stated.</summary>
    public long? Cap { get; }

    /// <summary>Whether the ideal is a bound.</summary>
    public BoundState State { get; }

    /// <summary>λ·weight clamped into the bounds, exactly.</summary>
    public Fraction Ideal { get; }

    /// <summary>The whole steps of the ideal.</summary>
    public long Quotient { get; }

    /// <summary>Ideal − quotient: from zero to below one step.</summary>
    public Fraction Remainder => Ideal - Quotient;

    /// <summary>Whether the claim received one of the steps that were left over: the share is then one step above the quotient.</summary>
    public bool ReceivedStep { get; }
}
