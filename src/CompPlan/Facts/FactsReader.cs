using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>Turns the rows of a draft into columns, still in the order in which they were stated.</summary>
internal sealed class FactsReader
{
    private readonly IdRegister[] _registers = new IdRegister[FactIds.TableCount];
    private readonly List<InternedArray> _arrays = [];

    private FactsReader()
    {
        for (var kind = 0; kind < _registers.Length; kind++)
            _registers[kind] = new IdRegister();
    }

    /// <summary>Reads all tables; <paramref name="checkIds"/> sees the ids while they still have their numbers of appearance.</summary>
    public static StatedTables Read(FactsDraft draft, Work work, Action<MergedIds[], IReadOnlyList<InternedColumn>> checkIds)
    {
        var reader = new FactsReader();
        var people = (
            reader.Participants(draft.Participants.AsSpan()),
            reader.Memberships(draft.Memberships.AsSpan()),
            reader.Absences(draft.Absences.AsSpan()),
            reader.Ratings(draft.Ratings.AsSpan()));
        var measurements = reader.Measurements(draft.Measurements.AsSpan());
        var deals = StatedDeals.Of(draft, new DealPools(reader.Pool(IdKind.Deal), reader.Pool(IdKind.Account), reader.Pool(IdKind.Currency)));
        var touches = StatedTouches.Of(draft, new TouchPools(
            reader.Pool(IdKind.Deal), reader.Pool(IdKind.Actor), reader.Pool(IdKind.Role), reader.Pool(IdKind.Kind), reader.Pool(IdKind.TouchId)));
        var details = reader.TouchDetails(draft.Touches.AsSpan(), touches);
        var payments = reader.Payments(draft.Payments.AsSpan());
        var balances = reader.Balances(draft.Balances.AsSpan());
        var overrides = reader.Overrides(draft.Overrides.AsSpan());
        var leads = reader.Leads(draft.Leads.AsSpan());
        var leadEvents = reader.LeadEvents(draft.LeadEvents.AsSpan());
        var reversals = reader.Reversals(draft.Reversals.AsSpan());
        var exchangeRates = reader.ExchangeRates(draft.ExchangeRates.AsSpan());
        var ids = reader.Seal([.. deals.IdColumns, .. touches.IdColumns], work, checkIds);
        return new StatedTables(
            ids,
            people,
            measurements,
            deals,
            touches,
            details.AfterBatch(touches.Batched),
            (payments, balances, overrides),
            (leads, leadEvents, reversals, exchangeRates));
    }

    private IdPool Pool(IdKind kind) => new(_registers[(int)kind]);

