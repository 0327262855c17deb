using System.Numerics;

namespace CompPlan.Tests.Oracles;

/// <summary>All shares of one division that the trees show. Where they are all there, they and their left-over steps must add up.</summary>
internal sealed class DivisionCheck(string seed, bool complete)
{
    private readonly Dictionary<string, (ExplanationData Node, ShareData Share)> _shares = new(StringComparer.Ordinal);

    /// <summary>A share; one that is shown twice counts once. Without an id every node counts, since touches of one actor look alike.</summary>
    public void Add(string? id, ExplanationData node, ShareData share) =>
        _shares[id ?? $"#{System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(node)} {_shares.Count}"] = (node, share);

    public IEnumerable<string> Faults()
    {
        var all = _shares.Values.ToList();
        var first = all[0].Share;
        if (all.Any(one => (one.Share.FreeAmount, one.Share.FreeWeight, one.Share.Lambda, one.Share.Cut, one.Share.Places, one.Share.Tied)
            != (first.FreeAmount, first.FreeWeight, first.Lambda, first.Cut, first.Places, first.Tied)))
            yield return $"'{seed}': its shares tell of two divisions";
        var weights = Sum(all.Select(one => one.Node.Inputs[1].Value));
        var capped = all.Any(one => one.Share.Cap is not null || one.Node.Inputs.Count > 2);
        if (complete && !capped && weights != first.FreeWeight)
            yield return $"'{seed}': the weights of all give {weights}, not {first.FreeWeight}";
        foreach (var fault in Ranks(all))
            yield return fault;
        if (!(complete && capped) && (capped || weights != first.FreeWeight))
            yield break;
        foreach (var fault in Whole(all, first))
            yield return fault;
    }

    private IEnumerable<string> Whole(List<(ExplanationData Node, ShareData Share)> all, ShareData first)
    {
        var amount = (all[0].Node.Inputs[0].Value * Ratio.Of(first.MinorPerUnit)).Abs();
        var shares = all.Aggregate(BigInteger.Zero, (sum, one) => sum + BigInteger.Abs(one.Share.Share));
        var ideals = Sum(all.Select(one => one.Share.Ideal));
        if (ideals != Ratio.Of(shares))
            yield return $"'{seed}': the shares give {shares}, the ideals {ideals}";
        var full = all.All(one => one.Node.Inputs[1].Value.Sign == 0 || one.Share.Cap == BigInteger.Abs(one.Share.Share));
        if (Ratio.Of(shares) > amount || (Ratio.Of(shares) != amount && !full))
            yield return $"'{seed}': {shares} of {amount} are given";
        var left = shares - all.Aggregate(BigInteger.Zero, (sum, one) => sum + one.Share.Quotient);
        if (left != all.Count(one => one.Share.ReceivedStep) * first.Step)
            yield return $"'{seed}': {left} are left over, {all.Count(one => one.Share.ReceivedStep)} received one";
        if (all.Count(one => one.Share.Tie is not null) != first.Tied)
            yield return $"'{seed}': not all {first.Tied} with the remainder of the cut are named";
    }

    /// <summary>Among equals the smaller key goes first, then the ordinally smaller id; no rank is there twice.</summary>
    private IEnumerable<string> Ranks(List<(ExplanationData Node, ShareData Share)> all)
    {
        var tied = all.Select(one => one.Share.Tie).OfType<TieData>().OrderBy(tie => tie.Rank).ToList();
        for (var i = 1; i < tied.Count; i++)
            if (tied[i - 1].Rank == tied[i].Rank || tied[i - 1].Key > tied[i].Key
                || (tied[i - 1].Key == tied[i].Key && string.CompareOrdinal(tied[i - 1].Id, tied[i].Id) >= 0))
                yield return $"'{seed}': '{tied[i - 1].Id}' before '{tied[i].Id}'";
    }

    private static Ratio Sum(IEnumerable<Ratio> values) => values.Aggregate(default(Ratio), (sum, value) => sum + value);
}
