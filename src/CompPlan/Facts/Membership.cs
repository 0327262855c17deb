using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// A person's time in a department at one salary. Key: person, department and first day. A change of salary, of working time, of the
/// target bonus or of department ends one membership and starts the next; memberships of one person never overlap. Both ends are inclusive.
/// </summary>
public sealed record Membership : IFactRow
{
    private Membership(
        string participant,
        string department,
        LocalDate from,
        LocalDate? to,
        Money salary,
        Fraction fte,
        Money? targetBonus,
        LocalDate knownOn,
        IssueSource? source)
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
        return new Membership(participant, department, from, to, salary, fte, targetBonus: null, knownOn, source);
    }

    /// <summary>The same membership with an annual bonus at target, in the currency of the salary; without one where it is null.</summary>
    public Membership WithTargetBonus(Money? targetBonus) =>
        new(Participant, Department, From, To, Salary, Fte, targetBonus, KnownOn, Source);

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
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Participant, Department, From, To, Salary, Fte, TargetBonus, KnownOn);
}
