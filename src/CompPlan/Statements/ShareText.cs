using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>A share of a division in English: the exact share, the whole cents, and why one more or not.</summary>
internal static class ShareText
{
    internal static string Of(ShareNode node)
    {
        var receipt = node.Receipt;
        if (receipt.State == BoundState.Cap)
            return $": the cap of {EnglishNumbers.Of(node)} is reached";
        if (receipt.State == BoundState.Floor)
            return $": the floor of {EnglishNumbers.Of(node)} holds";
        if (receipt.FreeWeight.Sign == 0)
            return ": nobody has a weight";
        var weight = node.Inputs[1];
        if (IsAll(node))
            return $" = all of {Divided(node)}";
        var times = weight is { Value: var one, Unit.Kind: UnitKind.Count } && one == 1 ? "" : $" × {EnglishNumbers.Of(weight)}";
        var formula = $" = {Divided(node)}{times} ÷ {EnglishNumbers.Of(receipt.FreeWeight, weight.Unit)}{Over(node.Label)}";
        return receipt.Ideal == Math.Abs(receipt.Share) ? formula : $"{formula} = {Signed(node, receipt.Ideal)}; {Cents(node)}";
    }

    /// <summary>Whether nobody else has a weight, so that there is nothing to divide.</summary>
    internal static bool IsAll(ShareNode node) =>
        node.Receipt is { State: BoundState.Free, FreeWeight.Sign: > 0 } receipt && node.Inputs[1].Value == receipt.FreeWeight;

    /// <summary>Inside a deal: how many have the weights that are divided by.</summary>
    private static string Over(Label label) => label.Key switch
    {
        "credit.touch" => $" (the weights of {label.Arguments[5]} touches)",
        "credit.milestone" or "credit.passedOn" => $" (the weights of {label.Arguments[3]} milestones)",
        _ => "",
    };

    /// <summary>What is divided; less than the amount where others are at their cap.</summary>
    private static string Divided(ShareNode node)
    {
        var divided = Signed(node, node.Receipt.FreeAmount);
        var whole = EnglishNumbers.Of(node.Inputs[0]);
        return divided == whole ? whole : $"{divided} (what those at their {(node.Receipt.Cap is null || node.Inputs.Count > 3 ? "bound" : "cap")} leave of {whole})";
    }

    private static string Cents(ShareNode node)
    {
        var receipt = node.Receipt;
        var whole = $"in whole {Steps(node, 2)} {Signed(node, receipt.Quotient)}";
        var outcome = receipt.ReceivedStep ? $"{whole} and one more" : whole;
        if (receipt.Tie is not { } tie || receipt.Tied <= receipt.Places)
            return $"{outcome}, as its rest is {(receipt.ReceivedStep ? "" : "not ")}among the largest";
        var left = receipt.Places == 1 ? $"one {Steps(node, 1)} is" : $"{EnglishNumbers.Of(receipt.Places)} {Steps(node, 2)} are";
        return $"{outcome}: {EnglishNumbers.Of(receipt.Tied)} have the same rest, {left} left for them, and its tie key is the {Rank(tie.Rank)}";
    }

    private static string Rank(int rank) => rank == 1 ? "smallest" : $"{EnglishNumbers.Ordinal(rank)} smallest";

    /// <summary>The step of the division: a cent where it is a hundredth, else by its size.</summary>
    private static string Steps(ShareNode node, int number) => node.Receipt is { Step: 1, MinorUnitsPerUnit: 100 }
        ? number == 1 ? "cent" : "cents"
        : $"{(number == 1 ? "step" : "steps")} of {Amount(node, node.Receipt.Step)}";

    /// <summary>A magnitude of the receipt with the sign of what is divided.</summary>
    private static string Signed(ShareNode node, Fraction minor) => Amount(node, node.Inputs[0].Value.Sign < 0 ? -minor : minor);

    private static string Amount(ShareNode node, Fraction minor) =>
        EnglishNumbers.Of(minor / node.Receipt.MinorUnitsPerUnit, node.Unit);
}
