using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Everybody who is a member of one of the bonus's departments on at least one day of the period and has none of the named jobs. The
/// job is the one of the participant as known when the run is made, for the whole period; who has none takes part.
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

    internal override Exclusion? Judge(int memberDays, bool onLastDay, string? job) => IsIn(Jobs, job) ? Exclusion.ExceptedJob : null;
}
