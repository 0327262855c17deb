using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>Value of a won deal that was taken back.</summary>
internal static class ReversalCodec
{
    public static Names<ReversalKind> Kinds { get; } = Names<ReversalKind>.Of(
        ("refund", ReversalKind.Refund), ("churn", ReversalKind.Churn), ("creditNote", ReversalKind.CreditNote), ("nonPayment", ReversalKind.NonPayment));

    public static Reversal? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var deal = from.Id("deal");
        var at = from.Instant("at");
        var amount = from.AmountIn("amount", from.CurrencyCode("currency"));
        var kind = from.Choice("kind", Kinds);
        var knownOn = from.Date("knownOn");
        return from.Build(() => Reversal.Of(id, deal, at, amount, kind, knownOn, from.Source));
    }

    public static void Write(Reversal row, ObjectWriter to)
    {
        to.Text("id", row.Id);
        to.Text("deal", row.Deal);
        to.Instant("at", row.At);
        to.AmountIn("amount", row.Amount);
        to.Choice("kind", row.Kind, Kinds);
        to.Date("knownOn", row.KnownOn);
    }
}
