using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Where the weight of milestones without a taker goes. Everything by the place of a milestone; sets of milestones are bits by
/// place. A receiver is a milestone with a weight; a giver is one that is no receiver.
/// </summary>
internal static class Redistribution
{
    /// <summary>The weights of the receivers once all others with a weight have given theirs.</summary>
    internal static Fraction[] All(NoTakerRule rule, Fraction[] stated, int receivers)
    {
        var weights = new Fraction[Milestone.Count];
        for (var place = 0; place < Milestone.Count; place++)
            if (Has(receivers, place))
                weights[place] += stated[place];
            else if (stated[place].Sign > 0)
                Give(rule, stated, place, receivers, weights);
        return weights;
    }

    /// <summary>What each receiver gets of the weight of <paramref name="giver"/> alone.</summary>
    internal static Fraction[] Of(NoTakerRule rule, Fraction[] stated, int giver, int receivers)
    {
        var weights = new Fraction[Milestone.Count];
        Give(rule, stated, giver, receivers, weights);
        return weights;
    }

    internal static bool Has(int set, int place) => (set >> place & 1) != 0;

    private static void Give(NoTakerRule rule, Fraction[] stated, int giver, int receivers, Fraction[] into)
    {
        switch (rule)
        {
            case NoTakerRule.ProRata:
                Spread(stated[giver], stated, receivers, into);
                break;
            case NoTakerRule.Even:
                Spread(stated[giver], [.. stated.Select(_ => Fraction.One)], receivers, into);
                break;
            default:
                if (Nearest(giver, receivers, forward: rule == NoTakerRule.Next) is { } place)
                    into[place] += stated[giver];
                break;
        }
    }

    private static void Spread(Fraction weight, Fraction[] by, int receivers, Fraction[] into)
    {
        var total = Fraction.Zero;
        for (var place = 0; place < Milestone.Count; place++)
            total += Has(receivers, place) ? by[place] : Fraction.Zero;
        for (var place = 0; place < Milestone.Count; place++)
            if (Has(receivers, place))
                into[place] += weight * by[place] / total;
    }

    /// <summary>The nearest receiver in the stated direction; where there is none, the nearest in the other.</summary>
    private static int? Nearest(int giver, int receivers, bool forward)
    {
        var ahead = Enumerable.Range(giver + 1, Milestone.Count - giver - 1);
        var behind = Enumerable.Range(0, giver).Reverse();
        foreach (var place in forward ? ahead.Concat(behind) : behind.Concat(ahead))
            if (Has(receivers, place))
                return place;
        return null;
    }
}
