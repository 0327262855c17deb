using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>What one bonus pays a person as a member of one department, with its explanation.</summary>
public sealed class StatementLine
{
    private StatementLine(string bonus, PerformancePeriod period, string department, Money amount, Explanation explanation, ValueList<StatementPart> parts)
    {
        Bonus = bonus;
        Period = period;
        Department = department;
        Amount = amount;
        Explanation = explanation;
        Parts = parts;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The performance period in which it was earned.</summary>
    public PerformancePeriod Period { get; }

    /// <summary>The department as whose member the person is paid.</summary>
    public string Department { get; }

    /// <summary>The award, in the currency of the plan.</summary>
    public Money Amount { get; }

    /// <summary>Why it is this amount; its value is the amount in major units, exactly.</summary>
    public Explanation Explanation { get; }

    /// <summary>The award by sub-pool, in the order of the plan; the parts add up to the amount exactly.</summary>
    public ValueList<StatementPart> Parts { get; }

    /// <exception cref="InvalidOperationException">The explanation gives another amount: a fault of the engine, never of data.</exception>
    internal static StatementLine Of(
        string bonus, PerformancePeriod period, string department, Money amount, Explanation explanation, ValueList<StatementPart> parts) =>
        explanation.Value == amount.ToFraction()
            ? new StatementLine(bonus, period, department, amount, explanation, parts)
            : throw new InvalidOperationException($"The award is {amount} and its explanation gives {explanation.Value}.");
}
