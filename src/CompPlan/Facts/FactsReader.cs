using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>Turns the rows of a draft into columns, still in the order in which they were stated.</summary>
internal sealed class FactsReader
{
    private readonly IdInterner[] _interners = new IdInterner[FactIds.TableCount];
    private readonly List<InternedColumn> _columns = [];

    private FactsReader()
    {
        for (var kind = 0; kind < _interners.Length; kind++)
            _interners[kind] = new IdInterner(withTieHashes: kind != (int)IdKind.TouchId);
    }

    /// <summary>The columns of ids, for the checks of ids.</summary>
    public IReadOnlyList<InternedColumn> IdColumns => _columns;

    /// <summary>The distinct ids of a kind, in order of appearance.</summary>
    public ReadOnlySpan<string> IdsOf(IdKind kind) => _interners[(int)kind].Ids;

    /// <summary>Reads all tables; <paramref name="checkIds"/> sees the ids while they still have their numbers of appearance.</summary>
    public static (FactIds Ids, FactTables Tables) Read(FactsDraft draft, Action<FactsReader> checkIds)
    {
        var reader = new FactsReader();
        var tables = new FactTables(
            reader.Participants(draft.Participants.AsSpan()),
            reader.Memberships(draft.Memberships.AsSpan()),
            reader.Absences(draft.Absences.AsSpan()),
            reader.Measurements(draft.Measurements.AsSpan()),
            reader.Deals(draft.Deals.AsSpan()),
            reader.Touches(draft.Touches.AsSpan()),
            reader.Payments(draft.Payments.AsSpan()),
            reader.Balances(draft.Balances.AsSpan()),
            reader.Overrides(draft.Overrides.AsSpan()),
            reader.Leads(draft.Leads.AsSpan()),
            reader.LeadEvents(draft.LeadEvents.AsSpan()),
            reader.Reversals(draft.Reversals.AsSpan()));
        checkIds(reader);
        return (reader.Seal(), tables);
    }

    private FactIds Seal()
    {
        var tables = new IdTable[_interners.Length];
        var ranks = new int[_interners.Length][];
        for (var kind = 0; kind < tables.Length; kind++)
            tables[kind] = _interners[kind].ToTable(out ranks[kind]);
        foreach (var column in _columns)
        {
            var rank = ranks[(int)column.Kind];
            foreach (ref var number in column.Numbers.AsSpan())
                if (number >= 0)
                    number = rank[number];
        }
        return new FactIds(tables);
    }

    private ParticipantColumns Participants(ReadOnlySpan<Participant> rows)
    {
        var history = History(rows);
        return new ParticipantColumns(
            Intern(IdKind.Person, FactTable.Participants, "id", rows, row => row.Id, history),
            Column(rows, row => row.Name),
            Column(rows, row => row.Job),
            history);
    }

    private MembershipColumns Memberships(ReadOnlySpan<Membership> rows)
    {
        var history = History(rows);
        return new MembershipColumns(
            Intern(IdKind.Person, FactTable.Memberships, "participant", rows, row => row.Participant, history),
            Intern(IdKind.Department, FactTable.Memberships, "department", rows, row => row.Department, history),
            Column(rows, row => Days.Of(row.From)),
            Column(rows, row => row.To is { } to ? Days.Of(to) : Days.Open),
            Column(rows, row => row.Salary.Minor),
            Currency(FactTable.Memberships, rows, row => row.Salary, history),
            Column(rows, row => row.Fte),
            Column(rows, row => row.TargetBonus?.Minor ?? MembershipColumns.NoTargetBonus),
            history);
    }

    private AbsenceColumns Absences(ReadOnlySpan<Absence> rows)
    {
        var history = History(rows);
        return new AbsenceColumns(
            Intern(IdKind.Person, FactTable.Absences, "participant", rows, row => row.Participant, history),
            Intern(IdKind.AbsenceType, FactTable.Absences, "type", rows, row => row.Type, history),
            Column(rows, row => Days.Of(row.From)),
            Column(rows, row => Days.Of(row.To)),
            history);
    }

    private MeasurementColumns Measurements(ReadOnlySpan<Measurement> rows)
    {
        var history = History(rows);
        return new MeasurementColumns(
            Intern(IdKind.Measure, FactTable.Measurements, "measure", rows, row => row.Measure, history),
            Column(rows, row => Days.Of(row.From)),
            Column(rows, row => Days.Of(row.To)),
            Column(rows, row => row.Value ?? Fraction.Zero),
            Intern(IdKind.Level, FactTable.Measurements, "level", rows, row => row.Level, history),
            history);
    }

