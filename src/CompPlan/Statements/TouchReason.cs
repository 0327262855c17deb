namespace CompPlan.Statements;

/// <summary>What makes a touch the one that carries a weight.</summary>
internal enum TouchReason
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>It is the first that counts.</summary>
    First,

    /// <summary>It is the latest that counts until the event of a milestone.</summary>
    Latest,

    /// <summary>It carries no other milestone.</summary>
    Middle,

    /// <summary>It is the first that the model does not pass over.</summary>
    FirstTaken,

    /// <summary>It is the last that the model does not pass over.</summary>
    LastTaken,
}
