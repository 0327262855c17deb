using NodaTime;

namespace CompPlan.Commitments;

/// <summary>A span in which a clock stands: from one instant, inclusive, to another, exclusive, or without an end yet.</summary>
public sealed record Pause
{
    private Pause(Instant from, Instant? to)
    {
        From = from;
        To = to;
    }

    /// <summary>When the clock was stopped.</summary>
    public Instant From { get; }

    /// <summary>When it went on; absent while it stands.</summary>
    public Instant? To { get; }

    /// <summary>A pause, still open without an end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public static Pause Between(Instant from, Instant? to)
    {
        if (to is { } end)
            ArgumentOutOfRangeException.ThrowIfLessThan(end, from, nameof(to));
        return new Pause(from, to);
    }
}