    private DealColumns Deals(ReadOnlySpan<Deal> rows)
    {
        var history = History(rows);
        return new DealColumns(
            Intern(IdKind.Deal, FactTable.Deals, "id", rows, row => row.Id, history),
            Column(rows, row => row.Value.Minor),
            Currency(FactTable.Deals, rows, row => row.Value, history),
            Column(rows, row => Ticks(row.LeadCreated)),
            Column(rows, row => Ticks(row.OpportunityCreated)),
            Column(rows, row => Ticks(row.Won)),
            Column(rows, row => Ticks(row.Delivered)),
            Column(rows, row => Ticks(row.Ended)),
            OptionalId(IdKind.Account, FactTable.Deals, "account", rows, row => row.Account, history),
            history);
    }

    private TouchColumns Touches(ReadOnlySpan<Touch> rows)
    {
        var history = History(rows);
        return new TouchColumns(
            Intern(IdKind.Deal, FactTable.Touches, "deal", rows, row => row.Deal, history),
            Column(rows, row => row.At.ToUnixTimeTicks()),
            Column(rows, row => row.Sequence ?? -1),
            Intern(IdKind.Actor, FactTable.Touches, "actor", rows, row => row.Actor, history),
            Intern(IdKind.Role, FactTable.Touches, "role", rows, row => row.Role, history),
            Intern(IdKind.Kind, FactTable.Touches, "kind", rows, row => row.Kind, history),
            Intern(IdKind.TouchId, FactTable.Touches, "id", rows, row => row.Id, history),
            Any(rows, row => row.StatesDetails) ? TouchDetails(rows, history) : TouchDetailColumns.None,
            history);
    }

    private TouchDetailColumns TouchDetails(ReadOnlySpan<Touch> rows, RowHistory history) => new(
        OptionalId(IdKind.Account, FactTable.Touches, "account", rows, row => row.Account, history),
        OptionalId(IdKind.Contact, FactTable.Touches, "contact", rows, row => row.Contact, history),
        OptionalId(IdKind.Channel, FactTable.Touches, "channel", rows, row => row.Channel, history),
        Any(rows, row => row.Share is not null) ? Column(rows, row => row.Share ?? Fraction.Zero) : null,
        Any(rows, row => row.Engagement is not null) ? Column(rows, row => row.Engagement ?? TouchDetailColumns.NoEngagement) : null,
        Any(rows, row => row.LoggedAt is not null) ? Column(rows, row => Ticks(row.LoggedAt)) : null,
        OptionalId(IdKind.Actor, FactTable.Touches, "loggedBy", rows, row => row.LoggedBy, history),
        OptionalId(IdKind.Actor, FactTable.Touches, "confirmedBy", rows, row => row.ConfirmedBy, history));

    private ReversalColumns Reversals(ReadOnlySpan<Reversal> rows)
    {
        var history = History(rows);
        return new ReversalColumns(
            Intern(IdKind.Reversal, FactTable.Reversals, "id", rows, row => row.Id, history),
            Intern(IdKind.Deal, FactTable.Reversals, "deal", rows, row => row.Deal, history),
            Column(rows, row => row.At.ToUnixTimeTicks()),
            Column(rows, row => row.Amount.Minor),
            Currency(FactTable.Reversals, rows, row => row.Amount, history),
            Column(rows, row => row.Kind),
            history);
    }

    private PaymentColumns Payments(ReadOnlySpan<Payment> rows)
    {
        var history = History(rows);
        return new PaymentColumns(
            Intern(IdKind.Bonus, FactTable.Payments, "bonus", rows, row => row.Bonus, history),
            Intern(IdKind.Person, FactTable.Payments, "participant", rows, row => row.Participant, history),
            Column(rows, row => Days.Of(row.PeriodFrom)),
            Column(rows, row => row.Amount.Minor),
            Currency(FactTable.Payments, rows, row => row.Amount, history),
            Column(rows, row => Days.Of(row.PaidOn)),
            history);
    }

    private PoolBalanceColumns Balances(ReadOnlySpan<PoolBalance> rows)
    {
        var history = History(rows);
        return new PoolBalanceColumns(
            Intern(IdKind.Bonus, FactTable.Balances, "bonus", rows, row => row.Bonus, history),
            Column(rows, row => Days.Of(row.PeriodFrom)),
            Column(rows, row => row.Kind),
            Column(rows, row => row.Amount.Minor),
            Currency(FactTable.Balances, rows, row => row.Amount, history),
            history);
    }

