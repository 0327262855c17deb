using CompPlan.Json.Binding;
using CompPlan.Runs;

namespace CompPlan.Json.Codecs.Ledgers;

/// <summary>An amount of one person in a posting.</summary>
internal static class LedgerEntryCodec
{
    private static readonly Names<LedgerEntryKind> Kinds = Names<LedgerEntryKind>.Of(
        [.. Enum.GetValues<LedgerEntryKind>().Select(kind => (kind.Word(), kind))]);

    public static LedgerEntry? Read(ObjectReader from)
    {
        var kind = from.Choice("kind", Kinds);
        var bonus = from.Id("bonus");
        var participant = from.Id("participant");
        var periodFrom = from.Date("periodFrom");
        var amount = from.Amount("amount");
        var cause = from.OptionalId("cause");
        var reason = from.OptionalText("reason");
        return from.Build(() => LedgerEntry.Of(kind, bonus, participant, periodFrom, amount).WithCause(cause).WithReason(reason));
    }

    public static void Write(LedgerEntry entry, ObjectWriter to)
    {
        to.Choice("kind", entry.Kind, Kinds);
        to.Text("bonus", entry.Bonus);
        to.Text("participant", entry.Participant);
        to.Date("periodFrom", entry.PeriodFrom);
        to.Amount("amount", entry.Amount);
        to.Text("cause", entry.Cause);
        to.Text("reason", entry.Reason);
    }
}
