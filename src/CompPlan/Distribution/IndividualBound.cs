using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// The most one person may get from a bonus, over all sub-pools and departments. A closed family. A cap that is not a whole
/// number of minor units is taken down to one.
/// </summary>
public abstract record IndividualBound
{
    private protected IndividualBound()
    {
    }

    /// <summary>The name of the variant in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>The cap of the person of a seat over all departments, exactly, in minor units.</summary>
    internal abstract Fraction ExactOf(ParticipationRegister register, int seat);

    /// <summary>For every seat of a register the cap of its person over all departments, taken down to whole minor units.</summary>
    internal abstract void Fill(ParticipationRegister register, Span<long> caps);
}
