using System.CommandLine;
using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Tool.Folders;
using CompPlan.Tool.Printing;
using CompPlan.Tool.Terminals;
using CompPlan.Values;

namespace CompPlan.Tool.Commands;

/// <summary><c>compplan close</c>: closes a payout period and appends what it pays to the ledger of the folder.</summary>
internal static class CloseCommand
{
    public static string[] Examples { get; } =
    [
        "compplan close . --period 2026-Q1 --prepared-by payroll-clerk --approved-by finance-director --closed-on 2026-04-20 --paid-on 2026-04-30",
        "compplan close . --period 2026-Q2 --known-on 2026-07-10 --prepared-by payroll-clerk --approved-by finance-director --closed-on 2026-07-20 --paid-on 2026-07-31",
    ];

    public static Command Of(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder with the plan, its register of versions, and the facts." };
        var period = new Option<string>("--period") { HelpName = "NAME", Required = true, Description = "The payout period to close, such as 2026-Q1." };
        var knownOn = KnownOnOption.Of();
        var preparedBy = new Option<string>("--prepared-by") { HelpName = "ID", Required = true, Description = "Who prepared it: an id or a job title such as payroll-clerk." };
        var approvedBy = new Option<string>("--approved-by") { HelpName = "ID", Required = true, Description = "Who approved it: somebody else." };
        var closedOn = DayOption.Of("--closed-on", "The day of closing, after the day as known on which the facts count.");
        var paidOn = DayOption.Of("--paid-on", "The day of payment.");
        var command = new Command("close", "Closes a payout period and appends what it pays to ledger.json.") { folder, period, knownOn, preparedBy, approvedBy, closedOn, paidOn };
        command.SetAction(parsed => Execute(terminal, CloseRequest.Of(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(period), parsed.GetValue(knownOn), parsed.GetRequiredValue(preparedBy),
            parsed.GetRequiredValue(approvedBy), parsed.GetRequiredValue(closedOn), parsed.GetRequiredValue(paidOn))));
        return command;
    }

    private static int Execute(Terminal terminal, CloseRequest request)
    {
        if (FolderArgument.Refuse(terminal, request.Folder) is { } refused)
            return refused;
        var review = FolderReviewer.Review(request.Folder);
        if (review.Series is not { } series || review.Facts is not { } facts || review.Issues.Any(IsError))
        {
            IssueListing.Print(terminal, review.Issues);
            return ExitCode.Issues;
        }
        if (!series.Calendar.TryParse(request.Period, out var period))
            return UnknownPeriod.Print(terminal, series.Latest.Plan, request.Period);
        if (period.Cadence != series.Payout.Cadence)
            return UsageMessage.Print(terminal, UsageCodes.PeriodUnknown, $"{period.Name} is no payout period.", $"The payout cadence of the plan is {series.Payout.Cadence}: periods are closed one by one.");
        return Close(terminal, request, review, series, facts, period);
    }

    private static int Close(Terminal terminal, CloseRequest request, FolderReview review, PlanSeries series, FactSet facts, PerformancePeriod period)
    {
        var ready = BonusCase.Review(series, facts, period, request.KnownOn ?? facts.LastKnownOn ?? period.Last);
        if (ready.BonusCase is not { } bonusCase)
        {
            IssueListing.Print(terminal, [.. review.Issues, .. ready.Issues]);
            return ExitCode.Issues;
        }
        var run = BonusCalculator.Calculate(bonusCase);
        var before = review.Ledger ?? PayLedger.Empty(series.Id, series.Currency);
        var closing = before.Close(
            run,
            CloseRecord.Of(run, RunDocument.Fingerprint(run)).WithPeople(request.PreparedBy, request.ApprovedBy).WithDays(request.ClosedOn, request.PaidOn));
        IssueListing.Print(terminal, ValueList<Issue>.Of([.. review.Issues, .. run.Warnings, .. closing.Issues]));
        if (closing.Ledger is not { } ledger)
            return ExitCode.Issues;
        LedgerFile.Write(request.Folder, ledger);
        CloseReport.Print(terminal, ledger);
        return ExitCode.Done;
    }

    private static bool IsError(Issue issue) => issue.Severity == IssueSeverity.Error;
}