    private SealedIds Seal(StatedIds[] stated, Work work, Action<MergedIds[], IReadOnlyList<InternedColumn>> checkIds)
    {
        var merged = new MergedIds[_registers.Length];
        for (var kind = 0; kind < merged.Length; kind++)
            merged[kind] = MergedIds.Of(
                stated.Where(column => column.Kind == (IdKind)kind).SelectMany(column => column.Registers).Prepend(_registers[kind]));
        checkIds(merged, [
            .. _arrays.Select(array => array.Interned(merged[(int)array.Kind], _registers[(int)array.Kind])),
            .. stated.Select(column => column.Interned(merged[(int)column.Kind])),
        ]);
        var registers = stated.SelectMany(column => column.Registers.Select(register => (column.Kind, register)))
            .Concat(_registers.Select((register, kind) => ((IdKind)kind, register)));
        var ids = SealedIds.Of(merged, registers, work);
        foreach (var array in _arrays)
            array.Renumber(ids.RanksOf(array.Kind, _registers[(int)array.Kind]));
        return ids;
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
            MembershipDetails(rows, history),
            history);
    }

    private MembershipDetailColumns MembershipDetails(ReadOnlySpan<Membership> rows, RowHistory history) => !Any(rows, row => row.StatesDetails) ? MembershipDetailColumns.None : new(
        Any(rows, row => row.Hours is not null) ? Column(rows, row => row.Hours ?? Fraction.Zero) : null,
        OptionalId(IdKind.Contract, FactTable.Memberships, "contract", rows, row => row.Contract, row => history.Sources?[row], 0),
        Any(rows, row => row.Job is not null) ? Column(rows, row => row.Job) : null,
        OptionalId(IdKind.WorkSite, FactTable.Memberships, "workSite", rows, row => row.WorkSite, row => history.Sources?[row], 0),
        OptionalId(IdKind.CostCentre, FactTable.Memberships, "costCentre", rows, row => row.CostCentre, row => history.Sources?[row], 0),
        OptionalId(IdKind.LegalEntity, FactTable.Memberships, "legalEntity", rows, row => row.LegalEntity, row => history.Sources?[row], 0),
        Any(rows, row => row.Share is not null) ? Column(rows, row => row.Share ?? Fraction.Zero) : null);

    private AbsenceColumns Absences(ReadOnlySpan<Absence> rows)
    {
        var history = History(rows);
        return new AbsenceColumns(
            Intern(IdKind.Person, FactTable.Absences, "participant", rows, row => row.Participant, history),
            Intern(IdKind.AbsenceType, FactTable.Absences, "type", rows, row => row.Type, history),
            Column(rows, row => Days.Of(row.From)),
            Column(rows, row => Days.Of(row.To)),
            Any(rows, row => row.FromHalf != DayHalf.Morning || row.ToHalf != DayHalf.Afternoon)
                ? Column(rows, row => (byte)((row.FromHalf == DayHalf.Afternoon ? 1 : 0) + (row.ToHalf == DayHalf.Morning ? 2 : 0)))
                : null,
            history);
    }

    private RatingColumns Ratings(ReadOnlySpan<Rating> rows)
    {
        var history = History(rows);
        return new RatingColumns(
            Intern(IdKind.Person, FactTable.Ratings, "participant", rows, row => row.Participant, history),
            Intern(IdKind.Subject, FactTable.Ratings, "subject", rows, row => row.Subject, history),
            Column(rows, row => Days.Of(row.From)),
            Column(rows, row => Days.Of(row.To)),
            Column(rows, row => row.Value ?? Fraction.Zero),
            Intern(IdKind.RatingLevel, FactTable.Ratings, "level", rows, row => row.Level, history),
            history);
    }

    private ExchangeRateColumns ExchangeRates(ReadOnlySpan<ExchangeRate> rows)
    {
        var history = History(rows);
        return new ExchangeRateColumns(
            Intern(IdKind.Currency, FactTable.ExchangeRates, "from", rows, row => row.From.Code, history),
            Intern(IdKind.Currency, FactTable.ExchangeRates, "to", rows, row => row.To.Code, history),
            Column(rows, row => Days.Of(row.On)),
            Column(rows, row => row.Rate),
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

    private TouchDetailColumns TouchDetails(ReadOnlySpan<Touch> rows, StatedTouches stated) => !Any(rows, row => row.StatesDetails) ? TouchDetailColumns.None : new(
        OptionalId(IdKind.Account, FactTable.Touches, "account", rows, row => row.Account, row => stated.SourceOf(stated.Batched + row), stated.Batched),
        OptionalId(IdKind.Contact, FactTable.Touches, "contact", rows, row => row.Contact, row => stated.SourceOf(stated.Batched + row), stated.Batched),
        OptionalId(IdKind.Channel, FactTable.Touches, "channel", rows, row => row.Channel, row => stated.SourceOf(stated.Batched + row), stated.Batched),
        Any(rows, row => row.Share is not null) ? Column(rows, row => row.Share ?? Fraction.Zero) : null,
        Any(rows, row => row.Engagement is not null) ? Column(rows, row => row.Engagement ?? TouchDetailColumns.NoEngagement) : null,
        Any(rows, row => row.LoggedAt is not null) ? Column(rows, row => Ticks(row.LoggedAt)) : null,
        OptionalId(IdKind.Actor, FactTable.Touches, "loggedBy", rows, row => row.LoggedBy, row => stated.SourceOf(stated.Batched + row), stated.Batched),
        OptionalId(IdKind.Actor, FactTable.Touches, "confirmedBy", rows, row => row.ConfirmedBy, row => stated.SourceOf(stated.Batched + row), stated.Batched));

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
        IdKind kind, FactTable table, string member, ReadOnlySpan<TRow> rows, Func<TRow, string?> id, Func<int, IssueSource?> sourceOf, int first) =>
        Any(rows, row => id(row) is not null) ? Intern(kind, table, member, rows, id, sourceOf, first) : null;

    private int[] Intern<TRow>(
        IdKind kind, FactTable table, string member, ReadOnlySpan<TRow> rows, Func<TRow, string?> id, RowHistory history) =>
        Intern(kind, table, member, rows, id, row => history.Sources?[row], 0);

    private int[] Intern<TRow>(
        IdKind kind, FactTable table, string member, ReadOnlySpan<TRow> rows, Func<TRow, string?> id, Func<int, IssueSource?> sourceOf, int first)
    {
        var (numbers, register) = (new int[rows.Length], _registers[(int)kind]);
        for (var row = 0; row < numbers.Length; row++)
            numbers[row] = id(rows[row]) is { } text ? register.Add(text) : -1;
        _arrays.Add(new InternedArray(kind, table, member, first, numbers, sourceOf));
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
        return new RowHistory(
            NumberColumn.Of(Column(rows, row => Days.Of(row.KnownOn))), NumberColumn.Constant(Days.Open, rows.Length), SourceColumn.From(rows));
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
