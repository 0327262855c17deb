using CompPlan.Attribution.Crediting;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// Each milestone of a deal has a weight. First touch goes to the earliest touch at or before the won instant, middle evenly to
/// the touches up to the won instant that carry no first touch, lead, opportunity or won milestone, every other milestone to the
/// latest touch at or before its own event. Weights that fall on one touch add up, as money.
/// </summary>
public sealed record MilestoneModel : AttributionModel
{
    private MilestoneModel(WeightUnit unit, ValueList<MilestoneWeight> weights, CreditTiming timing, NoTakerRule noTaker)
    {
        Unit = unit;
        Weights = weights;
        Timing = timing;
        NoTaker = noTaker;
    }

    /// <summary>The unit of the weights: percent sum to exactly 100, fractions to exactly 1.</summary>
    public WeightUnit Unit { get; }

    /// <summary>One weight for each milestone, in the order the plan states them. The order never moves a cent.</summary>
    public ValueList<MilestoneWeight> Weights { get; }

    /// <summary>When credit is earned.</summary>
    public CreditTiming Timing { get; }

    /// <summary>Where weight without a taker goes.</summary>
    public NoTakerRule NoTaker { get; }

    internal override string Kind => "milestones";

    /// <summary>A model with <paramref name="weights"/> in <paramref name="unit"/>.</summary>
    public static MilestoneModel Of(WeightUnit unit, IEnumerable<MilestoneWeight> weights, CreditTiming timing, NoTakerRule noTaker) =>
        new(unit, ValueList<MilestoneWeight>.Of(weights), timing, noTaker);

    internal override DealCrediting Prepare(PreparedTerms terms) => Timing == CreditTiming.EachMilestone
        ? new EachMilestoneCrediting(terms, MilestoneTerms.Of(this))
        : new WholeDealCrediting(terms, MilestoneTerms.Of(this));
}
