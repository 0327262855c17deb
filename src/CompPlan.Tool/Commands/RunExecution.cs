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
        if (review.Plan is not { } plan || review.Facts is not { } facts)
        {
            IssueListing.Print(terminal, review.Issues);
            return ExitCode.Issues;
        }
        if (!plan.Calendar.TryParse(request.Period, out var span))
            return UnknownPeriod.Print(terminal, plan, request.Period);
        var payoutPeriods = plan.Calendar.PeriodsWithin(plan.Payout.Cadence, span.First, span.Last);
        if (payoutPeriods.Count == 0)
            return UsageMessage.Print(terminal, UsageCodes.PeriodUnknown, $"No payout period lies within {span.Name}.", $"The payout cadence of the plan is {plan.Payout.Cadence}: name a longer span.");
        if (request.Explain is { } person && facts.Participants.All(one => one.Id != person))
            return RefusePerson(terminal, person, facts);
        return Calculate(terminal, request, review, plan, facts, span, payoutPeriods);
    }

    private static int Calculate(
        Terminal terminal, RunRequest request, FolderReview review, Plan plan, FactSet facts, PerformancePeriod span, ValueList<PerformancePeriod> payoutPeriods)
    {
        using var progress = Progress.On(terminal);
        var knownOn = request.KnownOn ?? facts.LastKnownOn ?? span.Last;
        var run = SpanRun.Calculate(plan, facts, span, payoutPeriods, knownOn, progress.Say);
        progress.Clear();
        IssueListing.Print(terminal, [.. review.Issues, .. run.Issues]);
        if (run.Runs.Count == 0)
            return ExitCode.Issues;
        if (payoutPeriods.Count > 1 && run.Issues.Any(issue => issue.Code == IssueCodes.WarnNothingPaid))
            return UsageMessage.Print(terminal, UsageCodes.SpanUnpaid, $"A pool within {span.Name} counts what earlier periods paid, and the facts do not say it.",
                "Run each payout period by itself, and enter what it paid before the next.");
        if (request.Explain is { } person)
            StatementReport.Print(terminal, run, person);
        else
            Print(terminal, run, request);
        return ExitCode.Done;
    }

    private static void Print(Terminal terminal, SpanRun run, RunRequest request)
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
                RunReport.Print(terminal, run, isLatest: request.KnownOn is null);
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
