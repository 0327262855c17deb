using CompPlan.Attribution;
using CompPlan.Json;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs;
using CompPlan.Json.Codecs.Runs;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Tool.Terminals;
using NodaTime;

namespace CompPlan.Tool.Printing;

/// <summary>The credit as one document in canonical form, described in docs/reference/command.md.</summary>
internal static class CreditsJson
{
    private const string Kind = "credits";

    public static void Print(Terminal terminal, CreditsReport report) => terminal.Output.Write(ObjectWriter.Document(to =>
    {
        WriteHead(to, Kind, report.Plan, report.KnownOn);
        to.Part("period", report.Span, WritePeriod);
        to.Whole("deals", report.Totals.DealCount);
        to.Parts("sums", report.Rules, (rule, row) => WriteSums(report, rule, row));
        to.Parts("departments", report.Rules.SelectMany(rule => report.Totals.ByPeriod(rule.Id).Select(total => (rule.Id, total))), WriteDepartment);
        to.Parts("persons", report.Rules.SelectMany(rule => report.Totals.ByActor(rule.Id).Select(total => (rule.Id, total))), WritePerson);
        to.Parts("creditFigures", report.Rules.SelectMany(report.FiguresOf).Select(RunCreditFigures.Of), RunCreditFiguresCodec.Write);
    }));

    /// <summary>The members with which documents about credit begin.</summary>
    internal static void WriteHead(ObjectWriter to, string kind, Plan plan, LocalDate knownOn)
    {
        DocumentHead.Write(to, kind);
        to.Currency = plan.Currency.Code;
        to.Part("plan", new RunPlan(plan.Id, plan.Version, PlanDocument.Fingerprint(plan)), RunPlan.Write);
        to.Text("currency", plan.Currency.Code);
        to.Date("knownOn", knownOn);
    }

    internal static void WritePeriod(PerformancePeriod period, ObjectWriter to)
    {
        to.Text("name", period.Name);
        to.Date("from", period.First);
        to.Date("to", period.Last);
    }

    private static void WriteSums(CreditsReport report, AttributionRule rule, ObjectWriter to)
    {
        to.Text("rule", rule.Id);
        to.Text("use", CreditsReport.UseOf(rule));
        to.Amount("creditedBefore", report.Totals.CreditedBefore(rule.Id));
        to.Amount("credited", report.CreditedOf(rule));
        to.Amount("pending", report.Totals.Pending(rule.Id));
        to.Amount("notReached", report.Totals.NotReached(rule.Id));
        to.Amount("uncredited", report.Totals.Uncredited(rule.Id));
    }

    private static void WriteDepartment((string Rule, PeriodCredit Total) row, ObjectWriter to)
    {
        to.Text("rule", row.Rule);
        to.Text("period", row.Total.Period.Name);
        to.Text("department", row.Total.Department);
        to.Amount("amount", row.Total.Amount);
    }

    private static void WritePerson((string Rule, CreditTotal Total) row, ObjectWriter to)
    {
        to.Text("rule", row.Rule);
        to.Text("department", row.Total.Department);
        to.Text("actor", row.Total.Actor);
        to.Amount("amount", row.Total.Amount);
        to.Amount("reversed", row.Total.Reversed);
    }
}
