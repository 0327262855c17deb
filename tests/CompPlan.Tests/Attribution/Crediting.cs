using CompPlan.Attribution.Crediting;
using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime.Text;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Attribution;

/// <summary>Deals and touches in a few words, and the ledger of a rule over them.</summary>
internal static class Crediting
{
    internal static readonly LocalDate Known = new(2026, 1, 1);

    /// <summary>Before and after everything the tests speak of.</summary>
    internal static readonly LocalDate Always = new(1900, 1, 1);

    internal static readonly LocalDate Never = new(2199, 12, 31);

    internal static readonly Currency Eur = Currency.Of("EUR");

    internal static readonly RoleMapping[] Roles =
    [
        RoleMapping.Of("campaign", "marketing"), RoleMapping.Of("closing", "sales"), RoleMapping.Of("delivery", "production"),
    ];

    internal static Instant At(string iso) => InstantPattern.ExtendedIso.Parse(iso.Contains('T', StringComparison.Ordinal) ? iso : iso + "T12:00:00Z").Value;

    internal static Instant? Maybe(string? iso) => iso is null ? null : At(iso);

    internal static Deal Deal(
        string id, string value, string? won = null, string? delivered = null, string? opportunity = null, string? lead = null, string? ended = null) =>
        CompPlan.Facts.Deal.Of(id, Money.Parse(value, Eur), Maybe(lead), Maybe(opportunity), Maybe(won), Maybe(delivered), Maybe(ended), Known);

    internal static Touch Touch(string deal, string at, string actor, string role = "closing", int? sequence = null, string? id = null, string kind = "call") =>
        CompPlan.Facts.Touch.Of(id, deal, At(at), sequence, actor, role, kind, Known);

    internal static MilestoneModel Milestones(CreditTiming timing, NoTakerRule noTaker, params (Milestone Milestone, Fraction Weight)[] weights) =>
        MilestoneModel.Of(WeightUnit.Relative, weights.Select(item => MilestoneWeight.Of(item.Milestone, item.Weight)), timing, noTaker);

    internal static AttributionRule Rule(AttributionModel model, TouchTies ties = TouchTies.Share) =>
        AttributionRule.Of("sourced", null, Roles, model, ties);

    internal static Reversal Reversal(string id, string deal, string at, string amount, ReversalKind kind = ReversalKind.Refund) =>
        CompPlan.Facts.Reversal.Of(id, deal, At(at), Money.Parse(amount, Eur), kind, Known);

    internal static KnownFacts InForce(IEnumerable<Deal> deals, IEnumerable<Touch> touches, IEnumerable<Reversal>? reversals = null)
    {
        var review = FactsDraft.Empty.WithDeals(deals).WithTouches(touches).WithReversals(reversals ?? []).Review();
        return review.Facts?.AsKnownOn(Never) ?? throw new InvalidOperationException(review.Issues[0].ToString());
    }

    internal static DealPaths Paths(KnownFacts facts, string zone = "Europe/Paris")
    {
        Assert.True(PlanZone.TryOf(zone, out var found));
        return DealPaths.Of(facts, found);
    }

    internal static CreditLedger Ledger(
        AttributionRule rule, IEnumerable<Deal> deals, IEnumerable<Touch> touches, string zone = "Europe/Paris", IEnumerable<Reversal>? reversals = null,
        string plan = "plan")
    {
        Assert.Empty(CompPlan.Validation.AttributionReview.Of(rule, "rule"));
        return rule.Credit(Paths(InForce(deals, touches, reversals), zone), plan, Eur);
    }

    /// <summary>The amounts by touch in the order of the path, for one deal.</summary>
    internal static string[] ByTouch(AttributionModel model, Deal deal, Touch[] touches, TouchTies ties = TouchTies.Share)
    {
        var ledger = Ledger(Rule(model, ties), [deal], touches);
        return [.. Enumerable.Range(1, touches.Length).Select(place => ledger.Credits
            .Where(credit => credit.Touch == place)
            .Aggregate(Money.Of(0, Eur), (sum, credit) => sum + credit.Amount)
            .ToString())];
    }

    internal static string[] Departments(this CreditLedger ledger, string first, string last) =>
        [.. ledger.ByDepartment(Date(first), Date(last)).Select(total => $"{total.Department} {total.Amount}")];

    internal static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
