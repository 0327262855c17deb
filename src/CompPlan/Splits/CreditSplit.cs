using CompPlan.Attribution;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Splits;

/// <summary>
/// Every department's weight is the credit that an attribution rule gave it in the performance period of the bonus, less what
/// reversals took back in it, in minor units; below zero it weighs nothing. Credit of a department that is not named here does not
/// count. What becomes of the pool when no named department has credit is stated.
/// </summary>
public sealed record CreditSplit : SplitRule
{
    private CreditSplit(string attribution, ValueList<string> departments)
    {
        Attribution = attribution;
        Departments = departments;
    }

    /// <summary>The id of the attribution rule whose credit counts.</summary>
    public string Attribution { get; }

    /// <inheritdoc/>
    public override ValueList<string> Departments { get; }

    /// <summary>What credit below zero becomes, forgotten or carried; absent means <see cref="NegativeCredit.Forget"/>.</summary>
    public NegativeCredit? Negative { get; private init; }

    /// <summary>What becomes of the pool when no named department has credit; absent means <see cref="NoCreditRule.Undistributed"/>.</summary>
    public NoCreditRule? WithoutCredit { get; private init; }

    internal override string Kind => "credit";

    /// <summary>What credit below zero becomes, also where it is not stated.</summary>
    internal NegativeCredit Treatment => Negative ?? NegativeCredit.Forget;

    /// <summary>A split over <paramref name="departments"/> by the credit of the rule <paramref name="attribution"/>, all given as ids.</summary>
    public static CreditSplit Of(string attribution, IEnumerable<string> departments)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return new CreditSplit(attribution, ValueList<string>.Of(departments));
    }

    /// <summary>The same split with a statement of what credit below zero becomes; null states nothing.</summary>
    public CreditSplit WithNegative(NegativeCredit? negative) => this with { Negative = negative };

    /// <summary>The same split with a rule for a period without credit; null states nothing.</summary>
    public CreditSplit WithNoCredit(NoCreditRule? rule) => this with { WithoutCredit = rule };

    internal override PoolDivision DivideAt(string path, Money pool, string? seedPrefix, ValueList<DepartmentCredit> credits)
    {
        var claims = Claims(credits);
        if (WithoutCredit is not (NoCreditRule.Return or NoCreditRule.Even) || claims.Any(claim => claim.Weight.Sign > 0))
            return base.DivideAt(path, pool, seedPrefix, credits);
        var rule = WithoutCredit.Value;
        var ties = SeedPath.At(seedPrefix, path);
        return rule == NoCreditRule.Even
            ? PoolDivision.Whole(this, Apportionment.Divide(pool, [.. Departments.Select(id => Claim.Of(id, Fraction.One))], ties).Required, pool, rule)
            : PoolDivision.Whole(this, Apportionment.Divide(pool, claims, ties).Required, pool, rule);
    }

    private protected override IReadOnlyList<Claim> Claims(ValueList<DepartmentCredit> credits) =>
        [.. Departments.Select(department => Claim.Of(department, CreditOf(department, credits)))];

    private Fraction CreditOf(string department, ValueList<DepartmentCredit> credits) => Fraction.Max(Fraction.Zero, credits
        .Where(credit => string.Equals(credit.Attribution, Attribution, StringComparison.Ordinal)
            && string.Equals(credit.Department, department, StringComparison.Ordinal))
        .Aggregate(Fraction.Zero, (sum, credit) => sum + credit.Amount.Minor - (Treatment == NegativeCredit.Carry ? credit.CarriedIn.Minor : 0)));
}
