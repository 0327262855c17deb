using CompPlan.Commitments;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>A volume promises at least one lead and hears rejections within a time exactly where silence accepts.</summary>
internal sealed class VolumeCommitmentValidator : ComponentValidator<VolumeCommitment>
{
    public VolumeCommitmentValidator()
    {
        Each(report => report.Add(CommitmentReview.Common(report.Component)));
        Check(
            "leads",
            IssueCodes.NumberRange,
            volume => volume.Leads is >= 1 and <= 10_000_000,
            volume => $"The promise is {volume.Leads} leads; it is 1 to 10,000,000.",
            "State how many leads are promised for each period.");
        Each(report => report.Add(OptionReview.Of(report.Component.Counts, "counts")));
        Check(
            "rejectWithin",
            IssueCodes.MissingField,
            volume => volume.Counts != LeadCounting.NotRejectedInTime || volume.RejectWithin is not null,
            _ => "Leads count that are not rejected in time, and the time is not stated.",
            "State rejectWithin.");
        Check(
            "rejectWithin",
            IssueCodes.OptionConflict,
            volume => volume.Counts != LeadCounting.Accepted || volume.RejectWithin is null,
            _ => "Only accepted leads count, and a time for rejections is stated.",
            "Leave rejectWithin out, or count leads that are not rejected in time.");
        Each(report => report.Add(report.Component.RejectWithin is { } limit ? TimeLimitReview.Of(limit, "rejectWithin") : []));
    }
}
