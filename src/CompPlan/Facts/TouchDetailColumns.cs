using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// What only few touches state, each a column that exists only where a row states it: an empty span otherwise. Ids are −1 where a row
/// has none.
/// </summary>
internal sealed class TouchDetailColumns(
    int[]? account, int[]? contact, int[]? channel, Fraction[]? share, Fraction[]? engagement, long[]? loggedAt, int[]? loggedBy, int[]? confirmedBy)
{
    /// <summary>No touch states any of it.</summary>
    public static TouchDetailColumns None { get; } = new(null, null, null, null, null, null, null, null);

    /// <summary>Stands for an engagement that is not stated: none is negative.</summary>
    public static Fraction NoEngagement { get; } = -Fraction.One;

    private readonly bool _empty = account is null && contact is null && channel is null && share is null
        && engagement is null && loggedAt is null && loggedBy is null && confirmedBy is null;

    public ReadOnlySpan<int> Account => account;

    public ReadOnlySpan<int> Contact => contact;

    public ReadOnlySpan<int> Channel => channel;

    public ReadOnlySpan<Fraction> Share => share;

    public ReadOnlySpan<Fraction> Engagement => engagement;

    public ReadOnlySpan<long> LoggedAt => loggedAt;

    public ReadOnlySpan<int> LoggedBy => loggedBy;

    public ReadOnlySpan<int> ConfirmedBy => confirmedBy;

    /// <summary>Whether the row states any of it.</summary>
    public bool Any(int row) =>
        !_empty
        && (IdAt(account, row) >= 0 || IdAt(contact, row) >= 0 || IdAt(channel, row) >= 0
            || IdAt(loggedBy, row) >= 0 || IdAt(confirmedBy, row) >= 0
            || ShareAt(row) is not null || EngagementAt(row) is not null || LoggedTicksAt(row) != DealColumns.Absent);

    public int AccountAt(int row) => IdAt(account, row);

    public int ContactAt(int row) => IdAt(contact, row);

    public int ChannelAt(int row) => IdAt(channel, row);

    public Fraction? ShareAt(int row) => share is null || share[row].Sign <= 0 ? null : share[row];

    public Fraction? EngagementAt(int row) => engagement is null || engagement[row].Sign < 0 ? null : engagement[row];

    public long LoggedTicksAt(int row) => loggedAt is null ? DealColumns.Absent : loggedAt[row];

    public int LoggedByAt(int row) => IdAt(loggedBy, row);

    public int ConfirmedByAt(int row) => IdAt(confirmedBy, row);

    /// <summary>Orders two rows by what they state of it; zero where that is the same.</summary>
    public int Compare(int left, int right)
    {
        if (_empty)
            return 0;
        var order = Compare(account, left, right);
        if (order == 0)
            order = Compare(contact, left, right);
        if (order == 0)
            order = Compare(channel, left, right);
        if (order == 0)
            order = Compare(share, left, right);
        if (order == 0)
            order = Compare(engagement, left, right);
        if (order == 0)
            order = Compare(loggedAt, left, right);
        if (order == 0)
            order = Compare(loggedBy, left, right);
        return order == 0 ? Compare(confirmedBy, left, right) : order;
    }

    /// <summary>A touch with what the row states of it beside the account.</summary>
    public Touch Complete(Touch touch, int row, FactIds ids) => Any(row)
        ? touch
            .WithContact(ids.Contacts.IdOrNull(ContactAt(row)))
            .WithChannel(ids.Channels.IdOrNull(ChannelAt(row)))
            .WithShare(ShareAt(row))
            .WithEngagement(EngagementAt(row))
            .WithLogged(
                LoggedTicksAt(row) is var ticks && ticks == DealColumns.Absent ? null : Instant.FromUnixTimeTicks(ticks),
                ids.Actors.IdOrNull(LoggedByAt(row)))
            .WithConfirmedBy(ids.Actors.IdOrNull(ConfirmedByAt(row)))
        : touch;

    public TouchDetailColumns Take(int[] rows) => _empty ? this : new TouchDetailColumns(
        Columns.TakeOptional(account, rows),
        Columns.TakeOptional(contact, rows),
        Columns.TakeOptional(channel, rows),
        Columns.TakeOptional(share, rows),
        Columns.TakeOptional(engagement, rows),
        Columns.TakeOptional(loggedAt, rows),
        Columns.TakeOptional(loggedBy, rows),
        Columns.TakeOptional(confirmedBy, rows));

    /// <summary>The same after the rows of batches, which state none of it.</summary>
    public TouchDetailColumns AfterBatch(int rows) => _empty || rows == 0
        ? this
        : new(
            After(account, rows, -1),
            After(contact, rows, -1),
            After(channel, rows, -1),
            After(share, rows, Fraction.Zero),
            After(engagement, rows, NoEngagement),
            After(loggedAt, rows, DealColumns.Absent),
            After(loggedBy, rows, -1),
            After(confirmedBy, rows, -1));

    private static T[]? After<T>(T[]? column, int rows, T absent)
    {
        if (column is null)
            return null;
        var after = new T[rows + column.Length];
        after.AsSpan(0, rows).Fill(absent);
        column.CopyTo(after, rows);
        return after;
    }

    private static int IdAt(int[]? column, int row) => column is null ? -1 : column[row];

    private static int Compare<T>(T[]? column, int left, int right)
        where T : IComparable<T> => column is null ? 0 : column[left].CompareTo(column[right]);
}
