using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>What only some memberships state; apart from <see cref="Membership"/>, so that one that states none of it is small.</summary>
internal sealed record MembershipDetails
{
    private readonly string? _contract;
    private readonly string? _job;
    private readonly string? _workSite;
    private readonly string? _costCentre;
    private readonly string? _legalEntity;

    /// <summary>A membership that states nothing of it.</summary>
    public static MembershipDetails None { get; } = new();

    public Fraction? Hours { get; init; }

    public string? Contract { get => _contract; init => _contract = OrAbsent(value); }

    public string? Job { get => _job; init => _job = OrAbsent(value); }

    public string? WorkSite { get => _workSite; init => _workSite = OrAbsent(value); }

    public string? CostCentre { get => _costCentre; init => _costCentre = OrAbsent(value); }

    public string? LegalEntity { get => _legalEntity; init => _legalEntity = OrAbsent(value); }

    public Fraction? Share { get; init; }

    private static string? OrAbsent(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
