using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>A milestone model prepared for many deals: weights by place, and their redistribution for every set of takers.</summary>
internal sealed class MilestoneTerms
{
    private const int Sets = 1 << Milestone.Count;

    private readonly NoTakerRule _noTaker;
    private readonly Fraction[] _stated;
    private readonly MilestoneColumn?[] _weights = new MilestoneColumn?[Sets];
    private readonly MilestoneColumn?[] _passedOn = new MilestoneColumn?[Sets * Milestone.Count];

    private MilestoneTerms(MilestoneModel model, Fraction[] stated)
    {
        Timing = model.Timing;
        _noTaker = model.NoTaker;
        _stated = stated;
        for (var place = 0; place < Milestone.Count; place++)
            Weighted |= stated[place].Sign > 0 ? 1 << place : 0;
    }

    internal CreditTiming Timing { get; }

    /// <summary>The milestones that have a weight.</summary>
    internal int Weighted { get; }

    internal static MilestoneTerms Of(MilestoneModel model)
    {
        var stated = new Fraction[Milestone.Count];
        foreach (var item in model.Weights)
            stated[item.Milestone.Place] += item.Weight;
        return new MilestoneTerms(model, stated);
    }

    /// <summary>Whether weight without a taker stays with its milestone, on the house account.</summary>
    internal bool HasHouse => _noTaker == NoTakerRule.House;

    /// <summary>The milestones that the deal is divided over when <paramref name="taken"/> have a taker or may still have one.</summary>
    internal int Receivers(int taken) => HasHouse ? Weighted : taken;

    /// <summary>The weights of the deal over its milestones when only <paramref name="receivers"/> have takers.</summary>
    internal MilestoneColumn WeightsFor(int receivers) =>
        _weights[receivers] ??= MilestoneColumn.Of(Redistribution.All(_noTaker, _stated, receivers));

    /// <summary>The weights by which the part of <paramref name="giver"/> goes to <paramref name="receivers"/>.</summary>
    internal MilestoneColumn PassedOn(int giver, int receivers) =>
        _passedOn[giver * Sets + receivers] ??= MilestoneColumn.Of(Redistribution.Of(_noTaker, _stated, giver, receivers));
}
