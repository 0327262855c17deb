using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Facts;

/// <summary>Checks what a row of leads, or of their events, alone can tell.</summary>
internal static class LeadChecks
{
    public static void Check(Lead row, RowFindings report)
    {
        report.Instant("created", row.Created);
        InOrder("delivered", row.Delivered, "created", row.Created, report);
        InOrder("accepted", row.Accepted, "delivered", row.Delivered ?? row.Created, report);
        InOrder("rejected", row.Rejected, "delivered", row.Delivered ?? row.Created, report);
        report.Text("reason", row.Reason);
        if (row.Delivered is null && (row.Accepted ?? row.Rejected) is not null)
            report.Error(
                "delivered",
                IssueCodes.MissingField,
                "The lead was accepted or rejected and does not say when it was handed over.",
                "State when it was delivered.");
        if (row.Accepted is not null && row.Rejected is not null)
            report.Error(
                "rejected",
                IssueCodes.OptionConflict,
                "The lead is both accepted and rejected.",
                "State what holds in the end; a change of mind is a correction with a later known day.");
        if (row.Reason is not null && row.Rejected is null)
            report.Error(
                "reason",
                IssueCodes.OptionConflict,
                "There is a reason of a rejection, and the lead is not rejected.",
                "State when it was rejected, or leave the reason out.");
    }

    public static void Check(LeadEvent row, RowFindings report)
    {
        report.Instant("at", row.At);
        if (!Enum.IsDefined(row.Kind))
            report.Error("kind", IssueCodes.MissingField, "The event does not say what happened.", "State assigned, reassigned, paused, resumed or firstResponse.");
        if (row.Kind is LeadEventKind.Assigned or LeadEventKind.Reassigned && row.Team is null)
            report.Error("team", IssueCodes.MissingField, "The lead was given to nobody: the event has no team.", "State the team or the department that was given it.");
    }

    private static void InOrder(string member, Instant? instant, string earlier, Instant before, RowFindings report)
    {
        if (instant is not { } at)
            return;
        report.Instant(member, at);
        if (at < before)
            report.Error(
                member,
                IssueCodes.LeadDates,
                $"{member} is {Text(at)}, before {earlier} {Text(before)}.",
                "The order is created, delivered, then accepted or rejected; equal instants are allowed.");
    }

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
