using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Splits;

/// <summary>
/// Several splits side by side, each with its own sub-pool: 60 % equal and 40 % by credit. The pool is first divided over the
/// parts in whole minor units, then each part over the departments by its own rule. All parts name the same departments.
/// </summary>
public sealed record BlendedSplit : SplitRule
{
    private BlendedSplit(WeightUnit unit, ValueList<SplitPart> parts)
    {
        Unit = unit;
        Parts = parts;
        Departments = parts.Count == 0 ? ValueList<string>.Empty : parts[0].Rule.Departments;
    }

    /// <summary>The unit of the parts' weights: percent sum to exactly 100, fractions to exactly 1, relative weights to anything.</summary>
    public WeightUnit Unit { get; }

    /// <summary>The parts.</summary>
    public ValueList<SplitPart> Parts { get; }

    /// <summary>The departments of the first part; all parts name the same set.</summary>
    public override ValueList<string> Departments { get; }

    internal override string Kind => "blend";

    /// <summary>A blend of <paramref name="parts"/> with weights in <paramref name="unit"/>.</summary>
    public static BlendedSplit Of(WeightUnit unit, IEnumerable<SplitPart> parts) => new(unit, ValueList<SplitPart>.Of(parts));

    /// <summary>The pool over the parts first (<c>split/parts</c>), then each part by its own rule (<c>split/PART</c>).</summary>
    internal override PoolDivision DivideAt(string path, Money pool, string? seedPrefix, ValueList<DepartmentCredit> credits)
    {
        var shares = Apportionment.Divide(pool, Claims(credits), SeedPath.At(seedPrefix, $"{path}/parts")).Required;
        var parts = Parts.Select((part, i) => part.Rule.DivideAt(
            $"{path}/{part.Id}", PoolDivision.Amount(shares.Shares[i].Share, pool), seedPrefix, credits));
        return PoolDivision.Blend(this, shares, pool, ValueList<PoolDivision>.Of(parts));
    }

    internal override IEnumerable<SplitRule> WithParts() => [this, .. Parts.SelectMany(part => part.Rule.WithParts())];

    private protected override IReadOnlyList<Claim> Claims(ValueList<DepartmentCredit> credits) =>
        [.. Parts.Select(part => Claim.Of(part.Id, part.Weight))];
}
