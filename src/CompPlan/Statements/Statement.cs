using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// What one person is paid in one payout period, line by line, each amount with its explanation; and why a bonus pays
/// nothing to the person, where it does not.
/// </summary>
public sealed class Statement
{
    private Statement(
        string participant,
        PerformancePeriod payoutPeriod,
        ValueList<StatementLine> lines,
        ValueList<StatementExclusion> exclusions,
        Money total)
    {
        Participant = participant;
        PayoutPeriod = payoutPeriod;
        Lines = lines;
        Exclusions = exclusions;
        Total = total;
    }

    /// <summary>The id of the person.</summary>
    public string Participant { get; }

    /// <summary>The payout period.</summary>
    public PerformancePeriod PayoutPeriod { get; }

    /// <summary>One line per bonus, performance period and department, in the order of the plan.</summary>
    public ValueList<StatementLine> Lines { get; }

    /// <summary>The bonuses in which the person has a membership and does not take part, with the reason.</summary>
    public ValueList<StatementExclusion> Exclusions { get; }

    /// <summary>The sum of the lines, in the currency of the plan.</summary>
    public Money Total { get; }

    internal static Statement Of(
        string participant,
        PerformancePeriod payoutPeriod,
        ValueList<StatementLine> lines,
        ValueList<StatementExclusion> exclusions,
        Money total) => new(participant, payoutPeriod, lines, exclusions, total);
}
