using System.CommandLine;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Tool.Folders;
using CompPlan.Tool.Printing;
using CompPlan.Tool.Terminals;
using CompPlan.Values;

namespace CompPlan.Tool.Commands;

/// <summary><c>compplan check</c>: reviews plan and facts of a folder, and whether they fit, and lists every finding.</summary>
internal static class CheckCommand
{
    public static string[] Examples { get; } = ["compplan check docs/samples/inbound", "compplan check . 2> findings.txt"];

    public static Command Of(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder with plan.json and the facts." };
        var command = new Command("check", "Reviews the plan and the facts of a folder and lists every finding.") { folder };
        command.SetAction(parsed => Execute(terminal, parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Execute(Terminal terminal, string folder)
    {
        if (FolderArgument.Refuse(terminal, folder) is { } refused)
            return refused;
        var review = FolderReviewer.Review(folder);
        var issues = review.Issues;
        if (review is { Series: { } reviewed, Facts: { LastKnownOn: { } last } known })
            issues = ValueList<Issue>.Of(issues.Concat(known.ReviewFor(reviewed, last)).Distinct());
        IssueListing.Print(terminal, issues);
        if (review.Series is not { } series || review.Facts is not { } facts || issues.Any(issue => issue.Severity == IssueSeverity.Error))
            return ExitCode.Issues;
        foreach (var version in series.Versions)
            terminal.Output.WriteLine(
                $"Plan {version.Plan.Id}, version {version.Number}: {version.Plan.Bonuses.Count} bonuses, {version.Plan.Goals.Count} goals, {version.Plan.Departments.Count} departments."
                + (series.Versions.Count == 1 && version.ApprovedOn is null ? "" : $" {Approval(version)}"));
        if (review.Ledger is { Fingerprint: { } fingerprint } ledger)
            terminal.Output.WriteLine($"Ledger: {ledger.Postings.Count} posting{(ledger.Postings.Count == 1 ? "" : "s")}, fingerprint {fingerprint}.");
        terminal.Output.WriteLine(
            $"Facts: {facts.Participants.Count} participants, {facts.Memberships.Count} memberships, {facts.Absences.Count} absences, "
            + $"{facts.Measurements.Count} measurements, {facts.Deals.Count} deals, {facts.Touches.Count} touches, {facts.Payments.Count} payments, "
            + $"{facts.Balances.Count} balances, {facts.Overrides.Count} overrides"
            + (facts.Leads.Count > 0 ? $", {facts.Leads.Count} leads, {facts.LeadEvents.Count} events of leads" : "")
            + (facts.Reversals.Count > 0 ? $", {facts.Reversals.Count} reversals" : "")
            + (facts.Ratings.Count > 0 ? $", {facts.Ratings.Count} ratings" : "")
            + (facts.ExchangeRates.Count > 0 ? $", {facts.ExchangeRates.Count} exchange rates" : "")
            + (facts.LastKnownOn is { } date ? $"; the latest known on {date:uuuu-MM-dd}." : "."));
        terminal.Output.WriteLine(issues.Count == 0 ? "No findings." : IssueListing.Counted(issues));
        return ExitCode.Done;
    }

    /// <summary>Since when a version is in force, who approved it and the fingerprint that a register states.</summary>
    private static string Approval(PlanVersion version) => $"In force from {version.EffectiveFrom:uuuu-MM-dd}, "
        + (version.ApprovedOn is { } on ? $"approved by {version.ApprovedBy} on {on:uuuu-MM-dd}" : "approved by nobody")
        + $", fingerprint {version.Fingerprint}.";
}
