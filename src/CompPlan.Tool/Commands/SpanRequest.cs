using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Commands;

/// <summary>The months that are asked for: a period by its name, or everything from the first day of one to the last of another.</summary>
internal sealed class SpanRequest
{
    private SpanRequest(string? period, string? from, string? to)
    {
        Period = period;
        From = from;
        To = to;
    }

    public string? Period { get; }

    public string? From { get; }

    public string? To { get; }

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsOpen => Period is null && From is null && To is null;

    public static SpanRequest Of(string? period, string? from, string? to) => new(period, from, to);

    /// <summary>What is wrong with the options together; null where they say one span, or nothing.</summary>
    public string? Fault() => (Period, From, To) switch
    {
        (not null, not null, _) or (not null, _, not null) => "--period goes without --from and --to.",
        (null, not null, null) => "--from goes with --to: the last month.",
        (null, null, not null) => "--to goes with --from: the first month.",
        _ => null,
    };

    /// <summary>The span in a plan's calendar; null after saying what it has not.</summary>
    public PerformancePeriod? In(Terminal terminal, Plan plan)
    {
        if (Period is not null)
            return Named(terminal, plan, Period);
        if (Named(terminal, plan, From!) is not { } first || Named(terminal, plan, To!) is not { } last)
            return null;
        var months = plan.Calendar.PeriodsWithin(Cadence.Monthly, first.First, last.Last);
        if (months.Count is 0 or > Cadence.MostMonths)
        {
            UsageMessage.Print(
                terminal, UsageCodes.PeriodUnknown,
                months.Count == 0 ? $"{To} ends before {From} begins." : $"From {From} to {To} there are {months.Count} months; at most {Cadence.MostMonths} are added up at once.",
                months.Count == 0 ? "State the first month with --from and the last with --to." : "Ask for a shorter span.");
            return null;
        }
        // A span of any months has a name of its own: that of its first month with their number.
        return months.Count == 1 ? months[0] : Named(terminal, plan, $"{months[0].Name}+{months.Count}M");
    }

    private static PerformancePeriod? Named(Terminal terminal, Plan plan, string name)
    {
        if (plan.Calendar.TryParse(name, out var period))
            return period;
        UnknownPeriod.Print(terminal, plan, name);
        return null;
    }
}
