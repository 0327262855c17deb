using CompPlan.Json.Binding;
using CompPlan.Runs;

namespace CompPlan.Json.Codecs.Ledgers;

/// <summary>A posting of a ledger: the record of a closing or correction with its entries.</summary>
internal static class PostingCodec
{
    private static readonly Names<PostingKind> Kinds = Names<PostingKind>.Of(
        (PostingKind.Close.Word(), PostingKind.Close), (PostingKind.Correction.Word(), PostingKind.Correction));

    public static LedgerPosting? Read(ObjectReader from)
    {
        var kind = from.Choice("kind", Kinds);
        var period = from.Period("period");
        var first = from.Date("first");
        var last = from.Date("last");
        var knownOn = from.Date("knownOn");
        var run = from.Id("run");
        var facts = from.Id("facts");
        var versions = from.Parts("versions", ReadVersion);
        var preparedBy = from.Id("preparedBy");
        var approvedBy = from.Id("approvedBy");
        var closedOn = from.Date("closedOn");
        var paidOn = from.Date("paidOn");
        var previous = from.OptionalId("previous");
        var entries = from.Parts("entries", LedgerEntryCodec.Read);
        var balances = from.OptionalParts("balances", part => LedgerBalanceCodec.Read(part, closedOn));
        var fingerprint = from.Id("fingerprint");
        return from.Build(() => LedgerPosting.Of(
            kind,
            CloseRecord.Of(period, first, last, knownOn, run, facts, versions).WithPeople(preparedBy, approvedBy).WithDays(closedOn, paidOn),
            entries,
            balances,
            previous,
            fingerprint));
    }

    public static void Write(LedgerPosting posting, ObjectWriter to)
    {
        var record = posting.Record;
        to.Choice("kind", posting.Kind, Kinds);
        to.Text("period", record.Period);
        to.Date("first", record.First);
        to.Date("last", record.Last);
        to.Date("knownOn", record.KnownOn);
        to.Text("run", record.RunFingerprint);
        to.Text("facts", record.FactsFingerprint);
        to.Parts("versions", record.Versions, WriteVersion);
        to.Text("preparedBy", record.PreparedBy);
        to.Text("approvedBy", record.ApprovedBy);
        to.Date("closedOn", record.ClosedOn);
        to.Date("paidOn", record.PaidOn);
        to.Text("previous", posting.Previous);
        to.Parts("entries", posting.Entries, LedgerEntryCodec.Write);
        to.OptionalParts("balances", posting.Balances, LedgerBalanceCodec.Write);
        to.Text("fingerprint", posting.Fingerprint);
    }

    private static ClosedVersion? ReadVersion(ObjectReader from)
    {
        var number = from.WholeNumber("version", int.MinValue, int.MaxValue);
        var fingerprint = from.Id("fingerprint");
        return from.Build(() => ClosedVersion.Of(number, fingerprint));
    }

    private static void WriteVersion(ClosedVersion version, ObjectWriter to)
    {
        to.Whole("version", version.Number);
        to.Text("fingerprint", version.Fingerprint);
    }
}
