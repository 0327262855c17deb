using System.Numerics;
using CompPlan.Rounding;
using CompPlan.Tests.Generators;
using CompPlan.Values;
using FsCheck.Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The kernel against the naive oracle, its two widths against each other, and the sweep against the rounds (L34).</summary>
[Properties(Arbitrary = [typeof(DivisionGenerators)], MaxTest = 400)]
public class DivisionOracleLaws
{
    [Property]
    public bool Plain_divisions_agree_with_the_oracle(PlainCase plain) => Agrees(plain.Case);

    [Property]
    public bool Bounded_divisions_agree_with_the_oracle(BoundedCase bounded) => Agrees(bounded.Case);

    [Property]
    public bool Both_widths_agree(BoundedCase bounded)
    {
        var (wide, narrow, _) = Shares(bounded.Case, BoundRounds<long, NarrowRate>.MaxRounds);
        return narrow is null || wide.AsSpan().SequenceEqual(narrow);
    }

    [Property]
    public bool The_sorted_sweep_agrees_with_the_rounds(BoundedCase bounded)
    {
        var (rounds, _, roundsBalance) = Shares(bounded.Case, int.MaxValue);
        for (var most = 0; most < 3; most++)
        {
            var (swept, sweptNarrow, balance) = Shares(bounded.Case, most);
            if (!rounds.AsSpan().SequenceEqual(swept) || (sweptNarrow is not null && !rounds.AsSpan().SequenceEqual(sweptNarrow)))
                return false;
            if (balance.Undistributed != roundsBalance.Undistributed || balance.HasRate != roundsBalance.HasRate)
                return false;
        }
        return true;
    }

    private static bool Agrees(DivisionCase division)
    {
        var (actual, expected) = (division.Divide(), division.DivideNaively());
        return actual.Undistributed == expected.Undistributed
            && actual.Shares.All(share => share.Share == expected.Shares[share.Id] && share.Ideal == expected.Ideals[share.Id]);
    }

    /// <summary>The columns of a case, divided with big integers and, where its weights fit, with 64 bits.</summary>
    private static (long[] Wide, long[]? Narrow, Balance<BigInteger> Balance) Shares(DivisionCase division, int maxRounds)
    {
        var claims = division.Claims.OrderBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        var weights = CommonWeights.Of(claims).Wholes;
        var floors = claims.Select(claim => (long)(claim.Floor / division.Step).Ceiling()).ToArray();
        var caps = claims.Select(claim => claim.Cap is { } cap ? (long)(cap / division.Step).Floor() : long.MaxValue).ToArray();
        var ties = TieColumns.Of(division.Ties, claims.Select(claim => TieKey.Hash(claim.Id)).ToArray());
        var total = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
        var wide = new long[claims.Count];
        var outcome = Division.Divide<BigInteger, WideRate>(
            division.Pool / division.Step, total, DivisionColumns<BigInteger>.Of(weights, ties, floors, caps), wide, maxRounds);
        if (total > long.MaxValue)
            return (wide, null, outcome.Balance);
        var narrow = new long[claims.Count];
        var columns = DivisionColumns<long>.Of(weights.Select(weight => (long)weight).ToArray(), ties, floors, caps);
        Division.Divide<long, NarrowRate>(division.Pool / division.Step, (long)total, columns, narrow, maxRounds);
        return (wide, narrow, outcome.Balance);
    }
}
