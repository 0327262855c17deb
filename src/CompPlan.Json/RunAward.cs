using CompPlan.Rounding;

namespace CompPlan.Json;

/// <summary>What a person is awarded in a department.</summary>
public sealed record RunAward
{
    private RunAward(string bonus, string period, string department, string participant, Money amount)
    {
        Bonus = bonus;
        Period = period;
        Department = department;
        Participant = participant;
        Amount = amount;
    }

    /// <summary>The id of the bonus.</summary>
    public string Bonus { get; }

    /// <summary>The name of the performance period, such as <c>2026-Q1</c>.</summary>
    public string Period { get; }

    /// <summary>The id of the department.</summary>
    public string Department { get; }

    /// <summary>The id of the person.</summary>
    public string Participant { get; }

    /// <summary>The amount, in the currency of the plan.</summary>
    public Money Amount { get; }

    internal static RunAward Of(string bonus, string period, string department, string participant, Money amount) =>
        new(bonus, period, department, participant, amount);
}
