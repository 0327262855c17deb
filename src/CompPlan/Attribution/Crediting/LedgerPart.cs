using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>The credit of a run of deals out of one set of facts; a ledger is made of such parts over disjoint deals.</summary>
internal sealed class LedgerPart
{
    private readonly string _plan;
    private readonly DealPaths _paths;
    private readonly CreditRows _rows;

    internal LedgerPart(AttributionRule rule, string plan, Currency currency, DealRun deals, CreditRows rows)
    {
        Rule = rule;
        _plan = plan;
        Currency = currency;
        Deals = deals;
        _paths = deals.Paths;
        _rows = rows;
        Departments = rule.Departments;
    }

    internal AttributionRule Rule { get; }

    internal Currency Currency { get; }

    internal DealRun Deals { get; }

    internal int CreditCount => _rows.Credits.Length;

    /// <summary>The departments that the rule credits, in ordinal order.</summary>
    internal ValueList<string> Departments { get; }

    /// <summary>Whether a ledger may hold both: the same plan, rule and currency.</summary>
    internal bool Fits(LedgerPart other) =>
        string.Equals(_plan, other._plan, StringComparison.Ordinal) && Rule == other.Rule && Currency == other.Currency;

    /// <summary>
    /// Adds what was earned from <paramref name="first"/> to <paramref name="last"/>, and what reversals took back on these days, by place
    /// in <see cref="Departments"/>.
    /// </summary>
    internal void AddDepartments(int first, int last, Span<long> earned, Span<long> reversed)
    {
        foreach (ref readonly var credit in _rows.Credits)
            if (credit.Day >= first && credit.Day <= last)
                earned[credit.Department] += credit.Amount;
        foreach (ref readonly var row in _rows.Reversed)
            if (row.IsOfCredit && row.Day >= first && row.Day <= last)
                reversed[row.Department] += row.Amount;
    }

    /// <summary>Adds the same by department and actor.</summary>
    internal void AddActors(int first, int last, SortedDictionary<(string Department, string Actor), (long Earned, long Reversed)> totals)
    {
        var actors = _paths.Facts.Touches;
        var actorCount = _paths.Facts.Ids.Actors.Count;
        var cells = new (long Earned, long Reversed)[Departments.Count * actorCount];
        var seen = new bool[cells.Length];
        foreach (ref readonly var credit in _rows.Credits)
            if (credit.Day >= first && credit.Day <= last && credit.Department * actorCount + actors.ActorOf(credit.Touch) is var cell)
                (cells[cell].Earned, seen[cell]) = (cells[cell].Earned + credit.Amount, true);
        foreach (ref readonly var row in _rows.Reversed)
            if (row.IsOfCredit && row.Day >= first && row.Day <= last && row.Department * actorCount + actors.ActorOf(row.Touch) is var cell)
                (cells[cell].Reversed, seen[cell]) = (cells[cell].Reversed + row.Amount, true);
        for (var cell = 0; cell < cells.Length; cell++)
            if (seen[cell])
            {
                var key = (Departments[cell / actorCount], _paths.Facts.Ids.Actors[cell % actorCount]);
                var known = totals.GetValueOrDefault(key);
                totals[key] = (known.Earned + cells[cell].Earned, known.Reversed + cells[cell].Reversed);
            }
    }

    /// <summary>
    /// The rows of deals that have credit of a department, of an actor, or of an actor for a department, on <paramref name="last"/> and not on
    /// the day before <paramref name="first"/>, or the other way round. Credits and reversals stand in the order of deals.
    /// </summary>
    internal List<(int Row, bool Gained)> DealChanges(string? department, string? actor, int first, int last)
    {
        var changes = new List<(int Row, bool Gained)>();
        var (place, number) = (PlaceOf(department), actor is null ? -1 : _paths.Facts.Ids.Actors.Find(actor));
        if ((department is not null && place < 0) || (actor is not null && number < 0))
            return changes;
        var touches = _paths.Facts.Touches;
        var credits = _rows.Credits;
        var reversed = _rows.Reversed;
        var (credit, back) = (0, 0);
        for (var row = Deals.First; row < Deals.First + Deals.Count; row++)
        {
            var (start, count) = _paths.TouchesOf(row);
            var (before, after) = (0L, 0L);
            for (; credit < credits.Length && credits[credit].Touch < start + count; credit++)
                if (IsOf(credits[credit].Department, credits[credit].Touch) && credits[credit].Day <= last)
                    (before, after) = (before + (credits[credit].Day < first ? credits[credit].Amount : 0), after + credits[credit].Amount);
            for (; back < reversed.Length && reversed[back].Deal == row; back++)
                if (reversed[back].IsOfCredit && IsOf(reversed[back].Department, reversed[back].Touch) && reversed[back].Day <= last)
                    (before, after) = (before - (reversed[back].Day < first ? reversed[back].Amount : 0), after - reversed[back].Amount);
            if (before > 0 != after > 0)
                changes.Add((row, after > 0));
        }
        return changes;

        bool IsOf(int of, int touch) => (place < 0 || of == place) && (number < 0 || touches.ActorOf(touch) == number);
    }

    /// <summary>A deal by its row, as stated.</summary>
    internal Deal DealAt(int row) => _paths.Facts.Deals.ToRow(row, _paths.Facts.Ids);

    private int PlaceOf(string? department)
    {
        for (var place = 0; place < Departments.Count; place++)
            if (string.Equals(Departments[place], department, StringComparison.Ordinal))
                return place;
        return -1;
    }

