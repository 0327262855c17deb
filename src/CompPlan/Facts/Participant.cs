using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// A person who may take part in bonuses. Key: the id. The name is shown and changes no amount; the job is shown too, and
/// changes one only where an eligibility rule of the plan names jobs.
/// </summary>
public sealed record Participant : IFactRow
{
    private Participant(string id, string? name, string? job, LocalDate knownOn, IssueSource? source)
    {
        Id = id;
        Name = string.IsNullOrEmpty(name) ? null : name;
        Job = string.IsNullOrEmpty(job) ? null : job;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The person's id, see <see cref="Identifier"/>.</summary>
    public string Id { get; }

    /// <summary>The name to show; absent when empty.</summary>
    public string? Name { get; }

    /// <summary>The job title, to show and for eligibility rules on jobs; absent when empty.</summary>
    public string? Job { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>A person known since <paramref name="knownOn"/>.</summary>
    public static Participant Of(
        string id,
        string? name,
        string? job,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new Participant(id, name, job, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Participant? other) =>
        other is not null
        && Id == other.Id
        && Name == other.Name
        && Job == other.Job
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, Job, KnownOn);
}
