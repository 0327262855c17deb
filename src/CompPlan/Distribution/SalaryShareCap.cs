using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// A share of the salary the person earned in the performance period as a member of the bonus's departments, before absences
/// (the key <see cref="SalaryKey"/>, over all of them), taken down to a whole minor unit.
/// </summary>
public sealed record SalaryShareCap : IndividualCap
{
    private SalaryShareCap(Fraction share) => Share = share;

    /// <summary>The share; 1 is 100 %.</summary>
    public Fraction Share { get; }

    internal override string Kind => "salaryShare";

    /// <summary>A cap of <paramref name="share"/> of the earned salary; 1 is 100 %.</summary>
    public static SalaryShareCap Of(Fraction share) => new(share);
}
