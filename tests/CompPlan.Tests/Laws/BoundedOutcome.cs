using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Tests.Generators;
using CompPlan.Values;

namespace CompPlan.Tests.Laws;

/// <summary>
/// What the laws of floors and caps are asserted on: of the kernel, and of the mutants that the same assertions must kill. Amounts
/// are magnitudes in minor units.
/// </summary>
internal sealed record BoundedOutcome(
    DivisionCase Case, Dictionary<string, BigInteger> Shares, BigInteger Undistributed, Dictionary<string, Fraction> Ideals)
{
    public static BoundedOutcome OfKernel(DivisionCase division)
    {
        var receipt = division.Divide();
        return new BoundedOutcome(
            division,
            receipt.Shares.ToDictionary(share => share.Id, share => BigInteger.Abs(share.Share)),
            BigInteger.Abs(receipt.Undistributed),
            receipt.Shares.ToDictionary(share => share.Id, share => share.Ideal));
    }

    /// <summary>L25.</summary>
    public bool Conserves =>
        Shares.Values.Aggregate(Undistributed, (sum, share) => sum + share) == BigInteger.Abs(Case.Pool);

    /// <summary>L26: bounds are whole steps once they are brought inward.</summary>
    public bool KeepsBounds => Case.Claims.All(claim =>
        Shares[claim.Id] >= FloorOf(claim) && (CapOf(claim) is not { } cap || Shares[claim.Id] <= cap));

    /// <summary>L27: who is strictly inside the bounds has the same ideal per weight as everybody else who is.</summary>
    public bool InsideShareOneRatio => InsideRatios().Distinct().Count() <= 1;

    /// <summary>L28: nobody at a cap would get less, and nobody at a floor more, at the ratio of those inside.</summary>
    public bool OnlyBoundsMakeDifferences
    {
        get
        {
            var inside = InsideRatios().ToArray();
            return Case.Claims.Where(claim => claim.Weight.Sign > 0 && CapOf(claim) != FloorOf(claim)).All(claim =>
            {
                var ratio = Ideals[claim.Id] / claim.Weight;
                return inside.All(lambda =>
                    (CapOf(claim) != Ideals[claim.Id] || ratio <= lambda) && (FloorOf(claim) != Ideals[claim.Id] || ratio >= lambda));
            });
        }
    }

    /// <summary>L29.</summary>
    public bool UndistributedMeansEverybodyAtTheCap =>
        Undistributed.IsZero || Case.Claims.All(claim => claim.Weight.Sign == 0 || CapOf(claim) == Fraction.Of(Shares[claim.Id]));

    public bool KeepsEveryLaw =>
        Conserves && KeepsBounds && InsideShareOneRatio && OnlyBoundsMakeDifferences && UndistributedMeansEverybodyAtTheCap;

    public Fraction FloorOf(Claim claim) => Fraction.Of((claim.Floor / Case.Step).Ceiling() * Case.Step);

    public Fraction? CapOf(Claim claim) => claim.Cap is { } cap ? Fraction.Of((cap / Case.Step).Floor() * Case.Step) : null;

    private IEnumerable<Fraction> InsideRatios() => Case.Claims
        .Where(claim => claim.Weight.Sign > 0 && Ideals[claim.Id] > FloorOf(claim) && !(CapOf(claim) <= Ideals[claim.Id]))
        .Select(claim => Ideals[claim.Id] / claim.Weight);
}
