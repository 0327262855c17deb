using CompPlan.Attribution.Crediting;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// The credit of all deals under several rules, added up over a row of periods: by department and actor, by department and period, and
/// what credits nobody. Each sum is what the ledger of the rule says, reckoned in one pass and without a row for each credit, so it is
/// what millions of touches are read with; <see cref="CreditLedger"/> explains. Totals over disjoint deals can be merged in any order.
/// </summary>
public sealed class CreditTotals
{
    private readonly string _plan;
    private readonly Currency _currency;
    private readonly TotalsPart[] _parts;

    private CreditTotals(
        ValueList<AttributionRule> rules, string plan, Currency currency, ValueList<PerformancePeriod> periods, TotalsPart[] parts)
    {
        Rules = rules;
        _plan = plan;
        _currency = currency;
        Periods = periods;
        _parts = parts;
    }

    /// <summary>The rules, in the order they were given.</summary>
    public ValueList<AttributionRule> Rules { get; }

    /// <summary>The periods, one after another without a gap.</summary>
    public ValueList<PerformancePeriod> Periods { get; }

    /// <summary>How many deals they are about, in whatever state.</summary>
    public int DealCount => _parts.Sum(part => part.Deals.Count);

    /// <summary>
    /// What each actor earned for each department within the periods, in ordinal order of department and actor; only those with an amount
    /// other than zero, or of whom reversals took something back.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public ValueList<CreditTotal> ByActor(string rule)
    {
        var place = PlaceOf(rule);
        var departments = Rules[place].Departments;
        return ValueList<CreditTotal>.Of(departments.SelectMany((department, column) =>
            TotalsPart.Actors(_parts, place, column).Select(
                one => new CreditTotal(department, one.Actor, MoneyOf(one.Earned - one.Reversed), MoneyOf(one.Reversed)))));
    }

    /// <summary>What each department that the rule credits earned within the periods, in ordinal order; also those with nothing.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public ValueList<CreditTotal> ByDepartment(string rule)
    {
        var place = PlaceOf(rule);
        return ValueList<CreditTotal>.Of(Rules[place].Departments.Select((department, column) => new CreditTotal(
            department, null, MoneyOf(Enumerable.Range(0, Periods.Count).Sum(period => InPeriod(place, period, column))),
            MoneyOf(Enumerable.Range(0, Periods.Count).Sum(period => ReversedIn(place, period, column))))));
    }

    /// <summary>What each department that the rule credits earned in each period, by period and then in ordinal order; also those with nothing.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public ValueList<PeriodCredit> ByPeriod(string rule)
    {
        var place = PlaceOf(rule);
        return ValueList<PeriodCredit>.Of(Periods.SelectMany((period, row) => Rules[place].Departments.Select((department, column) =>
            new PeriodCredit(period, department, MoneyOf(InPeriod(place, row, column))))));
    }

    /// <summary>What was earned before the first period.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public Money CreditedBefore(string rule) => Sum(rule, sums => sums.Before);

    /// <summary>
    /// What is neither credited nor uncredited at the end of the last period. With what was credited before and within the periods and
    /// what is uncredited it gives all deals.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public Money Pending(string rule) => Sum(rule, sums => sums.Pending);

    /// <summary>The part of it that belongs to deals won by then: the weight of milestones not reached.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public Money NotReached(string rule) => Sum(rule, sums => sums.NotReached);

    /// <summary>What is credited to nobody by the end of the last period.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public Money Uncredited(string rule) => Sum(rule, sums => sums.Uncredited);

    /// <summary>Both totals as one, over disjoint deals, under the same rules of the same plan and over the same periods.</summary>
    /// <exception cref="ArgumentException">A deal is in both, or they are of different rules, plans, currencies or periods.</exception>
    public CreditTotals Merge(CreditTotals other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!string.Equals(_plan, other._plan, StringComparison.Ordinal) || !Rules.Equals(other.Rules) || _currency != other._currency
            || !Periods.Equals(other.Periods))
            throw new ArgumentException("The totals are of different rules, plans, currencies or periods.", nameof(other));
        foreach (var left in _parts)
            foreach (var right in other._parts)
                if (left.Deals.FirstIn(right.Deals) is { } twice)
                    throw new ArgumentException($"The deal '{twice}' is in both totals.", nameof(other));
        return new CreditTotals(Rules, _plan, _currency, Periods, [.. _parts, .. other._parts]);
    }

    /// <summary>
    /// Adds up the deals from row <paramref name="first"/> to before row <paramref name="end"/> over <paramref name="periods"/>, of which
    /// there is at least one and each begins on the day after the one before. On at most so many cores (zero: as many as the machine
    /// gives), with the same result on any number.
    /// </summary>
    internal static CreditTotals Of(
        ValueList<AttributionRule> rules, DealPaths paths, string plan, Currency currency, ValueList<PerformancePeriod> periods, int first, int end, int cores)
    {
        var actors = paths.Facts.Ids.Actors.Count;
        var tables = rules.Count == 0
            ? []
            : new CreditWork(rules, plan, paths, cores).ByWorker(first, end, () => new TotalsTable(rules, actors, periods));
        foreach (var table in tables.Skip(1))
            tables[0].Add(table);
        if (tables.Length > 0)
            tables[0].Settle();
        TotalsPart[] parts = tables.Length == 0 ? [] : [new TotalsPart(new DealRun(paths, first, end), tables[0])];
        return new CreditTotals(rules, plan, currency, periods, parts);
    }

    private int PlaceOf(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        for (var place = 0; place < Rules.Count; place++)
            if (string.Equals(Rules[place].Id, rule, StringComparison.Ordinal))
                return place;
        throw new ArgumentException($"The totals are of no rule '{rule}'.", nameof(rule));
    }

    private long InPeriod(int rule, int period, int department) =>
        _parts.Sum(part => part.Table.ByPeriod(rule, period, department)) - ReversedIn(rule, period, department);

    private long ReversedIn(int rule, int period, int department) => _parts.Sum(part => part.Table.ReversedByPeriod(rule, period, department));

    private Money Sum(string rule, Func<RuleSums, long> amount)
    {
        var place = PlaceOf(rule);
        return MoneyOf(_parts.Sum(part => amount(part.Table.SumsOf(place))));
    }

    private Money MoneyOf(long minor) => Money.Of(minor, _currency);
}
