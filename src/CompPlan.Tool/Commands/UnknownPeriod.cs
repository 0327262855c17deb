using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Commands;

/// <summary>Answers a name that is no period of the plan's calendar with names that are.</summary>
internal static class UnknownPeriod
{
    public static int Print(Terminal terminal, Plan plan, string name) => UsageMessage.Print(
        terminal,
        UsageCodes.PeriodUnknown,
        $"The plan's calendar has no period '{name}'.",
        $"Name a month, a quarter, a half year, a year or a number of months: {Names(plan)}.");

    private static string Names(Plan plan)
    {
        var month = plan.Calendar.PeriodFor(Cadence.Monthly, plan.EffectiveFrom).Name;
        return string.Join(", ", Cadence.Named.Select(cadence => plan.Calendar.PeriodFor(cadence, plan.EffectiveFrom).Name).Append(month + "+5M"));
    }
}
