using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>The fourteen tables of facts: the root of their document. A table without rows may be left out, and is when written.</summary>
internal static class FactsCodec
{
    public static FactsDraft? Read(ObjectReader from)
    {
        DocumentHead.Read(from, DocumentHead.Facts);
        var participants = from.OptionalParts("participants", ParticipantCodec.Read);
        var memberships = from.OptionalParts("memberships", MembershipCodec.Read);
        var absences = from.OptionalParts("absences", AbsenceCodec.Read);
        var measurements = from.OptionalParts("measurements", MeasurementCodec.Read);
        var deals = from.OptionalParts("deals", DealCodec.Read);
        var touches = from.OptionalParts("touches", TouchCodec.Read);
        var payments = from.OptionalParts("payments", PaymentCodec.Read);
        var balances = from.OptionalParts("balances", PoolBalanceCodec.Read);
        var overrides = from.OptionalParts("overrides", OverrideCodec.Read);
        var leads = from.OptionalParts("leads", LeadCodec.Read);
        var leadEvents = from.OptionalParts("leadEvents", LeadEventCodec.Read);
        var reversals = from.OptionalParts("reversals", ReversalCodec.Read);
        var ratings = from.OptionalParts("ratings", RatingCodec.Read);
        var exchangeRates = from.OptionalParts("exchangeRates", ExchangeRateCodec.Read);
        return from.Build(() => FactsDraft.Of(
            participants, memberships, absences, measurements, deals, touches, payments, balances, overrides)
            .WithLeads(leads)
            .WithLeadEvents(leadEvents)
            .WithReversals(reversals)
            .WithRatings(ratings)
            .WithExchangeRates(exchangeRates));
    }

    public static void Write(FactsDraft facts, ObjectWriter to)
    {
        DocumentHead.Write(to, DocumentHead.Facts);
        to.OptionalParts("participants", facts.Participants, ParticipantCodec.Write);
        to.OptionalParts("memberships", facts.Memberships, MembershipCodec.Write);
        to.OptionalParts("absences", facts.Absences, AbsenceCodec.Write);
        to.OptionalParts("measurements", facts.Measurements, MeasurementCodec.Write);
        to.OptionalParts("deals", facts.Deals, DealCodec.Write);
        to.OptionalParts("touches", facts.Touches, TouchCodec.Write);
        to.OptionalParts("payments", facts.Payments, PaymentCodec.Write);
        to.OptionalParts("balances", facts.Balances, PoolBalanceCodec.Write);
        to.OptionalParts("overrides", facts.Overrides, OverrideCodec.Write);
        to.OptionalParts("leads", facts.Leads, LeadCodec.Write);
        to.OptionalParts("leadEvents", facts.LeadEvents, LeadEventCodec.Write);
        to.OptionalParts("reversals", facts.Reversals, ReversalCodec.Write);
        to.OptionalParts("ratings", facts.Ratings, RatingCodec.Write);
        to.OptionalParts("exchangeRates", facts.ExchangeRates, ExchangeRateCodec.Write);
    }
}
