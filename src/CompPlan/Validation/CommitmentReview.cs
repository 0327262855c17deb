using CompPlan.Commitments;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What a commitment, or a quality of leads, can be told about itself, without the rest of the plan.</summary>
internal static class CommitmentReview
{
    /// <summary>All findings about <paramref name="commitment"/>, with <paramref name="path"/> in front of their members.</summary>
    internal static IEnumerable<Issue> Of(Commitment commitment, string path) => commitment switch
    {
        VolumeCommitment volume => new VolumeCommitmentValidator().Review(volume, path),
        ResponseCommitment response => new ResponseCommitmentValidator().Review(response, path),
        _ => throw new ArgumentOutOfRangeException(nameof(commitment), commitment.Kind, "The family of commitments is closed."),
    };

    internal static IEnumerable<Issue> Of(LeadQuality quality, string path) => new LeadQualityValidator().Review(quality, path);

    /// <summary>What every commitment must satisfy.</summary>
    internal static IEnumerable<Issue> Common(Commitment commitment)
    {
        foreach (var issue in IdReview.Form(commitment.Id, "id")
            .Concat(NameReview.Of(commitment.Name, "name"))
            .Concat(IdReview.Of([.. commitment.Qualities], "qualities", "")))
            yield return issue;
        if (commitment.Maturation is < 0 or > 366)
            yield return Issue.Error(
                IssueCodes.NumberRange,
                "maturation",
                $"The maturation is {commitment.Maturation} days; it is 0 to 366.",
                "State days after the end of the period, or leave it out.");
    }
}
