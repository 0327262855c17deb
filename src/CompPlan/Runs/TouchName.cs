using CompPlan.Facts;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Runs;

/// <summary>Which touch in force is meant: by its id, or by deal or account, instant, actor and role where it has none.</summary>
public sealed record TouchName
{
    private TouchName(string? id, string? about, Instant at, string? actor, string? role, string? kind)
    {
        Id = id;
        About = about;
        At = at;
        Actor = actor;
        Role = role;
        Kind = kind;
    }

    /// <summary>The id; absent where it is named by what it says.</summary>
    public string? Id { get; }

    /// <summary>The id of the deal or of the account that it is of; absent with an id.</summary>
    public string? About { get; }

    /// <summary>When it happened; meaningless with an id.</summary>
    public Instant At { get; }

    /// <summary>Who made it; absent with an id.</summary>
    public string? Actor { get; }

    /// <summary>In which role; absent with an id.</summary>
    public string? Role { get; }

    /// <summary>What kind of contact it was, where that is said to tell it from others; any kind where it is absent.</summary>
    public string? Kind { get; }

    /// <summary>The touch of this id, with all its rows where several people share it.</summary>
    public static TouchName OfId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new TouchName(id, null, default, null, null, null);
    }

    /// <summary>The touch of a deal or account by <paramref name="actor"/> in <paramref name="role"/> at an instant; of a touch of several people the row of this one.</summary>
    public static TouchName Of(string dealOrAccount, Instant at, string actor, string role)
    {
        ArgumentNullException.ThrowIfNull(dealOrAccount);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(role);
        return new TouchName(null, dealOrAccount, at, actor, role, null);
    }

    /// <summary>The same, and of this kind; of any kind where it is null.</summary>
    public TouchName WithKind(string? kind) => new(Id, About, At, Actor, Role, kind);

    /// <summary>The touch in words.</summary>
    public override string ToString() =>
        Id is not null ? $"'{Id}'" : $"of '{Actor}' as '{Role}' at {InstantPattern.ExtendedIso.Format(At)} on '{About}'{(Kind is null ? "" : $", a '{Kind}',")}";

    /// <summary>Whether a touch in force is the one that is named.</summary>
    internal bool Means(Touch row) => Id is not null
        ? string.Equals(row.Id, Id, StringComparison.Ordinal)
        : row.At == At && Same(row.Actor, Actor) && Same(row.Role, Role) && (Same(row.Deal, About) || Same(row.Account, About)) && (Kind is null || Same(row.Kind, Kind));

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
