using CompPlan.Values;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>
/// What an <see cref="AttributionRule"/> says from a date on: which department a role credits, what a touch is worth, which touches
/// count and what limits a part. A deal follows the terms in force on the local date of its won instant.
/// </summary>
public sealed record AttributionTerms
{
    private AttributionTerms(
        LocalDate? from, ValueList<RoleMapping> roles, AttributionModel model, TouchTies ties, TouchEligibility eligibility,
        ValueList<CreditCap> caps, CappedExcess? excess)
    {
        From = from;
        Roles = roles;
        Model = model;
        Ties = ties;
        Eligibility = eligibility;
        Caps = caps;
        Excess = excess;
    }

    /// <summary>The first won date that they apply to, in the plan's zone, inclusive; absent for the first terms of a rule.</summary>
    public LocalDate? From { get; }

    /// <summary>The department of each role. A touch of a role that is not mapped is an issue.</summary>
    public ValueList<RoleMapping> Roles { get; }

    /// <summary>What a touch is worth, and when that is earned.</summary>
    public AttributionModel Model { get; }

    /// <summary>What touches of one instant without a sequence number are to each other.</summary>
    public TouchTies Ties { get; }

    /// <summary>Which touches count.</summary>
    public TouchEligibility Eligibility { get; }

    /// <summary>What limits the part of a kind, a person or a department in a deal; usually none.</summary>
    public ValueList<CreditCap> Caps { get; }

    /// <summary>What becomes of what a cap cuts off; absent without caps.</summary>
    public CappedExcess? Excess { get; }

    /// <summary>Terms without a date, under which every touch counts and nothing is capped.</summary>
    public static AttributionTerms Of(IEnumerable<RoleMapping> roles, AttributionModel model, TouchTies ties)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new AttributionTerms(
            null, ValueList<RoleMapping>.Of(roles), model, ties, TouchEligibility.All, ValueList<CreditCap>.Empty, null);
    }

    /// <summary>The same terms with only the touches that <paramref name="eligibility"/> lets count.</summary>
    public AttributionTerms WithEligibility(TouchEligibility eligibility)
    {
        ArgumentNullException.ThrowIfNull(eligibility);
        return new AttributionTerms(From, Roles, Model, Ties, eligibility, Caps, Excess);
    }

    /// <summary>The same terms with <paramref name="caps"/>; <paramref name="excess"/> says what becomes of what they cut off.</summary>
    public AttributionTerms WithCaps(IEnumerable<CreditCap> caps, CappedExcess excess) =>
        new(From, Roles, Model, Ties, Eligibility, ValueList<CreditCap>.Of(caps), excess);

    /// <summary>The same terms for deals won on <paramref name="from"/> or later, in the plan's zone.</summary>
    public AttributionTerms StartingOn(LocalDate from) => new(from, Roles, Model, Ties, Eligibility, Caps, Excess);
}
