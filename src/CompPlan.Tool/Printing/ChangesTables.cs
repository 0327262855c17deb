using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Runs;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>What changes of touches would move, as tables to read: each rule by department and by person, and what nobody has.</summary>
internal static class ChangesTables
{
    public static void Print(Terminal terminal, ChangesReport report)
    {
        terminal.Output.WriteLine("What if:");
        foreach (var change in report.Asked)
            terminal.Output.WriteLine(ShownText.Of($"  {change}"));
        var when = report.Span is { } span ? $"in {span.Name}" : "on whatever date";
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Credit {when} of {report.DealsInWords()}; less what reversals take back, in {report.Plan.Currency.Code}, as known on {report.KnownOn:uuuu-MM-dd}"));
        terminal.Output.WriteLine();
        foreach (var rule in report.Rules)
        {
            Departments(terminal, report, rule);
            Persons(terminal, report, rule);
        }
        if (report.Rules.Count == 0)
            terminal.Output.WriteLine("The plan has no attribution rule.");
    }

    private static void Departments(Terminal terminal, ChangesReport report, RuleDifference rule) => Print(
        terminal, TextTable.Of($"Change by department: {rule.Rule.Id}").Words("Department"), report, rule, rule.Departments, line => [line.Department!], [Nobody(report)]);

    private static void Persons(Terminal terminal, ChangesReport report, RuleDifference rule) => Print(
        terminal, TextTable.Of($"Change by person: {rule.Rule.Id}").Words("Person or team").Words("Department"), report, rule, rule.Actors,
        line => [line.Actor!, line.Department!], [Nobody(report), ""]);

    private static string Nobody(ChangesReport report) =>
        report.Span is null ? "nobody (pending, uncredited)" : "nobody (pending, uncredited, on other days)";

    private static void Print(
        Terminal terminal, TextTable table, ChangesReport report, RuleDifference rule, IEnumerable<CreditDifference> lines,
        Func<CreditDifference, string[]> who, string[] nobody)
    {
        table.Numbers("Before").Numbers("After").Numbers("Change");
        foreach (var line in lines)
            table.Row([.. who(line), .. Amounts(report, line)]);
        table.Row([.. nobody, .. Amounts(report, rule.NotCredited)]);
        table.Footer([.. nobody.Select((_, place) => place == 0 ? "Sum" : ""), .. Amounts(report, rule.Total)]);
        table.Print(terminal);
    }

    private static IEnumerable<string> Amounts(ChangesReport report, CreditDifference line)
    {
        var zero = Rounding.Money.Of(0, report.Plan.Currency);
        return [Figures.Of(zero + line.Before), Figures.Of(zero + line.After), Figures.Of(zero + line.Change)];
    }
}
