using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of a shared cap: the room it leaves, and the pool before and after it, in whole units of the currency.</summary>
public sealed record SharedCapReading
{
    private SharedCapReading(SharedRoom room, Fraction before)
    {
        Room = room;
        Before = before;
        After = Fraction.Min(before, Fraction.Max(Fraction.Zero, room.Room));
    }

    /// <summary>What the cap leaves.</summary>
    public SharedRoom Room { get; }

    /// <summary>The pool before it.</summary>
    public Fraction Before { get; }

    /// <summary>The pool after it. A pool below zero stays as it is.</summary>
    public Fraction After { get; }

    /// <summary>Whether it lowered the pool.</summary>
    public bool Applied => After != Before;

    internal static SharedCapReading Of(SharedRoom room, Fraction before) => new(room, before);
}
