namespace CompPlan.Attribution.Crediting;

/// <summary>
/// One row of what a deal was divided into, as a reversal sees it: a credit, or a part that is pending or credits nobody.
/// </summary>
/// <param name="group">The place of the milestone whose part it was first, before it was passed on; −1 where the deal is divided at once.</param>
/// <param name="id">What tells it from the others of its group.</param>
/// <param name="amount">Its minor units.</param>
internal readonly struct MirroredRow(int group, string id, long amount)
{
    internal int Group { get; } = group;

    internal string Id { get; } = id;

    internal long Amount { get; } = amount;
}
