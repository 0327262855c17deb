using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>What only few touches state; apart from <see cref="Touch"/>, so that a touch that states none of it is small.</summary>
internal sealed record TouchDetails
{
    private readonly string? _account;
    private readonly string? _contact;
    private readonly string? _channel;
    private readonly string? _loggedBy;
    private readonly string? _confirmedBy;

    /// <summary>A touch that states nothing of it.</summary>
    public static TouchDetails None { get; } = new();

    public string? Account { get => _account; init => _account = OrAbsent(value); }

    public string? Contact { get => _contact; init => _contact = OrAbsent(value); }

    public string? Channel { get => _channel; init => _channel = OrAbsent(value); }

    public Fraction? Share { get; init; }

    public Fraction? Engagement { get; init; }

    public Instant? LoggedAt { get; init; }

    public string? LoggedBy { get => _loggedBy; init => _loggedBy = OrAbsent(value); }

    public string? ConfirmedBy { get => _confirmedBy; init => _confirmedBy = OrAbsent(value); }

    private static string? OrAbsent(string? id) => string.IsNullOrEmpty(id) ? null : id;
}
