using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Everybody whose membership has none of the named kinds of contract on the last member day in the period; who has none stated takes
/// part. Of several memberships on that day one is enough to be left out.
/// </summary>
public sealed record ExceptContracts : EligibilityRule
{
    private ExceptContracts(ValueList<string> contracts) => Contracts = contracts;

    /// <summary>The kinds of contract, as memberships name them.</summary>
    public ValueList<string> Contracts { get; }

    internal override string Kind => "exceptContracts";

    /// <summary>Who has none of these kinds of contract.</summary>
    public static ExceptContracts Of(IEnumerable<string> contracts)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        return new ExceptContracts(ValueList<string>.Of(contracts));
    }

    internal override bool Admits(Candidate candidate) => !candidate.HasContract(Contracts);

    internal override ExclusionReading Why(Candidate candidate) => ExclusionReading.Of(Exclusion.ExceptedContract, named: candidate.Contract);
}
