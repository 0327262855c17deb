using CompPlan.Facts;
using CompPlan.Json.Binding;
using CompPlan.Json.Lexical;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>Somebody's contact with a customer about a deal or an account: exactly one of the two.</summary>
internal static class TouchCodec
{
    public static Touch? Read(ObjectReader from)
    {
        var id = from.OptionalId("id");
        var deal = from.OptionalId("deal");
        var account = from.OptionalId("account");
        var at = from.Instant("at");
        var sequence = from.OptionalWholeNumber("sequence", int.MinValue, int.MaxValue);
        var actor = from.Id("actor");
        var role = from.Id("role");
        var kind = from.Id("kind");
        var contact = from.OptionalId("contact");
        var channel = from.OptionalId("channel");
        var share = from.OptionalNumber("share");
        var engagement = from.OptionalNumber("engagement");
        var loggedAt = from.OptionalInstant("loggedAt");
        var loggedBy = from.OptionalId("loggedBy");
        var confirmedBy = from.OptionalId("confirmedBy");
        var knownOn = from.Date("knownOn");
        CheckSubject(from, account);
        return from.Build(() =>
            (string.IsNullOrEmpty(account)
                ? Touch.Of(id, deal!, at, sequence, actor, role, kind, knownOn, from.Source)
                : Touch.OfAccount(id, account, at, sequence, actor, role, kind, knownOn, from.Source))
            .WithContact(contact)
            .WithChannel(channel)
            .WithShare(share)
            .WithEngagement(engagement)
            .WithLogged(loggedAt, loggedBy)
            .WithConfirmedBy(confirmedBy));
    }

    public static void Write(Touch row, ObjectWriter to)
    {
        to.Text("id", row.Id);
        to.Text("deal", row.Deal);
        to.Text("account", row.Account);
        to.Instant("at", row.At);
        to.Whole("sequence", row.Sequence);
        to.Text("actor", row.Actor);
        to.Text("role", row.Role);
        to.Text("kind", row.Kind);
        to.Text("contact", row.Contact);
        to.Text("channel", row.Channel);
        to.Number("share", row.Share);
        to.Number("engagement", row.Engagement);
        to.Instant("loggedAt", row.LoggedAt);
        to.Text("loggedBy", row.LoggedBy);
        to.Text("confirmedBy", row.ConfirmedBy);
        to.Date("knownOn", row.KnownOn);
    }

    private static void CheckSubject(ObjectReader from, string? account)
    {
        if (from.Has("deal") && from.Has("account"))
            from.RefuseWhole("account", new TextFault(
                IssueCodes.OptionConflict, "The touch names both a deal and an account.", "Name the deal, or the account whose deals it counts for, not both."));
        else if (!from.Has("deal") && !from.Has("account") && !from.IsCut)
            from.RefuseWhole("deal", new TextFault(
                IssueCodes.MissingField, "The touch names neither a deal nor an account.", "Add the member “deal”, or “account” where it was about a customer and no single deal."));
        else if (!from.Has("deal") && string.IsNullOrEmpty(account))
            // What is wrong with the account is reported already, or the text ended before it.
            from.Fail();
    }
}
