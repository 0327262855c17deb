using CompPlan.Values;

namespace CompPlan.Splits;

/// <summary>
/// How the funded pool of a bonus is divided over departments. A closed family: equal, by stated weights, by attributed credit,
/// or a blend of these. Every variant names its departments; a department that is not named gets nothing.
/// </summary>
public abstract record SplitRule
{
    private protected SplitRule()
    {
    }

    /// <summary>The departments that take part, as ids, in the order the plan states them. The order never moves a cent.</summary>
    public abstract ValueList<string> Departments { get; }

    /// <summary>The name of the variant in documents.</summary>
    internal abstract string Kind { get; }
}
