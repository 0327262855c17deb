using CompPlan.Periods;

namespace CompPlan.People;

/// <summary>
/// Everybody who is a member on a day: of a department of the bonus, or of any department that facts name, and present where the rule asks
/// for it. An absence that counts as present is presence, half a day of it too. On a day after the period the facts as known when the
/// run is made decide: an open membership goes on.
/// </summary>
public sealed record MemberOnDay : EligibilityRule
{
    private MemberOnDay(EligibilityDay on, bool anywhere, bool present)
    {
        On = on;
        Anywhere = anywhere;
        Present = present;
    }

    /// <summary>The day.</summary>
    public EligibilityDay On { get; }

    /// <summary>Whether membership of any department counts; else only of those of the bonus.</summary>
    public bool Anywhere { get; }

    /// <summary>Whether the person has to be present on the day.</summary>
    public bool Present { get; }

    internal override string Kind => "memberOn";

    /// <summary>Who is a member on the day, and present where <paramref name="present"/> asks for it.</summary>
    public static MemberOnDay Of(EligibilityDay on, bool anywhere, bool present)
    {
        ArgumentNullException.ThrowIfNull(on);
        return new MemberOnDay(on, anywhere, present);
    }

    internal override bool Admits(Candidate candidate)
    {
        var day = On.In(candidate.Period);
        return candidate.IsMember(day, Anywhere) && (!Present || candidate.IsPresent(day));
    }

    internal override ExclusionReading Why(Candidate candidate)
    {
        var day = On.In(candidate.Period);
        return ExclusionReading.Of(
            candidate.IsMember(day, Anywhere) ? Exclusion.NotPresentOnDay : Exclusion.NotMemberOnDay, Days.ToDate(day));
    }
}
