using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Everybody with at least so many days of membership of any departments in the last months up to a day, inclusive, all contracts of that
/// time added up. A day of several memberships is one day; suspended days do not count.
/// </summary>
public sealed record AddedSeniority : EligibilityRule
{
    private AddedSeniority(int days, int lookBackMonths, EligibilityDay on, ValueList<string> contracts)
    {
        Days = days;
        LookBackMonths = lookBackMonths;
        On = on;
        Contracts = contracts;
    }

    /// <summary>The least number of calendar days, inclusive.</summary>
    public int Days { get; }

    /// <summary>How many months are looked at: with 12 up to 31 December 2026, those from 1 January 2026.</summary>
    public int LookBackMonths { get; }

    /// <summary>The day up to which membership counts, inclusive.</summary>
    public EligibilityDay On { get; }

    /// <summary>The kinds of contract that count; all of them, stated or not, where the list is empty.</summary>
    public ValueList<string> Contracts { get; }

    internal override string Kind => "addedSeniority";

    /// <summary>At least so many days in the last months, under any contract.</summary>
    public static AddedSeniority Of(int days, int lookBackMonths, EligibilityDay on)
    {
        ArgumentNullException.ThrowIfNull(on);
        return new AddedSeniority(days, lookBackMonths, on, ValueList<string>.Empty);
    }

    /// <summary>The same where only these kinds of contract count.</summary>
    public AddedSeniority WithContracts(IEnumerable<string> contracts)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        return new AddedSeniority(Days, LookBackMonths, On, ValueList<string>.Of(contracts));
    }

    internal override bool Admits(Candidate candidate) => Halves(candidate) >= 2 * Days;

    internal override ExclusionReading Why(Candidate candidate) => ExclusionReading.OfLess(
        Exclusion.TooLittleSeniority, Fraction.Of(Halves(candidate), 2), Days, Periods.Days.ToDate(On.In(candidate.Period)));

    private int Halves(Candidate candidate)
    {
        var last = On.In(candidate.Period);
        var first = Periods.Days.Of(Periods.Days.ToDate(last).PlusDays(1).PlusMonths(-LookBackMonths));
        return candidate.HalvesOfMembership(first, last, Contracts);
    }
}
