using CompPlan.Distribution;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// What a division by largest remainders says about one share, so that the share can be derived again: what was divided among
/// those not held at a bound, over which weights, and why this share did or did not receive one of the steps left over.
/// Amounts are in minor units.
/// </summary>
public sealed class ShareReceipt
{
    private ShareReceipt(
        Currency? currency, long step, TieOrder ties, long freeAmount, Fraction freeWeight, Fraction? lambda, RemainderCut? cut, ApportionedShare share)
    {
        MinorUnitsPerUnit = currency?.MinorUnitsPerUnit ?? 1;
        Step = step;
        TieSeed = ties.Seed;
        FreeAmount = freeAmount;
        FreeWeight = freeWeight;
        Lambda = lambda;
        Share = share.Share;
        Floor = share.Floor;
        Cap = share.Cap;
        State = share.State;
        Ideal = share.Ideal;
        Quotient = share.Quotient;
        ReceivedStep = share.ReceivedStep;
        CutRemainder = cut?.Remainder;
        Places = cut?.Places ?? 0;
        Tied = cut?.Equal.Count ?? 0;
        Tie = cut?.Find(share.Id, ties.KeyOf(share.Id));
    }

    /// <summary>How many minor units make a unit of the currency.</summary>
    public long MinorUnitsPerUnit { get; }

    /// <summary>Every share is a multiple of this many minor units.</summary>
    public long Step { get; }

    /// <summary>
    /// What the tie keys of the division are seeded with, so that anybody can compute them again; absent where the id alone
    /// decides. See <see cref="TieKey.Of"/>.
    /// </summary>
    public string? TieSeed { get; }

    /// <summary>A: the amount less the shares whose bound was fixed.</summary>
    public long FreeAmount { get; }

    /// <summary>W: the sum of the weights of those who were not fixed, in the unit of the weight input.</summary>
    public Fraction FreeWeight { get; }

    /// <summary>λ: minor units per unit of weight; absent where nobody could take anything.</summary>
    public Fraction? Lambda { get; }

    /// <summary>The share itself.</summary>
    public long Share { get; }

    /// <summary>The least the share may be.</summary>
    public long Floor { get; }

    /// <summary>The most the share may be; absent where there is no cap.</summary>
    public long? Cap { get; }

    /// <summary>Whether a bound decided.</summary>
    public BoundState State { get; }

    /// <summary>The exact share before whole steps: λ times the weight, within the bounds.</summary>
    public Fraction Ideal { get; }

    /// <summary>The ideal rounded down to whole steps.</summary>
    public long Quotient { get; }

    /// <summary>Whether the share received one of the steps left over.</summary>
    public bool ReceivedStep { get; }

    /// <summary>The smallest remainder that received a step; absent where none was left over.</summary>
    public Fraction? CutRemainder { get; }

    /// <summary>How many of those with exactly that remainder received one.</summary>
    public int Places { get; }

    /// <summary>How many have exactly that remainder.</summary>
    public int Tied { get; }

    /// <summary>The rank of this share among them and its tie key; absent where its remainder is another.</summary>
    public TiedClaim? Tie { get; }

    /// <param name="division">The receipt of the whole division.</param>
    /// <param name="id">Whose share.</param>
    /// <param name="unitsPerWeight">Units of the weight input per unit of the weights that were divided over.</param>
    internal static ShareReceipt Of(Apportionment division, string id, Fraction unitsPerWeight) => new(
        division.Currency, division.Step, division.Ties, division.FreeAmount, division.FreeWeight * unitsPerWeight,
        division.Lambda / unitsPerWeight, division.Cut, division.ShareOf(id));

    /// <inheritdoc cref="Of(Apportionment, string, Fraction)"/>
    internal static ShareReceipt Of(PeopleDivision division, string id, Fraction unitsPerWeight) => new(
        division.Currency, 1, division.Ties, division.FreeAmount, division.FreeWeight * unitsPerWeight,
        division.Lambda / unitsPerWeight, division.Cut, division.ShareOf(id));
}
