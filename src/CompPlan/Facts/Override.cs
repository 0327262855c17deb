using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// A decision that changes what the plan alone gives for one performance period: the score of a node, or the pool. Never silent: it
/// carries a reason and who approved it, and statements show it with what stood there before. Key: the id. A withdrawn override is
/// restated with the action <see cref="OverrideAction.Add"/> and the value 0.
/// </summary>
public sealed record Override : IFactRow
{
    private Override(
        string id,
        string bonus,
        LocalDate periodFrom,
        string? node,
        OverrideAction action,
        OverrideUnit unit,
        Fraction value,
        string reason,
        string approvedBy,
        LocalDate knownOn,
        IssueSource? source)
    {
        Id = id;
        Bonus = bonus;
        PeriodFrom = Days.Iso(periodFrom);
        Node = string.IsNullOrEmpty(node) ? null : node;
        Action = action;
        Unit = unit;
        Value = value;
        Reason = reason;
        ApprovedBy = approvedBy;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The id of the decision.</summary>
    public string Id { get; }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The first day of the performance period it is about.</summary>
    public LocalDate PeriodFrom { get; }

    /// <summary>The id of the node of the bonus's score tree whose score it changes; absent where it changes the pool.</summary>
    public string? Node { get; }

    /// <summary>Whether the value takes the place of what stood there or is added to it.</summary>
    public OverrideAction Action { get; }

    /// <summary>What the value is counted in: an amount for the pool, the unit of the node's score for a node.</summary>
    public OverrideUnit Unit { get; }

    /// <summary>
    /// The value in its unit: 12.5 with <see cref="OverrideUnit.Percent"/> is an eighth, see <see cref="Number"/>; an amount is in whole
    /// units of the plan's currency, with no more decimals than the currency has.
    /// </summary>
    public Fraction Value { get; }

    /// <summary>Why it was decided; never empty.</summary>
    public string Reason { get; }

    /// <summary>The id of who approved it.</summary>
    public string ApprovedBy { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>The value as a plain number: of 12.5 percent 1/8, of every other unit the value itself.</summary>
    public Fraction Number => Unit == OverrideUnit.Percent ? Value / Fraction.Hundred : Value;

    /// <summary>An override of a node's score, or of the pool where <paramref name="node"/> is absent or empty.</summary>
    public static Override Of(
        string id,
        string bonus,
        LocalDate periodFrom,
        string? node,
        OverrideAction action,
        OverrideUnit unit,
        Fraction value,
        string reason,
        string approvedBy,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(bonus);
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(approvedBy);
        return new Override(id, bonus, periodFrom, node, action, unit, value, reason, approvedBy, knownOn, source);
    }

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Override? other) =>
        other is not null
        && Id == other.Id
        && Bonus == other.Bonus
        && PeriodFrom == other.PeriodFrom
        && Node == other.Node
        && Action == other.Action
        && Unit == other.Unit
        && Value == other.Value
        && Reason == other.Reason
        && ApprovedBy == other.ApprovedBy
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(HashCode.Combine(Id, Bonus, PeriodFrom, Node), Action, Unit, Value, Reason, ApprovedBy, KnownOn);
}
