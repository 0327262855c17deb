using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// A person's time in a department at one salary. Key: person, department and first day. A change of salary, of working time, of the
/// target bonus or of department ends one membership and starts the next. Memberships of one person overlap only where each states its
/// <see cref="Share"/>. Both ends are inclusive.
/// </summary>
public sealed record Membership : IFactRow
{
    private readonly MembershipDetails _details;

    private Membership(
        string participant,
        string department,
        LocalDate from,
        LocalDate? to,
        Money salary,
        Fraction fte,
        Money? targetBonus,
        LocalDate knownOn,
        IssueSource? source,
        MembershipDetails details)
    {
        Participant = participant;
        Department = department;
        From = Days.Iso(from);
        To = to is { } day ? Days.Iso(day) : null;
        Salary = salary;
        Fte = fte;
        TargetBonus = targetBonus;
        KnownOn = Days.Iso(knownOn);
        Source = source;
        _details = details == MembershipDetails.None ? MembershipDetails.None : details;
    }

    /// <summary>The person's id.</summary>
    public string Participant { get; }

    /// <summary>The id of the department.</summary>
    public string Department { get; }

    /// <summary>The first day of membership, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of membership, inclusive: a leaver of 31 July is still a member on 31 July. Absent while it is open.</summary>
    public LocalDate? To { get; }

    /// <summary>The contractual annual gross at the actual working time, in the plan's currency: a half-time contract states half.</summary>
    public Money Salary { get; }

    /// <summary>The working time as a share of full time: above 0, at most 1.5. Never multiplied with the salary.</summary>
    public Fraction Fte { get; }

    /// <summary>
    /// The bonus at target for a full year of membership, in the plan's currency and at the actual working time; absent where none was
    /// agreed, which is not zero.
    /// </summary>
    public Money? TargetBonus { get; }

    /// <summary>The contractual hours a week at the actual working time, above 0 and at most 168; absent where none are stated.</summary>
    public Fraction? Hours => _details.Hours;

    /// <summary>The kind of contract, for example <c>permanent</c> or <c>apprentice</c>: an id of the company's own.</summary>
    public string? Contract => _details.Contract;

    /// <summary>The job in this membership; takes the place of <see cref="Participant.Job"/> for its days. Absent when empty.</summary>
    public string? Job => _details.Job;

    /// <summary>The id of the work site; carried, changes no amount.</summary>
    public string? WorkSite => _details.WorkSite;

    /// <summary>The id of the cost centre; carried, changes no amount.</summary>
    public string? CostCentre => _details.CostCentre;

    /// <summary>The id of the employer among several legal entities; carried, changes no amount.</summary>
    public string? LegalEntity => _details.LegalEntity;

    /// <summary>
    /// Which share of the person's days counts here, for somebody with several memberships at once: above 0, at most 1, and together at
    /// most 1 on any day. All of them where it is absent. Salary, target bonus, hours and working time are those of this membership
    /// alone and are never multiplied with it.
    /// </summary>
    public Fraction? Share => _details.Share;

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>A membership from <paramref name="from"/> to <paramref name="to"/>, both inclusive.</summary>
    public static Membership Of(
        string participant,
        string department,
        LocalDate from,
        LocalDate? to,
        Money salary,
        Fraction fte,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(department);
        return new Membership(participant, department, from, to, salary, fte, targetBonus: null, knownOn, source, MembershipDetails.None);
    }

    /// <summary>The same membership with an annual bonus at target, in the currency of the salary; without one where it is null.</summary>
    public Membership WithTargetBonus(Money? targetBonus) =>
        new(Participant, Department, From, To, Salary, Fte, targetBonus, KnownOn, Source, _details);

    /// <summary>The same membership with contractual hours a week.</summary>
    public Membership WithHours(Fraction? hours) => With(_details with { Hours = hours });

    /// <summary>The same membership with a kind of contract.</summary>
    public Membership WithContract(string? contract) => With(_details with { Contract = contract });

    /// <summary>The same membership with a job of its own.</summary>
    public Membership WithJob(string? job) => With(_details with { Job = job });

    /// <summary>The same membership at a work site.</summary>
    public Membership WithWorkSite(string? workSite) => With(_details with { WorkSite = workSite });

    /// <summary>The same membership with a cost centre.</summary>
    public Membership WithCostCentre(string? costCentre) => With(_details with { CostCentre = costCentre });

    /// <summary>The same membership with a legal entity as the employer.</summary>
    public Membership WithLegalEntity(string? legalEntity) => With(_details with { LegalEntity = legalEntity });

    /// <summary>The same membership with a share of the person's days.</summary>
    public Membership WithShare(Fraction? share) => With(_details with { Share = share });

    /// <summary>Whether it states anything that only some memberships do.</summary>
    internal bool StatesDetails => !ReferenceEquals(_details, MembershipDetails.None);

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Membership? other) =>
        other is not null
        && Participant == other.Participant
        && Department == other.Department
        && From == other.From
        && To == other.To
        && Salary == other.Salary
        && Fte == other.Fte
        && TargetBonus == other.TargetBonus
        && _details == other._details
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Participant, Department, From, To, Salary, TargetBonus, KnownOn, _details);

    private Membership With(MembershipDetails details) =>
        new(Participant, Department, From, To, Salary, Fte, TargetBonus, KnownOn, Source, details);
}
