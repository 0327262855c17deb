using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>What a performance period left open.</summary>
internal static class PoolBalanceCodec
{
    public static Names<PoolBalanceKind> Kinds { get; } = Names<PoolBalanceKind>.Of(
        ("carried", PoolBalanceKind.Carried), ("reserved", PoolBalanceKind.Reserved), ("owed", PoolBalanceKind.Owed));

    public static PoolBalance? Read(ObjectReader from)
    {
        var bonus = from.Id("bonus");
        var periodFrom = from.Date("periodFrom");
        var kind = from.Choice("kind", Kinds);
        var amount = from.AmountIn("amount", from.CurrencyCode("currency"));
        var knownOn = from.Date("knownOn");
        return from.Build(() => PoolBalance.Of(bonus, periodFrom, kind, amount, knownOn, from.Source));
    }

    public static void Write(PoolBalance row, ObjectWriter to)
    {
        to.Text("bonus", row.Bonus);
        to.Date("periodFrom", row.PeriodFrom);
        to.Choice("kind", row.Kind, Kinds);
        to.AmountIn("amount", row.Amount);
        to.Date("knownOn", row.KnownOn);
    }
}
