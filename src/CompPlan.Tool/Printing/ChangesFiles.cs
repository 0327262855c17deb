using CompPlan.Attribution;
using CompPlan.Json.Binding;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Tool.Terminals;
using NodaTime.Text;

namespace CompPlan.Tool.Printing;

/// <summary>What changes of touches would move, as CSV and as a document; both are described in docs/reference/command.md.</summary>
internal static class ChangesFiles
{
    private const string Kind = "creditChanges";

    /// <summary>A row for each rule, department and person, and one for nobody: the changes of a rule sum to zero.</summary>
    public static void PrintCsv(Terminal terminal, ChangesReport report)
    {
        var zero = Money.Of(0, report.Plan.Currency);
        terminal.Output.Write("rule,department,actor_id,period,period_from,period_to,before,after,change,currency,known_on\r\n");
        foreach (var rule in report.Rules)
            foreach (var line in rule.Actors.Append(rule.NotCredited))
                terminal.Output.Write(string.Join(',', new[]
                {
                    SpreadsheetText.Of(rule.Rule.Id), SpreadsheetText.Of(line.Department ?? ""), SpreadsheetText.Of(line.Actor ?? ""), report.Span?.Name ?? "",
                    report.Span is { } from ? LocalDatePattern.Iso.Format(from.First) : "", report.Span is { } to ? LocalDatePattern.Iso.Format(to.Last) : "",
                    (zero + line.Before).ToString(), (zero + line.After).ToString(), (zero + line.Change).ToString(), report.Plan.Currency.Code,
                    LocalDatePattern.Iso.Format(report.KnownOn),
                }.Select(SpreadsheetText.Quoted)) + "\r\n");
    }

    public static void PrintJson(Terminal terminal, ChangesReport report) => terminal.Output.Write(ObjectWriter.Document(to =>
    {
        CreditsJson.WriteHead(to, Kind, report.Plan, report.KnownOn);
        to.Part("period", report.Span, CreditsJson.WritePeriod);
        to.Texts("changes", report.Asked.Select(change => change.ToString()));
        to.Ids("deals", report.Deals);
        to.Parts("rules", report.Rules, WriteRule);
    }));

    private static void WriteRule(RuleDifference rule, ObjectWriter to)
    {
        to.Text("rule", rule.Rule.Id);
        to.Parts("departments", rule.Departments, WriteLine);
        to.Parts("persons", rule.Actors, WriteLine);
        to.Part("notCredited", rule.NotCredited, WriteLine);
        to.Part("sum", rule.Total, WriteLine);
    }

    private static void WriteLine(CreditDifference line, ObjectWriter to)
    {
        to.Text("department", line.Department);
        to.Text("actor", line.Actor);
        to.Amount("before", line.Before);
        to.Amount("after", line.After);
        to.Amount("change", line.Change);
    }
}
