using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Facts;

/// <summary>Checks what a row of deals alone can tell.</summary>
internal static class DealChecks
{
    public static void Check(Deal row, RowFindings report)
    {
        report.Amount("value", row.Value);
        if (row.Value.Sign < 0)
            report.Error(
                "value",
                IssueCodes.NumberRange,
                $"The value of the deal is {row.Value}; it is not negative.",
                "State what the deal was worth when it was won.");
        Milestone? before = null;
        InOrder("leadCreated", row.LeadCreated, ref before, report);
        InOrder("opportunityCreated", row.OpportunityCreated, ref before, report);
        InOrder("won", row.Won, ref before, report);
        Ended(row, before, report);
        InOrder("delivered", row.Delivered, ref before, report);
    }

    private static void InOrder(string member, Instant? instant, ref Milestone? before, RowFindings report)
    {
        if (instant is not { } at)
            return;
        report.Instant(member, at);
        if (before is { } earlier && at < earlier.At)
            report.Error(
                member,
                IssueCodes.DealDates,
                $"{member} is {Text(at)}, before {earlier.Member} {Text(earlier.At)}.",
                "The order is leadCreated, opportunityCreated, won, delivered; equal instants are allowed.");
        else
            before = new Milestone(member, at);
    }

    /// <summary>What is ended is not won afterwards. It may be delivered afterwards: that pays nothing any more, and happens.</summary>
    private static void Ended(Deal row, Milestone? before, RowFindings report)
    {
        if (row.Ended is not { } at)
            return;
        report.Instant("ended", at);
        if (before is { } earlier && at < earlier.At)
            report.Error(
                "ended",
                IssueCodes.DealDates,
                $"ended is {Text(at)}, before {earlier.Member} {Text(earlier.At)}.",
                "State when the deal was ended, not before it was created or won.");
    }

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private readonly record struct Milestone(string Member, Instant At);
}