    private OverrideColumns Overrides(ReadOnlySpan<Override> rows)
    {
        var history = History(rows);
        return new OverrideColumns(
            Intern(IdKind.Override, FactTable.Overrides, "id", rows, row => row.Id, history),
            Intern(IdKind.Bonus, FactTable.Overrides, "bonus", rows, row => row.Bonus, history),
            Column(rows, row => Days.Of(row.PeriodFrom)),
            Intern(IdKind.Node, FactTable.Overrides, "node", rows, row => row.Node, history),
            Column(rows, row => row.Action),
            Column(rows, row => row.Unit),
            Column(rows, row => row.Value),
            Column(rows, row => row.Reason),
            Intern(IdKind.Approver, FactTable.Overrides, "approvedBy", rows, row => row.ApprovedBy, history),
            history);
    }

    private LeadColumns Leads(ReadOnlySpan<Lead> rows)
    {
        var history = History(rows);
        return new LeadColumns(
            Intern(IdKind.Lead, FactTable.Leads, "id", rows, row => row.Id, history),
            Intern(IdKind.Quality, FactTable.Leads, "quality", rows, row => row.Quality, history),
            Column(rows, row => row.Created.ToUnixTimeTicks()),
            Column(rows, row => Ticks(row.Delivered)),
            Column(rows, row => Ticks(row.Accepted)),
            Column(rows, row => Ticks(row.Rejected)),
            Column(rows, row => row.Reason),
            history);
    }

    private LeadEventColumns LeadEvents(ReadOnlySpan<LeadEvent> rows)
    {
        var history = History(rows);
        return new LeadEventColumns(
            Intern(IdKind.Lead, FactTable.LeadEvents, "lead", rows, row => row.Lead, history),
            Column(rows, row => row.At.ToUnixTimeTicks()),
            Column(rows, row => row.Kind),
            Intern(IdKind.Team, FactTable.LeadEvents, "team", rows, row => row.Team, history),
            Intern(IdKind.Actor, FactTable.LeadEvents, "actor", rows, row => row.Actor, history),
            history);
    }

    private int[] Currency<TRow>(FactTable table, ReadOnlySpan<TRow> rows, Func<TRow, Money> money, RowHistory history) =>
        Intern(IdKind.Currency, table, "currency", rows, row => money(row).Currency?.Code, history);

    /// <summary>A column of ids that exists only where a row states one.</summary>
    private int[]? OptionalId<TRow>(
        IdKind kind, FactTable table, string member, ReadOnlySpan<TRow> rows, Func<TRow, string?> id, RowHistory history) =>
        Any(rows, row => id(row) is not null) ? Intern(kind, table, member, rows, id, history) : null;

    private int[] Intern<TRow>(
        IdKind kind, FactTable table, string member, ReadOnlySpan<TRow> rows, Func<TRow, string?> id, RowHistory history)
    {
        var numbers = new int[rows.Length];
        var batch = new string?[IdInterner.Batch];
        for (var start = 0; start < rows.Length; start += batch.Length)
        {
            var count = Math.Min(batch.Length, rows.Length - start);
            for (var i = 0; i < count; i++)
                batch[i] = id(rows[start + i]);
            _interners[(int)kind].Add(batch.AsSpan(0, count), numbers.AsSpan(start, count));
        }
        _columns.Add(new InternedColumn(kind, table, member, numbers, row => history.Sources?[row]));
        return numbers;
    }

    private static bool Any<TRow>(ReadOnlySpan<TRow> rows, Func<TRow, bool> states)
    {
        foreach (var row in rows)
            if (states(row))
                return true;
        return false;
    }

    private static RowHistory History<TRow>(ReadOnlySpan<TRow> rows)
        where TRow : IFactRow
    {
        var until = new int[rows.Length];
        until.AsSpan().Fill(Days.Open);
        return new RowHistory(Column(rows, row => Days.Of(row.KnownOn)), until, SourceColumn.From(rows));
    }

    private static T[] Column<TRow, T>(ReadOnlySpan<TRow> rows, Func<TRow, T> value)
    {
        var column = new T[rows.Length];
        for (var i = 0; i < column.Length; i++)
            column[i] = value(rows[i]);
        return column;
    }

    private static long Ticks(Instant? instant) => instant?.ToUnixTimeTicks() ?? DealColumns.Absent;
}
