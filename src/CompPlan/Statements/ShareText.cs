using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>A share of a division in English: the exact share, the whole cents, and why one more or not.</summary>
internal static class ShareText
{
    internal static string Of(ShareNode node)
    {
        var receipt = node.Receipt;
        var exact = Amount(node, receipt.Ideal);
        if (receipt.State == BoundState.Cap)
            return $" = the cap {EnglishNumbers.Of(node.Value, node.Unit)}";
        if (receipt.Lambda is null)
            return " = nothing: nobody has a weight";
        var formula = $" = {Amount(node, receipt.FreeAmount)} × {Weight(node, node.Inputs[1].Value)} ÷ {Weight(node, receipt.FreeWeight)} = {exact}";
        return receipt.Ideal == receipt.Share ? formula : $"{formula}, {Cents(node)}";
    }

    private static string Cents(ShareNode node)
    {
        var receipt = node.Receipt;
        var down = $"rounded down {Amount(node, receipt.Quotient)}";
        if (receipt.Tie is { } tie && receipt.Tied > receipt.Places)
            return $"{down}{(tie.Won ? " and one step more" : "")}: its remainder equals {receipt.Tied - 1} others at the cut, rank {tie.Rank} of {receipt.Tied} for {receipt.Places} left over";
        return receipt.ReceivedStep
            ? $"{down} and one step more: its remainder is among the largest"
            : $"{down}: its remainder is not among the largest";
    }

    private static string Amount(ShareNode node, Fraction minor) =>
        EnglishNumbers.Of(minor / node.Receipt.MinorUnitsPerUnit, node.Unit);

    private static string Weight(ShareNode node, Fraction weight) => EnglishNumbers.Of(weight, node.Inputs[1].Unit);
}
