using System.Numerics;
using System.Text;

namespace CompPlan.Tests.Oracles;

/// <summary>Derives a share once more from what its node says: ideal, whole steps, remainder against the cut, rank among equals.</summary>
internal static class ShareChecker
{
    public static IEnumerable<string> Faults(ExplanationData node, ShareData share)
    {
        var minor = Ratio.Of(share.MinorPerUnit);
        var (amount, weight) = ((node.Inputs[0].Value * minor).Abs(), node.Inputs[1].Value);
        if (node.Value.Sign * node.Inputs[0].Value.Sign < 0)
            yield return "the share has another sign than what is divided";
        if (node.Value * minor != Ratio.Of(share.Share))
            yield return $"the value is not the share of {share.Share}";
        if (!amount.IsWhole || Ratio.Of(share.FreeAmount) > amount || share.FreeAmount < 0)
            yield return $"{share.FreeAmount} are left of {amount}";
        if (weight.Sign < 0 || weight > share.FreeWeight && share.FreeWeight.Sign > 0 && share.Cap is null && node.Inputs.Count == 2)
            yield return $"a weight of {weight} in {share.FreeWeight}";
        var cap = share.Cap is not null && node.Inputs.Count > 2 ? (node.Inputs[2].Value * minor).Floor() : (BigInteger?)null;
        var floor = node.Inputs.Count > (cap is null ? 2 : 3) ? (node.Inputs[^1].Value * minor).Floor() : BigInteger.Zero;
        if (cap != share.Cap || share.Floor != floor)
            yield return $"the cap is {cap}, the receipt says {share.Cap} and a floor of {share.Floor}";
        if (node.Inputs.Count == 2 && share.FreeWeight.Sign > 0 && Ratio.Of(share.FreeAmount) != amount)
            yield return "nobody has a bound and something is fixed";
        if (share.FreeWeight.Sign > 0 && share.Lambda != Ratio.Of(share.FreeAmount) / share.FreeWeight)
            yield return "λ is not A ÷ W";
        foreach (var fault in Steps(share, Ideal(share, weight)))
            yield return fault;
    }

    private static Ratio Ideal(ShareData share, Ratio weight)
    {
        var ideal = share.FreeWeight.Sign > 0 ? Ratio.Of(share.FreeAmount) * weight / share.FreeWeight
            : share.Lambda is { } lambda ? lambda * weight
            : weight.Sign > 0 && share.Cap is { } all ? Ratio.Of(all)
            : default;
        ideal = ideal < Ratio.Of(share.Floor) ? Ratio.Of(share.Floor) : ideal;
        return share.Cap is { } cap && ideal > Ratio.Of(cap) ? Ratio.Of(cap) : ideal;
    }

    private static IEnumerable<string> Steps(ShareData share, Ratio ideal)
    {
        if (ideal != share.Ideal)
            yield return $"the ideal is {ideal}, not {share.Ideal}";
        var state = share.Cap is { } cap && ideal == Ratio.Of(cap) ? "cap" : share.Floor > 0 && ideal == Ratio.Of(share.Floor) ? "floor" : "free";
        if (state != share.State)
            yield return $"the state is {state}, not {share.State}";
        var quotient = (ideal / Ratio.Of(share.Step)).Floor() * share.Step;
        if (quotient != share.Quotient)
            yield return $"the whole steps are {quotient}, not {share.Quotient}";
        var remainder = ideal - Ratio.Of(quotient);
        foreach (var fault in Tie(share, remainder))
            yield return fault;
        var received = share.Cut is { } cut && (remainder > cut || remainder == cut && share.Tie is { } tie && tie.Rank <= share.Places);
        if (received != share.ReceivedStep)
            yield return $"a remainder of {remainder} against {share.Cut} and the receipt says {(share.ReceivedStep ? "one step more" : "none")}";
        if (quotient + (received ? share.Step : 0) != BigInteger.Abs(share.Share))
            yield return $"the share is {quotient + (received ? share.Step : 0)}, not {share.Share}";
    }

    private static IEnumerable<string> Tie(ShareData share, Ratio remainder)
    {
        var atCut = share.Cut == remainder;
        if (atCut != share.Tie is not null)
            yield return atCut ? "the remainder is that of the cut and has no rank" : "a rank without the remainder of the cut";
        if (share.Cut is { Sign: <= 0 } || share.Cut is null != (share.Places == 0) || share.Places > share.Tied)
            yield return $"a cut at {share.Cut} with {share.Places} places for {share.Tied}";
        if (share.Tie is not { } tie)
            yield break;
        if (tie.Rank < 1 || tie.Rank > share.Tied || tie.Won != tie.Rank <= share.Places)
            yield return $"rank {tie.Rank} of {share.Tied} for {share.Places} places";
        if (tie.Key != (share.Seed is null ? 0 : Key(share.Seed, tie.Id)))
            yield return $"the tie key of '{tie.Id}' under '{share.Seed}' is {Key(share.Seed ?? "", tie.Id)}, not {tie.Key}";
    }

    /// <summary>mix(fnv(seed) xor fnv(id)) in 64 bits that wrap.</summary>
    internal static ulong Key(string seed, string id)
    {
        unchecked
        {
            var z = Hash(seed) ^ Hash(id);
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    private static ulong Hash(string text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var octet in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ octet) * 0x100000001B3UL);
        return hash;
    }
}
