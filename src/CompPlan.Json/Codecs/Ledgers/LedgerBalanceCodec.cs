using CompPlan.Facts;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Facts;
using NodaTime;

namespace CompPlan.Json.Codecs.Ledgers;

/// <summary>What a pool leaves open, in a posting; it is known from the day of closing on.</summary>
internal static class LedgerBalanceCodec
{
    public static PoolBalance? Read(ObjectReader from, LocalDate closedOn)
    {
        var bonus = from.Id("bonus");
        var periodFrom = from.Date("periodFrom");
        var kind = from.Choice("kind", PoolBalanceCodec.Kinds);
        var amount = from.Amount("amount");
        return from.Build(() => PoolBalance.Of(bonus, periodFrom, kind, amount, closedOn));
    }

    public static void Write(PoolBalance row, ObjectWriter to)
    {
        to.Text("bonus", row.Bonus);
        to.Date("periodFrom", row.PeriodFrom);
        to.Choice("kind", row.Kind, PoolBalanceCodec.Kinds);
        to.Amount("amount", row.Amount);
    }
}
