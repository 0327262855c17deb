using CompPlan.Rounding;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// The tie keys of one division inside a deal, made only when they are asked for: its seed out of the deal and perhaps a milestone, its ids
/// the names of milestones or <c>actor#n</c>.
/// </summary>
internal readonly ref struct DealTies : ITieKeys
{
    private readonly DealDivider _divider;
    private readonly DealPath _path;
    private readonly Milestone? _milestone;
    private readonly DivisionIds? _ids;
    private readonly int _first;

    /// <param name="divider">Knows the seed of the rule.</param>
    /// <param name="path">The deal.</param>
    /// <param name="milestone">The milestone whose part is divided; null for the deal.</param>
    /// <param name="ids">The ids of touches; null where milestones are divided over.</param>
    /// <param name="first">The row of the first touch.</param>
    internal DealTies(DealDivider divider, DealPath path, Milestone? milestone, DivisionIds? ids, int first)
    {
        _divider = divider;
        _path = path;
        _milestone = milestone;
        _ids = ids;
        _first = first;
    }

    public void Fill(scoped ReadOnlySpan<int> items, scoped Span<ulong> keys)
    {
        var seed = _divider.SeedHash(_path, _milestone);
        var hashes = _ids is null ? MilestoneNames.Hashes : _ids.Hashes[_first..];
        for (var i = 0; i < items.Length; i++)
            keys[i] = TieKey.Combine(seed, hashes[items[i]]);
    }

    public bool IsBefore(int item, int other) => _ids is null
        ? MilestoneNames.Ranks[item] < MilestoneNames.Ranks[other]
        : string.CompareOrdinal(_ids.IdOf(_first + item), _ids.IdOf(_first + other)) < 0;
}
