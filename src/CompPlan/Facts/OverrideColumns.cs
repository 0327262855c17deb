using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>The overrides, in the order of id and known day.</summary>
internal sealed class OverrideColumns : FactColumns<OverrideColumns>
{
    private readonly int[] _id;
    private readonly int[] _bonus;
    private readonly int[] _periodFrom;
    private readonly int[] _node;
    private readonly OverrideAction[] _action;
    private readonly OverrideUnit[] _unit;
    private readonly Fraction[] _value;
    private readonly string[] _reason;
    private readonly int[] _approvedBy;

    public OverrideColumns(
        int[] id,
        int[] bonus,
        int[] periodFrom,
        int[] node,
        OverrideAction[] action,
        OverrideUnit[] unit,
        Fraction[] value,
        string[] reason,
        int[] approvedBy,
        RowHistory history)
        : base(history)
    {
        (_id, _bonus, _periodFrom, _node) = (id, bonus, periodFrom, node);
        (_action, _unit, _value, _reason, _approvedBy) = (action, unit, value, reason, approvedBy);
    }

    /// <summary>Number in <see cref="FactIds.Overrides"/>.</summary>
    public ReadOnlySpan<int> Id => _id;

    /// <summary>Number in <see cref="FactIds.Bonuses"/>.</summary>
    public ReadOnlySpan<int> Bonus => _bonus;

    /// <summary>The first day of the performance period.</summary>
    public ReadOnlySpan<int> PeriodFrom => _periodFrom;

    /// <summary>Number in <see cref="FactIds.Nodes"/>; −1 where the pool is overridden.</summary>
    public ReadOnlySpan<int> Node => _node;

    public ReadOnlySpan<OverrideAction> Action => _action;

    public ReadOnlySpan<OverrideUnit> Unit => _unit;

    /// <summary>In the unit of the row.</summary>
    public ReadOnlySpan<Fraction> Value => _value;

    public ReadOnlySpan<string> Reason => _reason;

    /// <summary>Number in <see cref="FactIds.Approvers"/>.</summary>
    public ReadOnlySpan<int> ApprovedBy => _approvedBy;

    internal override int GroupOf(int row) => _id[row];

    internal override int CompareKey(int left, int right) => 0;

    internal override int CompareContent(int left, int right)
    {
        var order = Subject(left).CompareTo(Subject(right));
        if (order == 0)
            order = (_action[left], _unit[left], _value[left]).CompareTo((_action[right], _unit[right], _value[right]));
        if (order == 0)
            order = string.CompareOrdinal(_reason[left], _reason[right]);
        return order == 0 ? _approvedBy[left].CompareTo(_approvedBy[right]) : order;
    }

    /// <summary>What a row changes: bonus, performance period and node.</summary>
    public (int Bonus, int PeriodFrom, int Node) Subject(int row) => (_bonus[row], _periodFrom[row], _node[row]);

    /// <summary>The row as a caller states it.</summary>
    public Override ToRow(int row, FactIds ids) => Override.Of(
        ids.Overrides[_id[row]],
        ids.Bonuses[_bonus[row]],
        Days.ToDate(_periodFrom[row]),
        ids.Nodes.IdOrNull(_node[row]),
        _action[row],
        _unit[row],
        _value[row],
        _reason[row],
        ids.Approvers[_approvedBy[row]],
        KnownOnOf(row),
        SourceOf(row));

    protected override OverrideColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_id, rows),
        Columns.Take(_bonus, rows),
        Columns.Take(_periodFrom, rows),
        Columns.Take(_node, rows),
        Columns.Take(_action, rows),
        Columns.Take(_unit, rows),
        Columns.Take(_value, rows),
        Columns.Take(_reason, rows),
        Columns.Take(_approvedBy, rows),
        history);
}
