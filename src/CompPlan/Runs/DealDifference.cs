using CompPlan.Attribution;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What a change of touches moves on one deal under one rule. All changes of a rule that divides the deal sum to zero.</summary>
public sealed record DealDifference
{
    internal DealDifference(AttributionRule rule, string deal, DealCredit before, DealCredit after, ValueList<CreditDifference> lines, CreditDifference notCredited)
    {
        Rule = rule;
        Deal = deal;
        Before = before;
        After = after;
        Lines = lines;
        NotCredited = notCredited;
    }

    /// <summary>The rule.</summary>
    public AttributionRule Rule { get; }

    /// <summary>The id of the deal.</summary>
    public string Deal { get; }

    /// <summary>The deal as it is, with the receipts of its divisions.</summary>
    public DealCredit Before { get; }

    /// <summary>The deal as it would be.</summary>
    public DealCredit After { get; }

    /// <summary>
    /// All who have credit of the deal either way, on whatever date and less what reversals take back, by department and actor in ordinal
    /// order.
    /// </summary>
    public ValueList<CreditDifference> Lines { get; }

    /// <summary>What is credited to nobody either way: pending or uncredited, less what reversals take back of it.</summary>
    public CreditDifference NotCredited { get; }

    /// <summary>The sum of all changes, of those credited and of what is not.</summary>
    public Money Sum => Lines.Aggregate(NotCredited.Change, (sum, line) => sum + line.Change);
}
