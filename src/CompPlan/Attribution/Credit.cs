using CompPlan.Rounding;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>What one touch earned of a deal. A touch that carries several milestones has a credit for each.</summary>
public sealed record Credit
{
    internal Credit(
        string deal, Milestone? milestone, Milestone? passedOnFrom, int touch, string? touchId, string actor, string role,
        string department, Money amount, LocalDate earnedOn)
    {
        Deal = deal;
        Milestone = milestone;
        PassedOnFrom = passedOnFrom;
        Touch = touch;
        TouchId = touchId;
        Actor = actor;
        Role = role;
        Department = department;
        Amount = amount;
        EarnedOn = earnedOn;
    }

    /// <summary>The id of the deal.</summary>
    public string Deal { get; }

    /// <summary>The milestone that the touch carries; absent for models without milestones.</summary>
    public Milestone? Milestone { get; }

    /// <summary>The milestone whose part was passed on when the deal ended before it was reached; absent otherwise.</summary>
    public Milestone? PassedOnFrom { get; }

    /// <summary>The place of the touch in the path of the deal, from one.</summary>
    public int Touch { get; }

    /// <summary>The id of the touch, where it has one.</summary>
    public string? TouchId { get; }

    /// <summary>Who made the touch: a person or a team.</summary>
    public string Actor { get; }

    /// <summary>In which role; it decided the department.</summary>
    public string Role { get; }

    /// <summary>The id of the credited department.</summary>
    public string Department { get; }

    /// <summary>The credit, in whole minor units of the plan's currency.</summary>
    public Money Amount { get; }

    /// <summary>The date it was earned, in the plan's zone; it belongs to the period of this date.</summary>
    public LocalDate EarnedOn { get; }
}
