using CompPlan.Rounding;

namespace CompPlan.Attribution;

/// <summary>One division inside a deal, with the kernel's receipt: from it every cent of the deal can be derived again.</summary>
public sealed record CreditDivision
{
    internal CreditDivision(CreditLevel level, Milestone? milestone, Apportionment apportionment, int? touch = null)
    {
        Level = level;
        Milestone = milestone;
        Apportionment = apportionment;
        Touch = touch;
    }

    /// <summary>What it divides over; the ids of the claims are milestone names or <c>actor#n</c>.</summary>
    public CreditLevel Level { get; }

    /// <summary>The milestone whose part is divided; absent where the whole deal is.</summary>
    public Milestone? Milestone { get; }

    /// <summary>The place in the path, from one, of the touch whose part is divided; absent for all other levels.</summary>
    public int? Touch { get; }

    /// <summary>The division. Weights of milestones are those after redistribution, in the unit of the model.</summary>
    public Apportionment Apportionment { get; }
}
