using CompPlan.Json.Binding;
using CompPlan.Runs;

namespace CompPlan.Json.Codecs.Ledgers;

/// <summary>A ledger: the root of its document.</summary>
internal static class LedgerCodec
{
    public static StatedLedger? Read(ObjectReader from)
    {
        DocumentHead.Read(from, DocumentHead.Ledger);
        var plan = from.Id("plan");
        var currency = from.CurrencyCode("currency");
        from.Reading.Currency = currency;
        var postings = from.Parts("postings", PostingCodec.Read);
        return from.Build(() => new StatedLedger(plan, currency!, postings));
    }

    public static void Write(PayLedger ledger, ObjectWriter to)
    {
        DocumentHead.Write(to, DocumentHead.Ledger);
        to.Currency = ledger.Currency.Code;
        to.Text("plan", ledger.Plan);
        to.Text("currency", ledger.Currency.Code);
        to.Parts("postings", ledger.Postings, PostingCodec.Write);
    }
}
