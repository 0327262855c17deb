using CompPlan.People;

namespace CompPlan.Validation;

/// <summary>A rule on jobs names at least one, each once.</summary>
internal sealed class OnlyJobsValidator : ComponentValidator<OnlyJobs>
{
    public OnlyJobsValidator() => Each(report => report.Add(JobReview.Of(report.Component.Jobs, "only")));
}
