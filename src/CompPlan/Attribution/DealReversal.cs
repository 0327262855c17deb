using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>One reversal of a deal with the receipts of how it was mirrored over what the deal was divided into.</summary>
public sealed record DealReversal
{
    internal DealReversal(
        Reversal reversal, Money total, ValueList<CreditDivision> divisions, ValueList<ReversalCredit> credits, ValueList<ReversedPart> parts)
    {
        Reversal = reversal;
        Total = total;
        Divisions = divisions;
        Credits = credits;
        Parts = parts;
    }

    /// <summary>The reversal as stated.</summary>
    public Reversal Reversal { get; }

    /// <summary>
    /// What this and all earlier reversals of the deal take back together of what the rule divides, above zero or zero; under overlay
    /// credit the budget of the amount reversed so far.
    /// </summary>
    public Money Total { get; }

    /// <summary>
    /// The divisions of the total: over the milestones first, then inside each. The shares are what was taken back so far; the floors are
    /// what was taken back before.
    /// </summary>
    public ValueList<CreditDivision> Divisions { get; }

    /// <summary>What this reversal takes back of credits; none of zero.</summary>
    public ValueList<ReversalCredit> Credits { get; }

    /// <summary>What it takes back of parts that are pending or credit nobody; none of zero.</summary>
    public ValueList<ReversedPart> Parts { get; }
}
