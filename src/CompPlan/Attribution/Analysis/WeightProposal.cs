using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Attribution.Analysis;

/// <summary>
/// Weights of channels that an analysis proposes: decimals that sum to exactly 1. A proposal pays nobody. Somebody decides on it,
/// writes the weights into the plan, and answers for them; from then on the plan stands by itself.
/// </summary>
public sealed record WeightProposal
{
    private WeightProposal(string method, int places, WeightList weights)
    {
        Method = method;
        Places = places;
        Weights = weights;
    }

    /// <summary>What kind of analysis proposes them, such as <c>markov-1</c>.</summary>
    public string Method { get; }

    /// <summary>To how many decimals the weights are stated.</summary>
    public int Places { get; }

    /// <summary>The weights in fractions, by channel in ordinal order, zeros included; they sum to exactly 1.</summary>
    public WeightList Weights { get; }

    /// <summary>
    /// The weights as a model by channel, with who decided on them: terms like any other, ready for somebody to put them into a plan.
    /// </summary>
    /// <param name="each">Whether every touch of a channel has its weight, or all of them in a deal together.</param>
    /// <param name="on">The date on which the weights are frozen.</param>
    /// <param name="approvedBy">Who approved them: a job title or an id.</param>
    /// <param name="note">A remark, for example which paths they are from; absent where there is none.</param>
    public WeightedModel ToModel(WeightPer each, LocalDate on, string approvedBy, string? note = null) => WeightedModel
        .Of(TouchPart.Channel, WeightUnit.Fraction, Weights.Items.Select(weight => NamedWeight.Of(weight.Id, weight.Value)), each)
        .FrozenFrom(WeightProvenance.Of(Method, on, approvedBy, note));

    /// <summary>
    /// Divides 1 over the channels by their values: whole units of the last decimal by largest remainders, equal remainders in the
    /// order of the channels' names. A value below zero counts as none.
    /// </summary>
    internal static WeightProposal? Of(string method, IEnumerable<ChannelValue> values, int places)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(places, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 9);
        var claims = values.Select(value => Claim.Of(value.Channel, Fraction.Max(value.Value, Fraction.Zero))).ToArray();
        if (!Array.Exists(claims, claim => claim.Weight.Sign > 0))
            return null;
        var unit = 1L;
        for (var place = 0; place < places; place++)
            unit *= 10;
        var shares = Apportionment.Divide(unit, claims, TieOrder.ById).Required.Shares;
        return new WeightProposal(
            method, places, WeightList.Of(WeightUnit.Fraction, shares.Select(share => Weight.Of(share.Id, Fraction.Of(share.Share, unit)))));
    }
}
