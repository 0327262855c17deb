using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>A deal with its value and the instants of its life.</summary>
internal static class DealCodec
{
    public static Deal? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var account = from.OptionalId("account");
        var value = from.AmountIn("value", from.CurrencyCode("currency"));
        var leadCreated = from.OptionalInstant("leadCreated");
        var opportunityCreated = from.OptionalInstant("opportunityCreated");
        var won = from.OptionalInstant("won");
        var delivered = from.OptionalInstant("delivered");
        var ended = from.OptionalInstant("ended");
        var knownOn = from.Date("knownOn");
        return from.Build(() => Deal.Of(id, value, leadCreated, opportunityCreated, won, delivered, ended, knownOn, from.Source)
            .WithAccount(account));
    }

    public static void Write(Deal row, ObjectWriter to)
    {
        to.Text("id", row.Id);
        to.Text("account", row.Account);
        to.AmountIn("value", row.Value);
        to.Instant("leadCreated", row.LeadCreated);
        to.Instant("opportunityCreated", row.OpportunityCreated);
        to.Instant("won", row.Won);
        to.Instant("delivered", row.Delivered);
        to.Instant("ended", row.Ended);
        to.Date("knownOn", row.KnownOn);
    }
}
