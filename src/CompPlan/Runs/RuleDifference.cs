using CompPlan.Attribution;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What a change of touches moves under one rule, over all deals concerned, less what reversals take back.</summary>
public sealed record RuleDifference
{
    internal RuleDifference(AttributionRule rule, ValueList<CreditDifference> actors, ValueList<CreditDifference> departments, CreditDifference notCredited)
    {
        Rule = rule;
        Actors = actors;
        Departments = departments;
        NotCredited = notCredited;
    }

    /// <summary>The rule.</summary>
    public AttributionRule Rule { get; }

    /// <summary>Everybody who has credit either way, by department and actor in ordinal order; also those for whom nothing changes.</summary>
    public ValueList<CreditDifference> Actors { get; }

    /// <summary>The departments of these, in ordinal order.</summary>
    public ValueList<CreditDifference> Departments { get; }

    /// <summary>What nobody has in the dates: pending, uncredited, or credited on other dates.</summary>
    public CreditDifference NotCredited { get; }

    /// <summary>All of it. Its change is zero: a change of touches makes no money and loses none.</summary>
    public CreditDifference Total => new(
        null, null,
        Departments.Aggregate(NotCredited.Before, (sum, line) => sum + line.Before),
        Departments.Aggregate(NotCredited.After, (sum, line) => sum + line.After));
}
