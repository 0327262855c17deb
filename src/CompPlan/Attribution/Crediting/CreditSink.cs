namespace CompPlan.Attribution.Crediting;

/// <summary>
/// What becomes of the rows of a deal: rows of a ledger, or only totals. A sink takes a run of deals in their order, each deal under
/// every rule; sinks of different runs are put together afterwards.
/// </summary>
internal abstract class CreditSink
{
    /// <summary>The next deal, before its rows under any rule.</summary>
    internal virtual void Enter(DealPath path)
    {
    }

    /// <summary>Takes the rows of one deal under one rule. They are scratch: a sink copies what it keeps.</summary>
    /// <param name="rule">The place of the rule among those that are credited together.</param>
    /// <param name="path">The deal.</param>
    /// <param name="rows">Everything of it.</param>
    internal abstract void Take(int rule, DealPath path, CreditRows rows);
}
