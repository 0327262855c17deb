using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>An amount that was paid.</summary>
internal static class PaymentCodec
{
    public static Payment? Read(ObjectReader from)
    {
        var bonus = from.Id("bonus");
        var participant = from.Id("participant");
        var periodFrom = from.Date("periodFrom");
        var amount = from.AmountIn("amount", from.CurrencyCode("currency"));
        var paidOn = from.Date("paidOn");
        var knownOn = from.Date("knownOn");
        return from.Build(() => Payment.Of(bonus, participant, periodFrom, amount, paidOn, knownOn, from.Source));
    }

    public static void Write(Payment row, ObjectWriter to)
    {
        to.Text("bonus", row.Bonus);
        to.Text("participant", row.Participant);
        to.Date("periodFrom", row.PeriodFrom);
        to.AmountIn("amount", row.Amount);
        to.Date("paidOn", row.PaidOn);
        to.Date("knownOn", row.KnownOn);
    }
}
