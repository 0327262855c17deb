using CompPlan.Periods;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Counts the deals and touches behind the credit of some days, by rule, department and actor, deal by deal. As in
/// <see cref="TotalsTable"/> an actor and department that have a credit get a row of cells, one for each rule.
/// </summary>
internal sealed class FigureTable : CreditSink
{
    private readonly IReadOnlyList<AttributionRule> _rules;
    private readonly DealPaths _paths;
    private readonly int _first;
    private readonly int _last;
    private readonly int _departments;
    private readonly short[][][] _departmentOfRole;
    private readonly FigureCell[] _ofDepartment;
    private readonly int[] _rowOf;
    private readonly int[] _seen;
    private readonly int[] _departmentSeen;
    private FigureCell[] _ofActor = [];
    private int _rows;
    private int _visit;

    internal FigureTable(IReadOnlyList<AttributionRule> rules, DealPaths paths, PerformancePeriod period)
    {
        _rules = rules;
        _paths = paths;
        (_first, _last) = (Days.Of(period.First), Days.Of(period.Last));
        _departments = rules.Max(rule => rule.Departments.Count);
        _departmentOfRole = [.. rules.Select(rule => DepartmentsOf(rule, paths))];
        _ofDepartment = new FigureCell[rules.Count * _departments];
        _rowOf = new int[paths.Facts.Ids.Actors.Count * _departments];
        _seen = new int[_rowOf.Length];
        _departmentSeen = new int[_departments];
    }

    internal override void Take(int rule, DealPath path, CreditRows rows) => Count(rule, path, rows.Credits);

    /// <summary>Counts one deal with its credits, of which those of other days do not count.</summary>
    internal void Count(int rule, DealPath path, ReadOnlySpan<CreditRow> credits)
    {
        _visit++;
        var any = false;
        foreach (ref readonly var credit in credits)
            if (credit.Day >= _first && credit.Day <= _last)
            {
                any = true;
                CountCredit(rule, path.ActorOf(credit.Touch) * _departments + credit.Department, credit);
            }
        if (any)
            CountTouches(rule, path);
    }

    private void CountCredit(int rule, int pair, in CreditRow credit)
    {
        ref var department = ref _ofDepartment[rule * _departments + credit.Department];
        ref var actor = ref CellOf(pair, rule);
        department.Credit += credit.Amount;
        actor.Credit += credit.Amount;
        if (_departmentSeen[credit.Department] != _visit)
        {
            _departmentSeen[credit.Department] = _visit;
            department.Deals++;
        }
        if (_seen[pair] != _visit)
        {
            _seen[pair] = _visit;
            actor.Deals++;
        }
    }

    /// <summary>All touches of a deal that has a credit, whether they count or not.</summary>
    private void CountTouches(int rule, DealPath path)
    {
        var departments = _departmentOfRole[rule][_rules[rule].Terms.Count == 1 ? 0 : _rules[rule].PlaceOfTerms(path.WonDay)];
        var actors = path.Actor;
        var roles = path.Role;
        var details = _paths.Facts.Touches.Details;
        var logged = !details.LoggedBy.IsEmpty;
        for (var touch = 0; touch < actors.Length; touch++)
        {
            var department = departments[roles[touch]];
            if (department < 0 || _departmentSeen[department] != _visit)
                continue;
            var self = logged && details.LoggedByAt(path.Start + touch) == actors[touch] ? 1 : 0;
            ref var ofDepartment = ref _ofDepartment[rule * _departments + department];
            (ofDepartment.Touches, ofDepartment.SelfLogged) = (ofDepartment.Touches + 1, ofDepartment.SelfLogged + self);
            var pair = actors[touch] * _departments + department;
            if (_seen[pair] != _visit)
                continue;
            ref var actor = ref CellOf(pair, rule);
            (actor.Touches, actor.SelfLogged) = (actor.Touches + 1, actor.SelfLogged + self);
        }
    }

    /// <summary>Adds a table over other deals, of the same rules, facts and days.</summary>
    internal void Add(FigureTable other)
    {
        for (var cell = 0; cell < _ofDepartment.Length; cell++)
            _ofDepartment[cell].Add(other._ofDepartment[cell]);
        for (var pair = 0; pair < _rowOf.Length; pair++)
            for (var rule = 0; other._rowOf[pair] > 0 && rule < _rules.Count; rule++)
                CellOf(pair, rule).Add(other.CellOf(pair, rule));
    }

    /// <summary>
    /// What was counted under a rule, by place in <see cref="AttributionRule.Departments"/> and actor, in no stated order; the actor is
    /// empty in the figures of a department.
    /// </summary>
    internal IEnumerable<((int Department, string Actor) Key, FigureCell Cell)> CellsOf(int rule)
    {
        for (var department = 0; department < _departments; department++)
            if (_ofDepartment[rule * _departments + department] is { IsEmpty: false } cell)
                yield return ((department, ""), cell);
        for (var pair = 0; pair < _rowOf.Length; pair++)
            if (_rowOf[pair] > 0 && CellOf(pair, rule) is { IsEmpty: false } cell)
                yield return ((pair % _departments, _paths.Facts.Ids.Actors[pair / _departments]), cell);
    }

    private ref FigureCell CellOf(int pair, int rule)
    {
        if (_rowOf[pair] == 0)
            return ref NewRow(pair, rule);
        return ref _ofActor[(_rowOf[pair] - 1) * _rules.Count + rule];
    }

    private ref FigureCell NewRow(int pair, int rule)
    {
        if ((_rows + 1) * _rules.Count > _ofActor.Length)
            Array.Resize(ref _ofActor, Math.Max(256 * _rules.Count, _ofActor.Length * 2));
        _rowOf[pair] = ++_rows;
        return ref _ofActor[(_rows - 1) * _rules.Count + rule];
    }

    /// <summary>By place of the terms and number of the role the place of the department; −1 for a role that they do not map.</summary>
    private static short[][] DepartmentsOf(AttributionRule rule, DealPaths paths)
    {
        var (places, roles) = (rule.Departments.ToList(), paths.Facts.Ids.Roles);
        return [.. rule.Terms.Select(terms =>
        {
            var departments = new short[roles.Count];
            departments.AsSpan().Fill(-1);
            foreach (var mapping in terms.Roles)
                if (roles.Find(mapping.Role) is var role and >= 0)
                    departments[role] = (short)places.IndexOf(mapping.Department);
            return departments;
        })];
    }
}
