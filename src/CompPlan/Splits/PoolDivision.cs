using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Splits;

/// <summary>
/// A pool divided over departments, and the receipt of how. What the departments have, what is undistributed and what
/// is returned give the pool; this is checked in every build.
/// </summary>
public sealed record PoolDivision
{
    private PoolDivision(
        SplitRule rule, Money pool, Apportionment shares, ValueList<DepartmentPool> departments, ValueList<PoolDivision> parts,
        Money undistributed, Money returned, NoCreditRule? noCredit)
    {
        Rule = rule;
        Pool = pool;
        Shares = shares;
        Departments = departments;
        Parts = parts;
        Undistributed = undistributed;
        Returned = returned;
        NoCredit = noCredit;
        var sum = departments.Aggregate(undistributed + returned, (total, department) => total + department.Amount);
        if (sum.Minor != pool.Minor)
            throw new InvalidOperationException($"A split of {pool} gave {sum}: cents were lost or made.");
    }

    /// <summary>The rule that divided.</summary>
    public SplitRule Rule { get; }

    /// <summary>What was divided.</summary>
    public Money Pool { get; }

    /// <summary>The division itself: over the departments (ids: departments), or for a blend over its parts (ids: parts).</summary>
    public Apportionment Shares { get; }

    /// <summary>What each department has, in the order the rule names them; for a blend the sum over its parts.</summary>
    public ValueList<DepartmentPool> Departments { get; }

    /// <summary>For a blend the division of each part, in the order of the parts; empty otherwise.</summary>
    public ValueList<PoolDivision> Parts { get; }

    /// <summary>What no department has a claim to: nobody has credit, or all weights are zero.</summary>
    public Money Undistributed { get; }

    /// <summary>What goes back to the company because nobody has credit and the rule says so.</summary>
    public Money Returned { get; }

    /// <summary>The rule for a period without credit, where it decided; absent where somebody has credit or none is stated. Of a blend see its parts.</summary>
    public NoCreditRule? NoCredit { get; }

    /// <summary>What a department has; zero for one that the rule does not name.</summary>
    public Money AmountOf(string department)
    {
        ArgumentNullException.ThrowIfNull(department);
        foreach (var pool in Departments)
            if (string.Equals(pool.Department, department, StringComparison.Ordinal))
                return pool.Amount;
        return Amount(0, Pool);
    }

    /// <summary>A pool divided over its departments at once.</summary>
    internal static PoolDivision Whole(SplitRule rule, Apportionment shares, Money pool, NoCreditRule? noCredit = null) => new(
        rule,
        pool,
        shares,
        ValueList<DepartmentPool>.Of(shares.Shares.Select(share => DepartmentPool.Of(share.Id, Amount(share.Share, pool)))),
        ValueList<PoolDivision>.Empty,
        Amount(noCredit == NoCreditRule.Return ? 0 : shares.Undistributed, pool),
        Amount(noCredit == NoCreditRule.Return ? shares.Undistributed : 0, pool),
        noCredit);

    /// <summary>A pool divided over parts, and each part over the departments.</summary>
    internal static PoolDivision Blend(SplitRule rule, Apportionment shares, Money pool, ValueList<PoolDivision> parts) => new(
        rule,
        pool,
        shares,
        ValueList<DepartmentPool>.Of(rule.Departments.Select(department => DepartmentPool.Of(
            department, parts.Aggregate(Amount(0, pool), (sum, part) => sum + part.AmountOf(department))))),
        parts,
        parts.Aggregate(Amount(shares.Undistributed, pool), (sum, part) => sum + part.Undistributed),
        parts.Aggregate(Amount(0, pool), (sum, part) => sum + part.Returned),
        null);

    /// <summary>Minor units in the currency of <paramref name="pool"/>.</summary>
    internal static Money Amount(long minor, Money pool) => pool.Currency is { } currency ? Money.Of(minor, currency) : Money.Zero;
}
