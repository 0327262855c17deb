using CompPlan.Attribution;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tool.Printing;

/// <summary>What <c>compplan credits</c> prints: the totals of the rules that were asked for, and what stands behind them.</summary>
internal sealed class CreditsReport
{
    private readonly ValueList<CreditFigures> _figures;

    private CreditsReport(
        Plan plan, CreditTotals totals, ValueList<CreditFigures> figures, IReadOnlyList<AttributionRule> rules, PerformancePeriod span, LocalDate knownOn)
    {
        Plan = plan;
        Totals = totals;
        _figures = figures;
        Rules = rules;
        Span = span;
        KnownOn = knownOn;
    }

    public Plan Plan { get; }

    public CreditTotals Totals { get; }

    public IReadOnlyList<AttributionRule> Rules { get; }

    public PerformancePeriod Span { get; }

    public Currency Currency => Plan.Currency;

    public LocalDate KnownOn { get; }

    public static CreditsReport Of(CreditBook book, PerformancePeriod span, string? rule, bool withFigures)
    {
        var totals = book.Totals(span, Cadence.Monthly);
        var figures = withFigures ? book.FiguresIn(span) : ValueList<CreditFigures>.Empty;
        return new CreditsReport(book.Plan, totals, figures, [.. totals.Rules.Where(one => rule is null || one.Id == rule)], span, book.KnownOn);
    }

    /// <summary>What stands behind the credit of a rule, in ordinal order of department and actor; the department has none, and comes first.</summary>
    public IEnumerable<CreditFigures> FiguresOf(AttributionRule rule) => _figures.Where(one => one.Attribution == rule.Id);

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
