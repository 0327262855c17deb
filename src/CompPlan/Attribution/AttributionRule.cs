using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// Who gets credit for a deal: a model that gives touches their weight, and a map that says which department the touches of a
/// role credit.
/// </summary>
public sealed record AttributionRule
{
    private AttributionRule(string id, string? name, ValueList<RoleMapping> roles, AttributionModel model, TouchTies ties)
    {
        Id = id;
        Name = name;
        Roles = roles;
        Model = model;
        Ties = ties;
    }

    /// <summary>The id, unique in the plan; part of the tie seeds.</summary>
    public string Id { get; }

    /// <summary>What people call it; never decides anything.</summary>
    public string? Name { get; }

    /// <summary>The department of each role. A touch of a role that is not mapped is an issue.</summary>
    public ValueList<RoleMapping> Roles { get; }

    /// <summary>What a touch is worth, and when that is earned.</summary>
    public AttributionModel Model { get; }

    /// <summary>What touches of one instant without a sequence number are to each other.</summary>
    public TouchTies Ties { get; }

    /// <summary>A rule with these terms.</summary>
    public static AttributionRule Of(
        string id, string? name, IEnumerable<RoleMapping> roles, AttributionModel model, TouchTies ties)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(model);
        return new AttributionRule(id, name, ValueList<RoleMapping>.Of(roles), model, ties);
    }
}
