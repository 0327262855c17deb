using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>One for the earliest or latest position with a touch that is not passed over, nothing for all others.</summary>
internal sealed class SingleWeights : ExactWeights
{
    private readonly SingleModel _model;
    private FactIds? _ids;
    private (TouchPart Part, bool[] Names)[] _except = [];

    // Of the deal that was filled last: a touch is not passed over for what the model left unheeded.
    private bool _exceptionsHold = true;

    internal SingleWeights(SingleModel model) => _model = model;

    internal override UncreditedReason Nobody => UncreditedReason.AllExcepted;

    internal override ExclusionReason ZeroWeightOf(EligiblePath path, int row) =>
        _exceptionsHold && IsExcepted(path, row) ? ExclusionReason.Excepted : ExclusionReason.NoWeight;

    internal override bool TryFill(EligiblePath path, Span<long> weights)
    {
        if (!IsSimple(path))
            return false;
        weights.Clear();
        if (Find(path) is var row and >= 0)
            weights[row] = 1;
        return true;
    }

    private protected override void FillExact(EligiblePath path, Span<Fraction> weights)
    {
        weights.Clear();
        var found = Find(path);
        if (found < 0)
            return;
        weights[path.PositionStart(found)..path.PositionEnd(found)].Fill(Fraction.One);
        var passedOver = new bool[weights.Length];
        for (var row = 0; row < passedOver.Length; row++)
            passedOver[row] = _exceptionsHold && IsExcepted(path, row);
        new RowShares(path, ofPositions: true, passedOver).Apply(weights);
    }

    /// <summary>A row of the position that takes the deal; −1 where nobody takes it. Settles whether the exceptions hold for the deal.</summary>
    private int Find(EligiblePath path)
    {
        _exceptionsHold = true;
        var (first, step) = _model.Which == SingleTouch.First ? (0, 1) : (path.Count - 1, -1);
        for (var row = first; row >= 0 && row < path.Count; row += step)
            if (!IsExcepted(path, row))
                return row;
        _exceptionsHold = _model.AllExcepted != AllExceptedRule.Counts;
        return _exceptionsHold ? -1 : first;
    }

    private bool IsExcepted(EligiblePath path, int row)
    {
        if (_model.Except.IsNone)
            return false;
        Prepare(path.Path.Paths.Facts.Ids);
        foreach (var (part, names) in _except)
            if (path.Path.PartOf(path.TouchAt(row), part) is var name and >= 0 && names[name])
                return true;
        return false;
    }

    private void Prepare(FactIds ids)
    {
        if (ReferenceEquals(ids, _ids))
            return;
        _ids = ids;
        _except =
        [
            .. new[]
            {
                (TouchPart.Kind, Numbers(ids.Kinds.Count, _model.Except.Kinds.Select(ids.Kinds.Find))),
                (TouchPart.Channel, Numbers(ids.Channels.Count, _model.Except.Channels.Select(ids.Channels.Find))),
                (TouchPart.Role, Numbers(ids.Roles.Count, _model.Except.Roles.Select(ids.Roles.Find))),
            }.Where(except => Array.IndexOf(except.Item2, true) >= 0),
        ];
    }

    private static bool[] Numbers(int count, IEnumerable<int> found)
    {
        var names = new bool[count];
        foreach (var number in found)
            if (number >= 0)
                names[number] = true;
        return names;
    }
}
