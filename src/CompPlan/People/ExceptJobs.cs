using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Everybody who is a member of one of the bonus's departments on at least one day of the period and has none of the named jobs. The
/// job is that of the membership on the last member day in the period, else the one of the participant as known when the run is made; who
/// has none takes part. Of several memberships on that day one is enough to be left out.
/// </summary>
public sealed record ExceptJobs : EligibilityRule
{
    private ExceptJobs(ValueList<string> jobs) => Jobs = jobs;

    /// <summary>The jobs, written exactly as the participants' own; compared character by character.</summary>
    public ValueList<string> Jobs { get; }

    internal override string Kind => "exceptJobs";

    /// <summary>Who has none of these jobs.</summary>
    public static ExceptJobs Of(IEnumerable<string> jobs)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        return new ExceptJobs(ValueList<string>.Of(jobs));
    }

    internal override bool Admits(Candidate candidate) => !candidate.HasJob(Jobs);

    internal override ExclusionReading Why(Candidate candidate) => ExclusionReading.Of(Exclusion.ExceptedJob, named: candidate.Job);
}
