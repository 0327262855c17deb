namespace CompPlan.People;

/// <summary>
/// Everybody with at least so many days of membership in the bonus's departments in the period. Calendar days; absences do not
/// shorten membership; days in several of the departments are added.
/// </summary>
public sealed record MinimumDays : EligibilityRule
{
    private MinimumDays(int days) => Days = days;

    /// <summary>The least number of calendar days, inclusive. Review accepts 1 to 366.</summary>
    public int Days { get; }

    internal override string Kind => "minimumDays";

    /// <summary>At least <paramref name="days"/> days of membership.</summary>
    public static MinimumDays Of(int days) => new(days);

    internal override Exclusion? Judge(int memberDays, bool onLastDay, string? job) => memberDays >= Days ? null : Exclusion.TooFewDays;
}
