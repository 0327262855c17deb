using CompPlan.Values;
using NodaTime.Text;

namespace CompPlan.Facts;

/// <summary>Checks what a row of touches alone can tell.</summary>
internal static class TouchChecks
{
    public static void Check(Touch row, RowFindings report)
    {
        report.Instant("at", row.At);
        if (row.Sequence is < 0)
            report.Error(
                "sequence",
                IssueCodes.NumberRange,
                "The sequence is negative.",
                "State a sequence from 0, or leave it out.");
        Share(row, report);
        if (row.Engagement is { Sign: < 0 } engagement)
            report.Error(
                "engagement",
                IssueCodes.NumberRange,
                $"The engagement is {engagement}; it is not negative.",
                "State a number from 0, or leave it out: absent is not zero.");
        Logged(row, report);
    }

    private static void Share(Touch row, RowFindings report)
    {
        if (row.Share is not { } share)
            return;
        if (share.Sign <= 0 || share > Fraction.One)
            report.Error(
                "share",
                IssueCodes.NumberRange,
                $"The share is {share}; it is above 0 and at most 1.",
                "State the actor's share of the touch as a number up to 1; leave a person without a share out.");
        if (row.Id is null)
            report.Error(
                "id",
                IssueCodes.MissingField,
                "The row states a share and no id, so nothing says with whom the touch is shared.",
                "Give all rows of the touch one id, or leave the share out.");
    }

    /// <summary>What is in a calendar before it happens is usual, so that this is only a warning; a touch that did not take place is left out.</summary>
    private static void Logged(Touch row, RowFindings report)
    {
        if (row.LoggedAt is not { } logged)
            return;
        report.Instant("loggedAt", logged);
        if (logged < row.At)
            report.Warning(
                "loggedAt",
                IssueCodes.WarnLoggedEarly,
                $"The touch was entered at {InstantPattern.ExtendedIso.Format(logged)}, before it happened at {InstantPattern.ExtendedIso.Format(row.At)}.",
                "Make sure that it took place; leave a plan that came to nothing out.");
    }
}
