namespace CompPlan.Attribution.Crediting;

/// <summary>What a rule credits before the periods of some totals, and what it credits nobody with by their end; minor units.</summary>
internal struct RuleSums
{
    /// <summary>Earned before the first day.</summary>
    internal long Before;

    /// <summary>Neither credited nor uncredited at the end of the last day.</summary>
    internal long Pending;

    /// <summary>The part of it that belongs to deals won by then.</summary>
    internal long NotReached;

    /// <summary>Credited to nobody by the end of the last day.</summary>
    internal long Uncredited;

    /// <summary>Adds the sums over other deals.</summary>
    internal void Add(RuleSums other)
    {
        Before += other.Before;
        Pending += other.Pending;
        NotReached += other.NotReached;
        Uncredited += other.Uncredited;
    }
}
