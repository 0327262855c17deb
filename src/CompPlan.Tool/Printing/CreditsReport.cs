using CompPlan.Attribution;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Runs;
using NodaTime;

namespace CompPlan.Tool.Printing;

/// <summary>What <c>compplan credits</c> prints: the totals of the rules that were asked for.</summary>
internal sealed class CreditsReport
{
    private CreditsReport(CreditTotals totals, IReadOnlyList<AttributionRule> rules, PerformancePeriod span, Currency currency, LocalDate knownOn)
    {
        Totals = totals;
        Rules = rules;
        Span = span;
        Currency = currency;
        KnownOn = knownOn;
    }

    public CreditTotals Totals { get; }

    public IReadOnlyList<AttributionRule> Rules { get; }

    public PerformancePeriod Span { get; }

    public Currency Currency { get; }

    public LocalDate KnownOn { get; }

    public static CreditsReport Of(CreditBook book, CreditTotals totals, PerformancePeriod span, string? rule) => new(
        totals, [.. totals.Rules.Where(one => rule is null || one.Id == rule)], span, book.Plan.Currency, book.KnownOn);

    /// <summary>What the credit of a rule is for, in the word of documents.</summary>
    public static string UseOf(AttributionRule rule) => rule.Use switch
    {
        OverlayCredit => "overlay",
        ShadowCredit => "shadow",
        _ => "split",
    };

    /// <summary>What a rule credited within the span.</summary>
    public Money CreditedOf(AttributionRule rule)
    {
        var sum = Money.Of(0, Currency);
        foreach (var total in Totals.ByDepartment(rule.Id))
            sum += total.Amount;
        return sum;
    }
}
