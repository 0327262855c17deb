using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// The touches, in the order of deal, instant, sequence (absent ones first), actor, kind, role, touch id, what else they state and known
/// day. A touch of several people has a row for each, all of them in the place of the one with the smallest actor.
/// </summary>
internal sealed class TouchColumns : FactColumns<TouchColumns>
{
    private readonly NumberColumn _deal;
    private readonly InstantColumn _at;
    private readonly NumberColumn _sequence;
    private readonly NumberColumn _actor;
    private readonly NumberColumn _role;
    private readonly NumberColumn _kind;
    private readonly NumberColumn _touchId;
    private readonly TouchDetailColumns _details;
    private readonly RowHistory _history;
    private readonly TouchLeads? _leads;

    public TouchColumns(
        NumberColumn deal, InstantColumn at, NumberColumn sequence, NumberColumn actor, NumberColumn role, NumberColumn kind, NumberColumn touchId,
        TouchDetailColumns details, RowHistory history, TouchLeads? leads = null)
        : base(history)
    {
        _deal = deal;
        _at = at;
        _sequence = sequence;
        _actor = actor;
        _role = role;
        _kind = kind;
        _touchId = touchId;
        _details = details;
        _history = history;
        _leads = leads;
    }

    /// <summary>
    /// Number in <see cref="FactIds.Deals"/>. Among the stated touches, those of account a have the number of deals plus a; among the
    /// touches of <see cref="KnownFacts"/> every one is of a deal.
    /// </summary>
    public NumberColumn Deal => _deal;

    /// <summary>Ticks.</summary>
    public InstantColumn At => _at;

    /// <summary>−1 where there is none.</summary>
    public NumberColumn Sequence => _sequence;

    /// <summary>Number in <see cref="FactIds.Actors"/>.</summary>
    public NumberColumn Actor => _actor;

    /// <summary>Number in <see cref="FactIds.Roles"/>.</summary>
    public NumberColumn Role => _role;

    /// <summary>Number in <see cref="FactIds.Kinds"/>.</summary>
    public NumberColumn Kind => _kind;

    /// <summary>Number in <see cref="FactIds.TouchIds"/>; −1 where there is none.</summary>
    public NumberColumn TouchId => _touchId;

    /// <summary>Whether any touch has a sequence number; where none has, <see cref="SequenceOf"/> is −1 everywhere.</summary>
    public bool HasSequences => !_sequence.IsConstant || _sequence.Max() >= 0;

    /// <summary>Number in <see cref="FactIds.Deals"/> of one row.</summary>
    public int DealOf(int row) => _deal[row];

    /// <summary>Ticks of one row.</summary>
    public long AtOf(int row) => _at[row];

    /// <summary>The sequence of one row; −1 where there is none.</summary>
    public int SequenceOf(int row) => _sequence[row];

    /// <summary>Number in <see cref="FactIds.Actors"/> of one row.</summary>
    public int ActorOf(int row) => _actor[row];

    /// <summary>Number in <see cref="FactIds.Roles"/> of one row.</summary>
    public int RoleOf(int row) => _role[row];

    /// <summary>Number in <see cref="FactIds.Kinds"/> of one row.</summary>
    public int KindOf(int row) => _kind[row];

    /// <summary>Number in <see cref="FactIds.TouchIds"/> of one row; −1 where there is none.</summary>
    public int TouchIdOf(int row) => _touchId[row];

    /// <summary>The ticks of as many rows from <paramref name="start"/> on as <paramref name="ticks"/> has places.</summary>
    public void CopyAt(int start, Span<long> ticks) => _at.CopyTo(start, ticks);

    /// <summary>The actors of the rows from <paramref name="start"/> on.</summary>
    public void CopyActors(int start, Span<int> actors) => _actor.CopyTo(start, actors);

    /// <summary>The roles of the rows from <paramref name="start"/> on.</summary>
    public void CopyRoles(int start, Span<int> roles) => _role.CopyTo(start, roles);

    /// <summary>The kinds of the rows from <paramref name="start"/> on.</summary>
    public void CopyKinds(int start, Span<int> kinds) => _kind.CopyTo(start, kinds);

    /// <summary>The sequences of the rows from <paramref name="start"/> on; −1 where there is none.</summary>
    public void CopySequences(int start, Span<int> sequences) => _sequence.CopyTo(start, sequences);

    /// <summary>Number in <see cref="FactIds.Accounts"/> where the touch was stated of an account, else −1. Empty where no touch was.</summary>
    public ReadOnlySpan<int> Account => _details.Account;

    /// <summary>Number in <see cref="FactIds.Contacts"/>, else −1. Empty where no touch states one.</summary>
    public ReadOnlySpan<int> Contact => _details.Contact;

    /// <summary>Number in <see cref="FactIds.Channels"/>, else −1. Empty where no touch states one.</summary>
    public ReadOnlySpan<int> Channel => _details.Channel;