    /// <summary>Counts what stands behind the credits of a period, and adds what they would be if repeats counted.</summary>
    internal void AddFigures(PerformancePeriod period, CreditFiguring figures)
    {
        var (table, path, place) = (new FigureTable([Rule], _paths, period), new DealPath(_paths), 0);
        var credits = _rows.Credits;
        for (var deal = Deals.First; deal < Deals.First + Deals.Count; deal++)
        {
            var ((start, count), first) = (_paths.TouchesOf(deal), place);
            while (place < credits.Length && credits[place].Touch < start + count)
                place++;
            if (place == first)
                continue;
            path.Load(deal);
            table.Count(0, path, credits[first..place]);
        }
        figures.Add(table.CellsOf(0));
        if (Rule.RemovesRepeatsBy(period.Last))
            figures.AddRepeated(CreditFiguring.TotalsWithRepeats(
                ValueList<AttributionRule>.Of([Rule]), _paths, _plan, Currency, period, Deals.First, Deals.First + Deals.Count, cores: 1));
    }

    /// <summary>Hands on every credit, and as a negative amount every reversal of one, with its department, actor and day.</summary>
    internal void AddDays(Action<string, string, int, long> add)
    {
        var (touches, actors) = (_paths.Facts.Touches, _paths.Facts.Ids.Actors);
        foreach (ref readonly var credit in _rows.Credits)
            add(Departments[credit.Department], actors[touches.ActorOf(credit.Touch)], credit.Day, credit.Amount);
        foreach (ref readonly var reversed in _rows.Reversed)
            if (reversed.IsOfCredit)
                add(Departments[reversed.Department], actors[touches.ActorOf(reversed.Touch)], reversed.Day, -reversed.Amount);
    }

    /// <summary>What is not decided by <paramref name="day"/>: parts without a day, and everything dated later.</summary>
    internal long PendingOn(int day)
    {
        var pending = 0L;
        foreach (ref readonly var credit in _rows.Credits)
            pending += credit.Day > day ? credit.Amount : 0;
        foreach (ref readonly var part in _rows.Parts)
            pending += part.Day > day ? part.Amount : 0;
        foreach (ref readonly var reversed in _rows.Reversed)
            pending -= reversed.ReversedDay <= day && reversed.Day > day ? reversed.Amount : 0;
        return pending;
    }

    /// <summary>
    /// The part of it that belongs to won deals. Of a deal that is not won by <paramref name="day"/> all is pending that is not
    /// uncredited yet, so that much is left out.
    /// </summary>
    internal long NotReachedOn(int day)
    {
        var pending = PendingOn(day);
        for (var row = Deals.First; row < Deals.First + Deals.Count; row++)
            pending -= IsWonBy(row, day) ? 0 : Rule.Use.BudgetOf(_paths.Facts.Deals.Value[row]);
        foreach (ref readonly var part in _rows.Parts)
            pending += part.Day <= day && !IsWonBy(part.Deal, day) ? part.Amount : 0;
        return pending;
    }

    private bool IsWonBy(int row, int day) => _paths.WonDayOf(row) <= day;

    /// <summary>What is credited to nobody by <paramref name="day"/>.</summary>
    internal long UncreditedOn(int day)
    {
        var uncredited = 0L;
        foreach (ref readonly var part in _rows.Parts)
            uncredited += part.Day <= day ? part.Amount : 0;
        foreach (ref readonly var reversed in _rows.Reversed)
            uncredited -= !reversed.IsOfCredit && reversed.Day <= day ? reversed.Amount : 0;
        return uncredited;
    }

    /// <summary>What reversals dated by <paramref name="day"/> take back of the deals, or of their budgets.</summary>
    internal long ReversedOn(int day)
    {
        var sum = 0L;
        foreach (ref readonly var reversed in _rows.Reversed)
            sum += reversed.ReversedDay <= day ? reversed.Amount : 0;
        return sum;
    }

    /// <summary>The rows of one deal, as receipts.</summary>
    internal DealReading Read(int index)
    {
        var row = Deals.First + index;
        var (start, count) = _paths.Facts.TouchesOf(_paths.Facts.Deals.Deal[row]);
        return new DealReading(this, _paths, row, start, count, _rows);
    }

    /// <summary>Credits one deal again with the receipts of its divisions: the same code, asked to keep what it did.</summary>
    internal DealCredit Explain(int index)
    {
        var row = Deals.First + index;
        var divisions = new List<CreditDivision>();
        var reversals = new List<ReversalTrace>();
        var crediting = new RuleCrediting(Rule, _plan, _paths, divisions, reversals);
        var path = new DealPath(_paths);
        path.Load(row);
        crediting.Credit(path);
        var terms = path.IsWon ? crediting.TermsOf(path) : null;
        var reading = new DealReading(this, _paths, row, path.Start, path.Count, crediting.Rows);
        var touches = Enumerable.Range(path.Start, path.Count).Select(touch => _paths.Facts.Touches.ToRow(touch, _paths.Facts.Ids));
        return new DealCredit(
            Rule, terms?.Terms, _paths.Facts.Deals.ToRow(row, _paths.Facts.Ids), ValueList<Touch>.Of(touches),
            terms is null ? new string?[path.Count] : DealReversing.IdsOf(path, terms),
            ValueList<CreditDivision>.Of(divisions), crediting.Capping, ValueList<Credit>.Of(reading.Credits()),
            ValueList<PendingCredit>.Of(reading.Pending()), ValueList<UncreditedPart>.Of(reading.Uncredited()),
            ValueList<ExcludedTouch>.Of(reading.Excluded()),
            ValueList<DealReversal>.Of(reversals.Select(reading.ToReversal)));
    }
}
