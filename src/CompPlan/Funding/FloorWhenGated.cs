namespace CompPlan.Funding;

/// <summary>What the funding floor does while a gate anywhere in the score is closed. A plan with a floor and a gate states it.</summary>
public enum FloorWhenGated
{
    /// <summary>The floor is paid even then.</summary>
    Pays = 1,

    /// <summary>The floor does not hold then: the pool is what base × score gives.</summary>
    Nothing = 2,
}
