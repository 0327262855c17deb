using System.CommandLine;
using CompPlan.Runs;
using CompPlan.Tool.Folders;
using CompPlan.Tool.Printing;
using CompPlan.Tool.Terminals;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tool.Commands;

/// <summary><c>compplan commitments</c>: what the teams promised each other, what came of it in a period, and every breach.</summary>
internal static class CommitmentsCommand
{
    public static string[] Examples { get; } =
        ["compplan commitments docs/samples/sla --period 2026-03", "compplan commitments docs/samples/sla --period 2026-Q1 --known-on 2026-04-10"];

    public static Command Of(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder with plan.json and the facts." };
        var period = new Option<string>("--period")
        {
            HelpName = "NAME", Required = true, Description = "The period to assess: any of the plan's calendar, such as 2026-03, 2026-Q1 or 2026.",
        };
        var knownOn = KnownOnOption.Of();
        var command = new Command("commitments", "Assesses the commitments of a plan over a period and lists every breach.") { folder, period, knownOn };
        command.SetAction(parsed => Execute(terminal, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(period), parsed.GetValue(knownOn)));
        return command;
    }

    private static int Execute(Terminal terminal, string folder, string period, LocalDate? knownOn)
    {
        if (FolderArgument.Refuse(terminal, folder) is { } refused)
            return refused;
        var review = FolderReviewer.Review(folder);
        if (review.Series is not { } series || review.Facts is not { } facts)
        {
            IssueListing.Print(terminal, review.Issues);
            return ExitCode.Issues;
        }
        var plan = series.Latest.Plan;
        if (!plan.Calendar.TryParse(period, out var span))
            return UnknownPeriod.Print(terminal, plan, period);
        var compliance = ComplianceReview.Of(series, facts, span, knownOn ?? facts.LastKnownOn ?? span.Last);
        IssueListing.Print(terminal, [.. review.Issues, .. compliance.Issues]);
        var faulty = compliance.Issues.Any(issue => issue.Severity == IssueSeverity.Error);
        // Each commitment is assessed by itself: one that is not mature, or is promised for longer, does not hide the others.
        if (!faulty || compliance.Compliances.Count > 0)
            CommitmentTable.Print(terminal, series.VersionFor(span)?.Plan ?? plan, compliance.Compliances);
        return faulty ? ExitCode.Issues : ExitCode.Done;
    }
}
