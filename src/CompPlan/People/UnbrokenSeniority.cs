using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Everybody with at least so many whole months of unbroken membership of any departments up to a day, inclusive. Memberships without a day
/// between them are one, whatever changes from one to the next; a day between them begins anew. Suspended days do not break it and do
/// not count.
/// </summary>
public sealed record UnbrokenSeniority : EligibilityRule
{
    private UnbrokenSeniority(int months, EligibilityDay on, ValueList<string> contracts)
    {
        Months = months;
        On = on;
        Contracts = contracts;
    }

    /// <summary>The least number of whole months, inclusive: from 15 February three are reached on 14 May.</summary>
    public int Months { get; }

    /// <summary>The day up to which membership counts, inclusive.</summary>
    public EligibilityDay On { get; }

    /// <summary>The kinds of contract that count; all of them, stated or not, where the list is empty.</summary>
    public ValueList<string> Contracts { get; }

    internal override string Kind => "unbrokenSeniority";

    /// <summary>At least so many months under any contract.</summary>
    public static UnbrokenSeniority Of(int months, EligibilityDay on)
    {
        ArgumentNullException.ThrowIfNull(on);
        return new UnbrokenSeniority(months, on, ValueList<string>.Empty);
    }

    /// <summary>The same where only these kinds of contract count.</summary>
    public UnbrokenSeniority WithContracts(IEnumerable<string> contracts)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        return new UnbrokenSeniority(Months, On, ValueList<string>.Of(contracts));
    }

    internal override bool Admits(Candidate candidate) => Found(candidate) >= Months;

    internal override ExclusionReading Why(Candidate candidate) =>
        ExclusionReading.OfLess(Exclusion.TooLittleSeniority, Found(candidate), Months, Days.ToDate(On.In(candidate.Period)));

    private int Found(Candidate candidate) => candidate.MonthsOfMembership(On.In(candidate.Period), Contracts);
}
