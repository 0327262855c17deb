using CompPlan.Commitments;

namespace CompPlan.Validation;

/// <summary>A response states its limit and every choice about leads at the edges of a period.</summary>
internal sealed class ResponseCommitmentValidator : ComponentValidator<ResponseCommitment>
{
    public ResponseCommitmentValidator()
    {
        Each(report => report.Add(CommitmentReview.Common(report.Component)));
        Each(report => report.Add(report.Component.Team is { } team ? IdReview.Form(team, "team") : []));
        Each(report => report.Add(TimeLimitReview.Of(report.Component.Within, "within")));
        Each(report => report.Add(OptionReview.Of(report.Component.AtPeriodEnd, "atPeriodEnd")));
        Each(report => report.Add(OptionReview.Of(report.Component.Reassigned, "reassigned")));
        Each(report => report.Add(OptionReview.Of(report.Component.NothingDue!.Value, "nothingDue")));
    }
}