    /// <summary>
    /// The share of the row's actor in a touch of several people; zero where the touch has one actor. Rows of one touch are neighbours with
    /// one <see cref="TouchId"/>, and their shares sum to exactly 1. Empty where no touch states one.
    /// </summary>
    public ReadOnlySpan<Fraction> Share => _details.Share;

    /// <summary>Not negative; <see cref="TouchDetailColumns.NoEngagement"/> where none is stated. Empty where no touch states one.</summary>
    public ReadOnlySpan<Fraction> Engagement => _details.Engagement;

    /// <summary>Ticks, or <see cref="DealColumns.Absent"/>. Empty where no touch states one.</summary>
    public ReadOnlySpan<long> LoggedAt => _details.LoggedAt;

    /// <summary>Number in <see cref="FactIds.Actors"/>, so that it compares with <see cref="Actor"/>; else −1. Empty where no touch states one.</summary>
    public ReadOnlySpan<int> LoggedBy => _details.LoggedBy;

    /// <summary>Number in <see cref="FactIds.Actors"/>, else −1. Empty where no touch states one.</summary>
    public ReadOnlySpan<int> ConfirmedBy => _details.ConfirmedBy;

    /// <summary>What only few touches state, row by row.</summary>
    public TouchDetailColumns Details => _details;

    internal override int GroupOf(int row) => _deal[row];

    /// <summary>Whether the row is one person's share of a touch of several people.</summary>
    public bool IsShared(int row) => _touchId[row] >= 0 && _details.ShareAt(row) is not null;

    internal override int CompareKey(int left, int right)
    {
        var order = ComparePlace(left, right);
        if (order != 0)
            return order;
        order = _touchId[left].CompareTo(_touchId[right]);
        if (order != 0)
            return order;
        if (_leads is not null)
        {
            order = (_actor[left], _role[left]).CompareTo((_actor[right], _role[right]));
            if (order != 0)
                return order;
        }
        return _details.Compare(left, right);
    }

    /// <summary>Orders two rows of one deal by instant, sequence, and the actor, kind and role that their touches stand under.</summary>
    internal int ComparePlace(int left, int right)
    {
        var order = _at[left].CompareTo(_at[right]);
        if (order != 0)
            return order;
        order = _sequence[left].CompareTo(_sequence[right]);
        if (order != 0)
            return order;
        order = LeadActorOf(left).CompareTo(LeadActorOf(right));
        if (order != 0)
            return order;
        order = _kind[left].CompareTo(_kind[right]);
        if (order != 0)
            return order;
        return LeadRoleOf(left).CompareTo(LeadRoleOf(right));
    }

    internal override int CompareContent(int left, int right) => 0;

    private int LeadActorOf(int row) => _leads is null ? _actor[row] : _leads.Actor[row];

    private int LeadRoleOf(int row) => _leads is null ? _role[row] : _leads.Role[row];

    /// <summary>The row as a caller states it.</summary>
    public Touch ToRow(int row, FactIds ids)
    {
        var (id, at, sequence) = (ids.TouchIds.IdOrNull(_touchId[row]), Instant.FromUnixTimeTicks(_at[row]), _sequence[row] < 0 ? (int?)null : _sequence[row]);
        var (actor, role, kind) = (ids.Actors[_actor[row]], ids.Roles[_role[row]], ids.Kinds[_kind[row]]);
        var touch = _details.AccountAt(row) is var account and >= 0
            ? Touch.OfAccount(id, ids.Accounts[account], at, sequence, actor, role, kind, KnownOnOf(row), SourceOf(row))
            : Touch.Of(id, ids.Deals[_deal[row]], at, sequence, actor, role, kind, KnownOnOf(row), SourceOf(row));
        return _details.Complete(touch, row, ids);
    }

    /// <summary>Gives the touches of accounts their groups after those of deals, once ids have their numbers, and shared touches their leads.</summary>
    public TouchColumns Grouped(int dealCount)
    {
        if (_details.Account.IsEmpty && _details.Share.IsEmpty)
            return this;
        var deal = _deal.ToArray();
        for (var row = 0; row < deal.Length; row++)
            if (_details.AccountAt(row) is var account and >= 0)
                deal[row] = dealCount + account;
        return new TouchColumns(NumberColumn.Of(deal), _at, _sequence, _actor, _role, _kind, _touchId, _details, _history, TouchLeads.Of(this));
    }

    /// <summary>The given rows as touches of the given deals.</summary>
    public TouchColumns TakeFor(int[] rows, int[] deals)
    {
        var taken = Take(rows, until: null);
        return new TouchColumns(
            NumberColumn.Of(deals), taken._at, taken._sequence, taken._actor, taken._role, taken._kind, taken._touchId, taken._details, taken._history, taken._leads);
    }

    protected override TouchColumns Take(int[] rows, RowHistory history) => new(
        _deal.Take(rows),
        _at.Take(rows),
        _sequence.Take(rows),
        _actor.Take(rows),
        _role.Take(rows),
        _kind.Take(rows),
        _touchId.Take(rows),
        _details.Take(rows),
        history,
        _leads?.Take(rows));
}
