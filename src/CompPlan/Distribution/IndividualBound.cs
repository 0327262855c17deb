using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>
/// The most or the least that one person may get, over all sub-pools and departments of a bonus. A closed family. What is not a whole
/// number of minor units is taken inward to one: a cap down, a floor up.
/// </summary>
public abstract record IndividualBound
{
    private protected IndividualBound()
    {
    }

    /// <summary>The name of the variant in documents.</summary>
    internal abstract string Kind { get; }

    /// <summary>The bound of the person of a seat over all departments, exactly, in minor units.</summary>
    internal abstract Fraction ExactOf(BoundFigures figures, int seat);

    /// <summary>For every seat of a register the bound of its person over all departments, in whole minor units.</summary>
    internal abstract void Fill(BoundFigures figures, Span<long> bounds, bool up);
}
