using CompPlan.Attribution.Crediting;
using CompPlan.Rounding;
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

    /// <summary>
    /// Credits all deals of <paramref name="paths"/>. Every role of their touches is mapped; a review has seen to that.
    /// </summary>
    /// <param name="paths">The deals in force and their touches.</param>
    /// <param name="plan">The id of the plan, the first part of the tie seeds.</param>
    /// <param name="currency">The plan's currency.</param>
    internal CreditLedger Credit(DealPaths paths, string plan, Currency currency) => Credit(paths, plan, currency, 0, paths.Count);

    /// <summary>Credits the deals from row <paramref name="first"/> to before row <paramref name="end"/>: a partial ledger.</summary>
    internal CreditLedger Credit(DealPaths paths, string plan, Currency currency, int first, int end)
    {
        var crediting = Model.Prepare(Ties);
        var divider = new DealDivider(plan, Id, paths);
        var rows = new CreditRows(end - first);
        for (var deal = first; deal < end; deal++)
            crediting.Credit(paths[deal], divider, rows);
        return CreditLedger.Of(LedgerPart.Of(this, plan, currency, paths, first, end, rows));
    }
}
