using System.Globalization;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Tool.Commands;
using NodaTime;

namespace CompPlan.Tool.Printing;

/// <summary>What the changes of touches that were asked for would move, under the rules that were asked for.</summary>
internal sealed class ChangesReport
{
    private ChangesReport(
        Plan plan, IReadOnlyList<AskedChange> asked, IReadOnlyList<string> deals, IReadOnlyList<RuleDifference> rules, PerformancePeriod? span, LocalDate knownOn)
    {
        Plan = plan;
        Asked = asked;
        Deals = deals;
        Rules = rules;
        Span = span;
        KnownOn = knownOn;
    }

    public Plan Plan { get; }

    public IReadOnlyList<AskedChange> Asked { get; }

    /// <summary>The ids of the deals concerned, in ordinal order.</summary>
    public IReadOnlyList<string> Deals { get; }

    public IReadOnlyList<RuleDifference> Rules { get; }

    /// <summary>The days of the credit; absent for credit on whatever date.</summary>
    public PerformancePeriod? Span { get; }

    public LocalDate KnownOn { get; }

    public static ChangesReport Of(Plan plan, CreditWhatIf whatIf, CreditsRequest request, PerformancePeriod? span, LocalDate knownOn)
    {
        var rules = span is null ? whatIf.Rules : whatIf.RulesIn(span.First, span.Last);
        return new ChangesReport(
            plan, request.Changes, [.. whatIf.Deals.Select(deal => deal.Deal).Distinct().Order(StringComparer.Ordinal)],
            [.. rules.Where(one => request.Rule is null || one.Rule.Id == request.Rule)], span, knownOn);
    }

    /// <summary>The deals in words; the first few of many.</summary>
    public string DealsInWords()
    {
        const int most = 10;
        var named = string.Join(", ", Deals.Take(most));
        var count = Deals.Count == 1 ? "1 deal" : string.Create(CultureInfo.InvariantCulture, $"{Deals.Count:N0} deals");
        return $"{count}: {named}{(Deals.Count > most ? " …" : "")}";
    }
}
