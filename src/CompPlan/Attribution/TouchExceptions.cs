using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>Touches that a model passes over: those of a listed kind, channel or role.</summary>
public sealed record TouchExceptions
{
    private TouchExceptions(ValueList<string> kinds, ValueList<string> channels, ValueList<string> roles)
    {
        Kinds = kinds;
        Channels = channels;
        Roles = roles;
    }

    /// <summary>No exceptions.</summary>
    public static TouchExceptions None { get; } = new(ValueList<string>.Empty, ValueList<string>.Empty, ValueList<string>.Empty);

    /// <summary>The kinds of touches that are passed over.</summary>
    public ValueList<string> Kinds { get; }

    /// <summary>The channels whose touches are passed over, such as <c>direct</c>. A touch without a channel is of none of them.</summary>
    public ValueList<string> Channels { get; }

    /// <summary>The roles whose touches are passed over.</summary>
    public ValueList<string> Roles { get; }

    /// <summary>Whether nothing is passed over.</summary>
    public bool IsNone => Kinds.Count + Channels.Count + Roles.Count == 0;

    /// <summary>The same with these kinds.</summary>
    public TouchExceptions WithKinds(IEnumerable<string> kinds) => new(ValueList<string>.Of(kinds), Channels, Roles);

    /// <summary>The same with these channels.</summary>
    public TouchExceptions WithChannels(IEnumerable<string> channels) => new(Kinds, ValueList<string>.Of(channels), Roles);

    /// <summary>The same with these roles.</summary>
    public TouchExceptions WithRoles(IEnumerable<string> roles) => new(Kinds, Channels, ValueList<string>.Of(roles));
}
