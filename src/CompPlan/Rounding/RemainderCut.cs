using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>
/// Where the left-over steps ended: every larger remainder received one, every smaller one none, and among the equal ones the tie
/// order decided.
/// </summary>
public sealed record RemainderCut
{
    internal RemainderCut(Fraction remainder, int places, ValueList<TiedClaim> equal)
    {
        Remainder = remainder;
        Places = places;
        Equal = equal;
    }

    /// <summary>The smallest remainder that received a step, in minor units.</summary>
    public Fraction Remainder { get; }

    /// <summary>How many steps were there for the claims with this remainder; at least one.</summary>
    public int Places { get; }

    /// <summary>The claims with exactly this remainder, by rank; the first <see cref="Places"/> won.</summary>
    public ValueList<TiedClaim> Equal { get; }

    /// <summary>Whether the tie order had to decide.</summary>
    public bool IsTie => Equal.Count > Places;

    /// <summary>
    /// The claim with an id and its tie key among the equal ones; null for one with another remainder. Found by halving, since
    /// with one equal share for everybody all people of a department stand here, and each asks for a statement.
    /// </summary>
    internal TiedClaim? Find(string id, ulong tieKey)
    {
        var (low, high) = (0, Equal.Count - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var order = Equal[middle].TieKey.CompareTo(tieKey);
            if (order == 0)
                order = string.CompareOrdinal(Equal[middle].Id, id);
            if (order == 0)
                return Equal[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return null;
    }
}
