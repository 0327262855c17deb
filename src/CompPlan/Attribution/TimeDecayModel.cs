using CompPlan.Attribution.Crediting;

namespace CompPlan.Attribution;

/// <summary>
/// A touch weighs 2^(62 − t/h), rounded half up to a whole number, where t is its age and h the half-life: the latest eligible
/// touch weighs 2^62, one that is a half-life older half of it. Only touches at or before the won instant are eligible; age counts
/// from the latest of them. A weight that rounds to zero (t above 63 half-lives) is excluded with the reason "decayed". The deal is
/// earned on the date it was won.
/// </summary>
public sealed record TimeDecayModel : AttributionModel
{
    private TimeDecayModel(HalfLife halfLife, DecayAge age)
    {
        HalfLife = halfLife;
        Age = age;
    }

    /// <summary>After this time a touch weighs half.</summary>
    public HalfLife HalfLife { get; }

    /// <summary>How age is measured. Whole days need a half-life that is a whole number of days.</summary>
    public DecayAge Age { get; }

    internal override string Kind => "timeDecay";

    /// <summary>Decay with <paramref name="halfLife"/>, the age measured as stated.</summary>
    public static TimeDecayModel Of(HalfLife halfLife, DecayAge age)
    {
        ArgumentNullException.ThrowIfNull(halfLife);
        return new TimeDecayModel(halfLife, age);
    }

    internal override DealCrediting Prepare(PreparedTerms terms) => new WeightedCrediting(terms, new DecayWeights(this));
}
