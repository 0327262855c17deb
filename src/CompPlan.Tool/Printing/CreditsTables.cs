using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>The credit as tables to read: each rule by department and month, the persons with the most credit, and what credits nobody.</summary>
internal static class CreditsTables
{
    /// <summary>More persons than these are for a file.</summary>
    public const int MostPersons = 40;

    public static void Print(Terminal terminal, CreditsReport report)
    {
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Credit of {report.Totals.DealCount:N0} deals in {report.Span.Name}, in {report.Currency.Code}, as known on {report.KnownOn:uuuu-MM-dd}"));
        terminal.Output.WriteLine();
        foreach (var rule in report.Rules)
        {
            Departments(terminal, report, rule);
            Persons(terminal, report, rule);
            FiguresTable.Print(terminal, report, rule);
        }
        if (report.Rules.Count > 0)
            Sums(terminal, report);
        else
            terminal.Output.WriteLine("The plan has no attribution rule.");
    }

    private static void Departments(Terminal terminal, CreditsReport report, AttributionRule rule)
    {
        var sums = report.Totals.ByDepartment(rule.Id);
        var table = TextTable.Of($"Credit by department and month: {rule.Id}").Words("Month");
        foreach (var sum in sums)
            table.Numbers(sum.Department);
        foreach (var period in report.Totals.ByPeriod(rule.Id).GroupBy(one => one.Period))
            table.Row([period.Key.Name, .. period.Select(one => Figures.Of(one.Amount))]);
        table.Footer(["Sum", .. sums.Select(sum => Figures.Of(sum.Amount))]);
        table.Print(terminal);
    }

    private static void Persons(Terminal terminal, CreditsReport report, AttributionRule rule)
    {
        var all = report.Totals.ByActor(rule.Id);
        var table = TextTable.Of($"Credit by person: {rule.Id}").Words("Person or team").Words("Department").Numbers("Credit");
        foreach (var one in all.OrderByDescending(one => one.Amount.Minor).Take(MostPersons))
            table.Row([one.Actor!, one.Department, Figures.Of(one.Amount)]);
        table.Print(terminal);
        if (all.Count > MostPersons)
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The {MostPersons} greatest of {all.Count:N0}; --output csv prints all."));
            terminal.Output.WriteLine();
        }
    }

    private static void Sums(Terminal terminal, CreditsReport report)
    {
        var totals = report.Totals;
        var table = TextTable.Of($"All credit at the end of {report.Span.Name}").Words("Rule").Words("Use").Numbers("Before")
            .Numbers("Credited").Numbers("Pending").Numbers("of it not reached").Numbers("Uncredited");
        foreach (var rule in report.Rules)
            table.Row([
                rule.Id, CreditsReport.UseOf(rule), Figures.Of(totals.CreditedBefore(rule.Id)), Figures.Of(report.CreditedOf(rule)),
                Figures.Of(totals.Pending(rule.Id)), Figures.Of(totals.NotReached(rule.Id)), Figures.Of(totals.Uncredited(rule.Id)),
            ]);
        table.Print(terminal);
    }
}
