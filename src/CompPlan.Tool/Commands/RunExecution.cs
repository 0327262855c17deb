using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Folders;
using CompPlan.Tool.Printing;
using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;
using CompPlan.Values;

namespace CompPlan.Tool.Commands;

/// <summary>Does what <c>compplan run</c> was asked for: folder, span, calculation, print.</summary>
internal static class RunExecution
{
    public static int Execute(Terminal terminal, RunRequest request)
    {
        if (FolderArgument.Refuse(terminal, request.Folder) is { } refused)
            return refused;
        var review = FolderReviewer.Review(request.Folder);
        if (review.Series is not { } series || review.Facts is not { } facts)
        {
            IssueListing.Print(terminal, review.Issues);
            return ExitCode.Issues;
        }
        var plan = series.Latest.Plan;
        if (!plan.Calendar.TryParse(request.Period, out var span))
            return UnknownPeriod.Print(terminal, plan, request.Period);
        var payoutPeriods = plan.Calendar.PeriodsWithin(plan.Payout.Cadence, span.First, span.Last);
        if (payoutPeriods.Count == 0)
            return UsageMessage.Print(terminal, UsageCodes.PeriodUnknown, $"No payout period lies within {span.Name}.", $"The payout cadence of the plan is {plan.Payout.Cadence}: name a longer span.");
        if (request.Explain is { } person && facts.Participants.All(one => one.Id != person))
            return RefusePerson(terminal, person, facts);
        return Calculate(terminal, request, review, series, facts, span, payoutPeriods);
    }

    private static int Calculate(
        Terminal terminal, RunRequest request, FolderReview review, PlanSeries series, FactSet facts, PerformancePeriod span, ValueList<PerformancePeriod> payoutPeriods)
    {
        using var progress = Progress.On(terminal);
        // A closed period is shown as it was closed, unless another day is asked for.
        var closed = payoutPeriods.Count == 1 ? review.Ledger?.ClosingOf(payoutPeriods[0].Name)?.Record.KnownOn : null;
        var knownOn = request.KnownOn ?? closed ?? facts.LastKnownOn ?? span.Last;
        var run = SpanRun.Calculate(series, facts, span, payoutPeriods, knownOn, progress.Say);
        progress.Clear();
        var changed = review.Ledger is { } ledger ? ClosedRuns.Issues(ledger, run.Runs) : ValueList<Issue>.Empty;
        IssueListing.Print(terminal, [.. review.Issues, .. run.Issues, .. changed]);
        if (run.Runs.Count == 0 || changed.Count > 0)
            return ExitCode.Issues;
        if (payoutPeriods.Count > 1 && run.Issues.Any(issue => issue.Code == IssueCodes.WarnNothingPaid))
            return UsageMessage.Print(terminal, UsageCodes.SpanUnpaid, $"A pool within {span.Name} counts what earlier periods paid, and the facts do not say it.",
                "Run each payout period by itself, and enter what it paid before the next.");
        if (request.Explain is { } person)
            StatementReport.Print(terminal, run, person);
        else
            Print(terminal, run, request, isLatest: request.KnownOn is null && closed is null);
        return ExitCode.Done;
    }

    private static void Print(Terminal terminal, SpanRun run, RunRequest request, bool isLatest)
    {
        switch (request.Output)
        {
            case "json":
                RunJson.Print(terminal, run);
                break;
            case "csv":
                AwardCsv.Print(terminal, run);
                break;
            default:
                RunReport.Print(terminal, run, isLatest);
                break;
        }
    }

    private static int RefusePerson(Terminal terminal, string person, FactSet facts)
    {
        var nearest = NearestName.Of(person, facts.Participants.Select(one => one.Id));
        return UsageMessage.Print(terminal, UsageCodes.PersonUnknown, $"There is no person '{person}' among the participants.",
            nearest is null ? "Name an id of participants.csv." : $"Perhaps '{nearest}' is meant.");
    }
}
