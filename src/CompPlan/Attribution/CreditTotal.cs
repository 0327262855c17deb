using CompPlan.Rounding;

namespace CompPlan.Attribution;

/// <summary>What a department earned in a range of dates, or what one actor earned for it.</summary>
public sealed record CreditTotal
{
    internal CreditTotal(string department, string? actor, Money amount, Money reversed)
    {
        Department = department;
        Actor = actor;
        Amount = amount;
        Reversed = reversed;
    }

    /// <summary>The id of the credited department.</summary>
    public string Department { get; }

    /// <summary>Who made the touches; absent in a total of the department.</summary>
    public string? Actor { get; }

    /// <summary>What was earned less what reversals took back, in whole minor units of the plan's currency; below zero where they took more.</summary>
    public Money Amount { get; }

    /// <summary>What reversals took back; zero or more.</summary>
    public Money Reversed { get; }
}
