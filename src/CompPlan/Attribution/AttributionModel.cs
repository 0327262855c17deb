using CompPlan.Attribution.Crediting;

namespace CompPlan.Attribution;

/// <summary>
/// How much of a deal each touch is worth, and when that is earned. A closed family, told apart by parameters and not by
/// letters: a "U" is a <see cref="PositionModel"/> of 40 / 20 / 40, a "W" a <see cref="MilestoneModel"/> of 30 / 30 / 30 / 10.
/// </summary>
public abstract record AttributionModel
{
    private protected AttributionModel()
    {
    }

    /// <summary>The name of the variant in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>The model prepared to credit many deals under some terms.</summary>
    internal abstract DealCrediting Prepare(PreparedTerms terms);
}
