using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Everybody who is a member of one of the bonus's departments on at least one day of the period and has one of the named jobs. The
/// job is that of the membership on the last member day in the period, else the one of the participant as known when the run is made; who
/// has none takes no part. Of several memberships on that day one is enough.
/// </summary>
public sealed record OnlyJobs : EligibilityRule
{
    private OnlyJobs(ValueList<string> jobs) => Jobs = jobs;

    /// <summary>The jobs, written exactly as the participants' own; compared character by character.</summary>
    public ValueList<string> Jobs { get; }

    internal override string Kind => "jobs";

    /// <summary>Who has one of these jobs.</summary>
    public static OnlyJobs Of(IEnumerable<string> jobs)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        return new OnlyJobs(ValueList<string>.Of(jobs));
    }

    internal override bool Admits(Candidate candidate) => candidate.HasJob(Jobs);

    internal override ExclusionReading Why(Candidate candidate) => ExclusionReading.Of(Exclusion.OtherJob, named: candidate.Job);
}
