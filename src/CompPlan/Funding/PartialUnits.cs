namespace CompPlan.Funding;

/// <summary>What a unit that is not full counts for.</summary>
public enum PartialUnits
{
    /// <summary>Nothing: only full units count.</summary>
    None = 1,

    /// <summary>Its part of a unit.</summary>
    ProRata = 2,
}
