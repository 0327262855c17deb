namespace CompPlan.Funding;

/// <summary>Whether the pool is multiplied by the score. There is no default.</summary>
public enum ScoreUse
{
    /// <summary>Pool = base × score.</summary>
    Applied = 1,

    /// <summary>Pool = base, whatever the score; its gates have no effect either.</summary>
    NotApplied = 2,

    /// <summary>Each source of a sum × the node of the score that it names; a source that names none is taken as it is.</summary>
    BySource = 3,
}
