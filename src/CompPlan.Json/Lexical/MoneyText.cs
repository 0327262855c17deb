using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Json.Lexical;

/// <summary>How amounts are written: as a text with a plain decimal number, at most as many decimals as the currency has.</summary>
internal static class MoneyText
{
    /// <summary>Reads the amount, or says what is wrong. Without a currency only the number is judged.</summary>
    public static TextFault? Read(string text, Currency? currency, out Money money)
    {
        money = Money.Zero;
        if (NumberText.FaultOf(text) is { } fault)
            return fault;
        if (currency is null || Money.TryParse(text, currency, out money))
            return null;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point >= 0 && text.Length - point - 1 > currency.MinorDigits
            ? new TextFault(
                IssueCodes.AmountScale,
                $"The amount {text} has more decimals than {currency.Code}, which has {currency.MinorDigits}.",
                "State the amount in whole minor units; it is never rounded for you.")
            : new TextFault(
                IssueCodes.NumberRange,
                $"The amount {text} is beyond what is counted, {Money.Of(long.MaxValue, currency)} {currency.Code}.",
                "State a smaller amount.");
    }
}
