using CompPlan.Facts;

namespace CompPlan.Attribution.Crediting;

/// <summary>Counts deals and touches behind the credit of some days, by department and actor; deal by deal, in one pass over the credits.</summary>
internal sealed class CreditFiguring
{
    private readonly AttributionRule _rule;
    private readonly DealPaths _paths;
    private readonly Dictionary<string, int>[] _departmentOfRole;
    private readonly SortedDictionary<(int Department, string Actor), FigureCell> _cells = new(Comparer<(int Department, string Actor)>.Create(Compare));

    internal CreditFiguring(AttributionRule rule, DealPaths paths)
    {
        _rule = rule;
        _paths = paths;
        var departments = rule.Departments.Select((id, place) => (id, place)).ToDictionary(one => one.id, one => one.place, StringComparer.Ordinal);
        _departmentOfRole = [.. rule.Terms.Select(terms =>
            terms.Roles.ToDictionary(mapping => mapping.Role, mapping => departments[mapping.Department], StringComparer.Ordinal))];
    }

    /// <summary>The figures by department, and by department and actor; the actor is empty for a department.</summary>
    internal IEnumerable<((int Department, string Actor) Key, FigureCell Cell)> Cells => _cells.Select(one => (one.Key, one.Value));

    /// <summary>Adds the credits of one deal that were earned on the days in question.</summary>
    internal void Add(int deal, ReadOnlySpan<CreditRow> credits)
    {
        var credited = new HashSet<(int Department, string Actor)>();
        foreach (ref readonly var credit in credits)
        {
            var actor = _paths.Facts.Ids.Actors[_paths.Facts.Touches.ActorOf(credit.Touch)];
            foreach (var key in new[] { (credit.Department, ""), (credit.Department, actor) })
            {
                CellOf(key).Credit += credit.Amount;
                if (credited.Add(key))
                    CellOf(key).Deals++;
            }
        }
        var (start, count) = _paths.TouchesOf(deal);
        var roles = _departmentOfRole[TermsOf(deal)];
        for (var touch = start; touch < start + count; touch++)
            AddTouch(touch, roles, credited);
    }

    private void AddTouch(int row, Dictionary<string, int> roles, HashSet<(int Department, string Actor)> credited)
    {
        var touch = _paths.Facts.Touches.ToRow(row, _paths.Facts.Ids);
        if (!roles.TryGetValue(touch.Role, out var department))
            return;
        foreach (var key in new[] { (department, ""), (department, touch.Actor) })
            if (credited.Contains(key))
            {
                CellOf(key).Touches++;
                CellOf(key).SelfLogged += IsSelfLogged(touch) ? 1 : 0;
            }
    }

    private static bool IsSelfLogged(Touch touch) => string.Equals(touch.LoggedBy, touch.Actor, StringComparison.Ordinal);

    private int TermsOf(int deal)
    {
        var day = _paths.WonDayOf(deal);
        var place = _rule.Terms.Count - 1;
        while (place > 0 && Periods.Days.Of(_rule.Terms[place].From!.Value) > day)
            place--;
        return place;
    }

    private FigureCell CellOf((int Department, string Actor) key)
    {
        if (!_cells.TryGetValue(key, out var cell))
            _cells.Add(key, cell = new FigureCell());
        return cell;
    }

    private static int Compare((int Department, string Actor) left, (int Department, string Actor) right) =>
        left.Department != right.Department ? left.Department.CompareTo(right.Department) : string.CompareOrdinal(left.Actor, right.Actor);
}
