using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>Makes figures of what was counted behind the credit of a period and of what would be earned if repeats counted.</summary>
internal sealed class CreditFiguring
{
    private readonly AttributionRule _rule;
    private readonly PerformancePeriod _period;
    private readonly Currency _currency;
    private readonly SortedDictionary<(int Department, string Actor), (FigureCell Cell, long Repeated)> _cells =
        new(Comparer<(int Department, string Actor)>.Create(Compare));

    internal CreditFiguring(AttributionRule rule, PerformancePeriod period, Currency currency) =>
        (_rule, _period, _currency) = (rule, period, currency);

    /// <summary>
    /// The figures of deals under several rules, without making ledgers: in the order of the rules, then of departments and actors. Where
    /// rules remove repeats, the deals are credited once more under these.
    /// </summary>
    internal static ValueList<CreditFigures> Of(
        ValueList<AttributionRule> rules, DealPaths paths, string plan, Currency currency, PerformancePeriod period, int cores)
    {
        if (rules.Count == 0 || paths.Count == 0)
            return ValueList<CreditFigures>.Empty;
        var tables = new CreditWork(rules, plan, paths, cores).ByWorker(0, paths.Count, () => new FigureTable(rules, paths, period));
        foreach (var table in tables.Skip(1))
            tables[0].Add(table);
        var repeating = ValueList<AttributionRule>.Of(rules.Where(rule => rule.RemovesRepeatsBy(period.Last)));
        var repeated = TotalsWithRepeats(repeating, paths, plan, currency, period, 0, paths.Count, cores);
        return ValueList<CreditFigures>.Of(rules.SelectMany((rule, place) =>
        {
            var figuring = new CreditFiguring(rule, period, currency);
            figuring.Add(tables[0].CellsOf(place));
            figuring.AddRepeated(repeated);
            return figuring.Figures();
        }));
    }

    /// <summary>What would be earned in the period if repeats counted.</summary>
    internal static CreditTotals TotalsWithRepeats(
        ValueList<AttributionRule> rules, DealPaths paths, string plan, Currency currency, PerformancePeriod period, int first, int end, int cores) =>
        CreditTotals.Of(
            ValueList<AttributionRule>.Of(rules.Select(rule => rule.WithRepeats())), paths, plan, currency, ValueList<PerformancePeriod>.Of([period]),
            first, end, cores);

    internal void Add(IEnumerable<((int Department, string Actor) Key, FigureCell Cell)> counted)
    {
        foreach (var (key, cell) in counted)
        {
            var (sum, repeated) = _cells.GetValueOrDefault(key);
            sum.Add(cell);
            _cells[key] = (sum, repeated);
        }
    }

    /// <summary>
    /// Adds what would be earned, where the rule removes repeats at all; also of those who have nothing because all they did was a repeat.
    /// </summary>
    internal void AddRepeated(CreditTotals totals)
    {
        if (!_rule.RemovesRepeatsBy(_period.Last))
            return;
        var departments = _rule.Departments.ToList();
        foreach (var total in totals.ByDepartment(_rule.Id).Concat(totals.ByActor(_rule.Id)))
        {
            var (key, earned) = ((departments.IndexOf(total.Department), total.Actor ?? ""), total.Amount.Minor + total.Reversed.Minor);
            if (earned != 0)
                _cells[key] = _cells.GetValueOrDefault(key) is var (cell, known) ? (cell, known + earned) : default;
        }
    }

    internal IEnumerable<CreditFigures> Figures() => _cells.Select(one => new CreditFigures(
        _rule.Id, _period, _rule.Departments[one.Key.Department], one.Key.Actor.Length == 0 ? null : one.Key.Actor, one.Value.Cell.Deals,
        one.Value.Cell.Touches, one.Value.Cell.SelfLogged, Money.Of(one.Value.Cell.Credit, _currency),
        _rule.RemovesRepeatsBy(_period.Last) ? Money.Of(one.Value.Repeated, _currency) : null));

    private static int Compare((int Department, string Actor) left, (int Department, string Actor) right) =>
        left.Department != right.Department ? left.Department.CompareTo(right.Department) : string.CompareOrdinal(left.Actor, right.Actor);
}
