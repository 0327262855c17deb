using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Everybody whose membership has one of the named kinds of contract on the last member day in the period; who has none stated takes no
/// part. Of several memberships on that day one is enough.
/// </summary>
public sealed record OnlyContracts : EligibilityRule
{
    private OnlyContracts(ValueList<string> contracts) => Contracts = contracts;

    /// <summary>The kinds of contract, as memberships name them.</summary>
    public ValueList<string> Contracts { get; }

    internal override string Kind => "contracts";

    /// <summary>Who has one of these kinds of contract.</summary>
    public static OnlyContracts Of(IEnumerable<string> contracts)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        return new OnlyContracts(ValueList<string>.Of(contracts));
    }

    internal override bool Admits(Candidate candidate) => candidate.HasContract(Contracts);

    internal override ExclusionReading Why(Candidate candidate) => ExclusionReading.Of(Exclusion.OtherContract, named: candidate.Contract);
}
