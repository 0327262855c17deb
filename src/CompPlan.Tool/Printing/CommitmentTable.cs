using System.Globalization;
using CompPlan.Commitments;
using CompPlan.Plans;
using CompPlan.Tool.Terminals;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tool.Printing;

/// <summary>What each commitment came to, and every breach of it with its lead. Times are in the zone of the plan.</summary>
internal static class CommitmentTable
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    public static void Print(Terminal terminal, Plan plan, ValueList<Compliance> compliances)
    {
        var sums = TextTable.Of("Commitments").Words("Commitment").Words("Period").Numbers("Due").Numbers("Met").Numbers("Share")
            .Numbers("Breached").Numbers("Rejected").Numbers("Open").Numbers("Carried").Numbers("Reassigned");
        foreach (var one in compliances)
            sums.Row([
                one.Commitment.Id, one.Period.Name, Whole(one.Due), Whole(one.Met), one.Share is { } share ? Figures.Percent(share) : "",
                Whole(one.Breaches.Count()), Count(one, LeadOutcome.Rejected), Count(one, LeadOutcome.Open), Count(one, LeadOutcome.Carried), Count(one, LeadOutcome.Reassigned),
            ]);
        sums.Print(terminal);
        Shortfalls(terminal, compliances);
        Breaches(terminal, plan, compliances);
    }

    private static void Shortfalls(Terminal terminal, ValueList<Compliance> compliances)
    {
        if (compliances.All(one => one.Shortfalls.Count == 0))
            return;
        var table = TextTable.Of("Too few leads").Words("Commitment").Words("Period").Numbers("Promised").Numbers("Counted").Numbers("Missing");
        foreach (var one in compliances)
            foreach (var shortfall in one.Shortfalls)
                table.Row([one.Commitment.Id, shortfall.Period.Name, Whole(shortfall.Due), Whole(shortfall.Met), Whole(shortfall.Due - shortfall.Met)]);
        table.Print(terminal);
    }

    private static void Breaches(Terminal terminal, Plan plan, ValueList<Compliance> compliances)
    {
        if (compliances.All(one => !one.Breaches.Any()))
            return;
        var table = TextTable.Of("Breaches").Words("Commitment").Words("Lead").Words("Team").Words("Assigned").Words("Deadline").Words("Answered").Numbers("Elapsed").Words("From");
        foreach (var one in compliances)
            foreach (var breach in one.Breaches)
                table.Row([
                    one.Commitment.Id, breach.Lead.Id, breach.Team ?? "", At(plan, breach.From), At(plan, breach.Deadline), At(plan, breach.Settled),
                    Elapsed(breach.Elapsed), breach.Lead.Source?.ToString() ?? "",
                ]);
        table.Print(terminal);
    }

    private static string Count(Compliance compliance, LeadOutcome outcome) => Whole(compliance.Leads.Count(lead => lead.Outcome == outcome));

    private static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string At(Plan plan, Instant? instant) =>
        instant is { } at ? Local.Format(at.InZone(DateTimeZoneProviders.Tzdb[plan.Zone.Id]).LocalDateTime) : "";

    /// <summary>Hours, minutes and seconds, cut to whole seconds.</summary>
    private static string Elapsed(Duration time)
    {
        var seconds = time.BclCompatibleTicks / NodaConstants.TicksPerSecond;
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }
}
