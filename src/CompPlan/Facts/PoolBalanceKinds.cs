namespace CompPlan.Facts;

/// <summary>What kinds of balances are called in messages, references and fingerprints: the names that documents use.</summary>
internal static class PoolBalanceKinds
{
    internal static string Word(this PoolBalanceKind kind) => kind switch
    {
        PoolBalanceKind.Carried => "carried",
        PoolBalanceKind.Reserved => "reserved",
        _ => "owed",
    };
}
