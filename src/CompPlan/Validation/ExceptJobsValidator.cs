using CompPlan.People;

namespace CompPlan.Validation;

/// <summary>A rule that leaves jobs out names at least one, each once.</summary>
internal sealed class ExceptJobsValidator : ComponentValidator<ExceptJobs>
{
    public ExceptJobsValidator() => Each(report => report.Add(JobReview.Of(report.Component.Jobs, "jobs")));
}
