using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Facts;

/// <summary>Rows of facts in few words, for tests.</summary>
internal static class Rows
{
    public static readonly LocalDate Known = new(2026, 1, 5);

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    public static Money Euro(string amount) => Money.Parse(amount, Currency.Of("EUR"));

    public static Participant Person(string id, string? name = null, string? known = null) => Participant.Of(id, name, null, On(known));

    public static Membership Member(
        string person, string department, string from, string? to = null, string salary = "36500.00", Fraction? fte = null, string? known = null, IssueSource? source = null) =>
        Membership.Of(person, department, Date(from), to is null ? null : Date(to), Euro(salary), fte ?? 1, On(known), source);

    public static Rating Rated(string person, string subject, string from, string to, Fraction? value, string? level = null, string? known = null) =>
        Rating.Of(person, subject, Date(from), Date(to), value, level, On(known));

    public static ExchangeRate Rate(string from, string to, string on, Fraction rate, string? known = null) =>
        ExchangeRate.Of(Currency.Of(from), Currency.Of(to), Date(on), rate, On(known));

    public static Absence Absent(string person, string type, string from, string to, string? known = null) =>
        Absence.Of(person, type, Date(from), Date(to), On(known));

    public static Measurement Measured(string measure, string from, string to, Fraction? value, string? level = null, string? known = null, IssueSource? source = null) =>
        Measurement.Of(measure, Date(from), Date(to), value, level, On(known), source);

    public static Deal Won(string id, string value, string won, string? known = null) =>
        Deal.Of(id, Euro(value), null, null, At(won), null, null, On(known));

    public static Touch Touched(string? id, string deal, string at, string actor = "p1", string role = "seller", int? sequence = null, string kind = "call", string? known = null) =>
        Touch.Of(id, deal, At(at), sequence, actor, role, kind, On(known));

    public static Touch TouchedAccount(string? id, string account, string at, string actor = "p1", string role = "seller", string kind = "call", string? known = null) =>
        Touch.OfAccount(id, account, At(at), null, actor, role, kind, On(known));

    public static Reversal TakenBack(string id, string deal, string at, string amount, ReversalKind kind = ReversalKind.Refund, string? known = null) =>
        Reversal.Of(id, deal, At(at), Euro(amount), kind, On(known));

    public static Payment Paid(string bonus, string person, string period, string amount, string paidOn, string? known = null) =>
        Payment.Of(bonus, person, Date(period), Euro(amount), Date(paidOn), On(known));

    public static PoolBalance Left(string bonus, string period, PoolBalanceKind kind, string amount, string? known = null) =>
        PoolBalance.Of(bonus, Date(period), kind, Euro(amount), On(known));

    public static Override Decided(
        string id, string bonus, string period, string? node, OverrideUnit unit, Fraction value, OverrideAction action = OverrideAction.Set, string? known = null) =>
        Override.Of(id, bonus, Date(period), node, action, unit, value, "A storm closed the port.", "board", On(known));

    public static Lead Handed(
        string id, string delivered, string? accepted = null, string? rejected = null, string quality = "hot", string? created = null, string? known = null, string? reason = null) =>
        Lead.Of(
            id, quality, At(created ?? delivered), At(delivered), accepted is null ? null : At(accepted), rejected is null ? null : At(rejected), reason, On(known));

    public static LeadEvent Happened(string lead, string at, LeadEventKind kind, string? team = null, string? known = null) =>
        LeadEvent.Of(lead, At(at), kind, team, null, On(known));

    /// <summary>One person in marketing since 2020, to which tests add what they are about.</summary>
    public static FactsDraft One { get; } = FactsDraft.Empty
        .WithParticipants([Person("p1")])
        .WithMemberships([Member("p1", "marketing", "2020-01-01")]);

    public static FactSet Reviewed(this FactsDraft draft)
    {
        var review = draft.Review();
        return review.Facts ?? throw new InvalidOperationException(string.Join('\n', review.Issues));
    }

    private static LocalDate On(string? known) => known is null ? Known : Date(known);
}
